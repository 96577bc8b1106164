import type { Doubt } from '../../../../shared/domain/reading.ts';
import { latticeOf } from '../words/lattice.ts';
import { shareOf } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import { miswrittenForms } from './miswritten-forms.ts';
import { raise, type Look } from '../raise.ts';

interface Form { readonly wrong: string; readonly right: string }

/** The forms by their first two characters. */
const forms = new Map<string, Form[]>();
for (const pair of miswrittenForms) {
  const [wrong = '', right = ''] = pair.split('>');
  forms.set(wrong.slice(0, 2), [...(forms.get(wrong.slice(0, 2)) ?? []), { wrong, right }]);
}

const first: ReadonlySet<number> = new Set([...forms.keys()].map((start) => start.charCodeAt(0)));

/** How much of one passage is looked at, and how much of its run a form is weighed in on either side, in characters. */
const reach = 100_000;
const beside = 10;
/** Doubts of one passage: more say no more. */
const enough = 60;
/** Least gain of a word over what the cut makes of its place, in natural logarithms: 公布署名 has no 布署 in it. Idioms of four are no chance. */
const least = 2;
/** Names of places and people begin or end so: 大阳镇, 等侯营长. And 既将这边又将那边 is no 即将. */
const namesPlace = /^大阳[镇乡村县路街寨屯桥]|^[等问]侯[营连排班县省市局处科]长|^荷泽(?:[宗寺禅派大神]|法门)|^画夜(?:景|色|空)|^居氏(?!们)|^大搂(?!里|下|上|的)|^侯选[\u4e00-\u9fff](?:[，。、说]|$)/;
const bothAnd = /^[^。；]{0,20}[又也]/;

function isMeant(run: string, from: number, { wrong, right }: Form, rest: string): boolean {
  if (wrong.length > 3) return true;
  if (namesPlace.test(run.slice(from)) || (wrong.startsWith('既') && bothAnd.test(rest))) return false;
  const list = wordList();
  const start = Math.max(0, from - beside);
  const lattice = latticeOf(list, run.slice(start, from + wrong.length + beside));
  const whole = lattice.before.at(-1) ?? 0;
  const [open, close] = [from - start, from - start + wrong.length];
  const old = whole - (lattice.before[open] ?? 0) - (lattice.after[close] ?? 0);
  return (list.has(right) ? shareOf(list, right) : 0) - old >= least;
}

/** Forms that are no words, each with the word it was meant for, wherever the cut does not part them. */
export function miswrittenWords({ passages, traditional }: Look): Doubt[] {
  if (traditional) return [];
  return passages.flatMap(({ passage }) => {
    const text = passage.text.slice(0, reach);
    const doubts: Doubt[] = [];
    for (let at = 0; at + 1 < text.length && doubts.length < enough; at++) {
      if (!first.has(text.charCodeAt(at))) continue;
      for (const form of forms.get(text.slice(at, at + 2)) ?? []) {
        if (!text.startsWith(form.wrong, at)) continue;
        const open = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, at - beside), at))?.[0].length ?? 0;
        const close = /^[\u4e00-\u9fff]*/.exec(text.slice(at, at + form.wrong.length + 2 * beside))?.[0].length ?? 0;
        if (isMeant(text.slice(at - open, at + close), open, form, text.slice(at + form.wrong.length, at + form.wrong.length + 2 * beside))) doubts.push(raise('miswritten', passage, at, at + form.wrong.length, form.right));
      }
    }
    return doubts;
  });
}
