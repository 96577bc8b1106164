import lookAlikes from '../../../shared/text/data/look-alikes.json' with { type: 'json' };
import { cutWords } from '../../../electron/intake/doubt/words/cut-words.ts';
import { wordList } from '../../../electron/intake/doubt/words/load-words.ts';
import type { DoubtKind } from '../../../shared/domain/reading.ts';

/** A text damaged in one place, and where the damage stands in it. */
export interface Damaged { readonly text: string; readonly start: number; readonly end: number; /** What stood there. */ readonly was: string }

/** One way a text is damaged; undefined where a text has nothing to damage so. `roll` draws a whole number below its argument. */
export interface Damage { readonly name: string; readonly kind: DoubtKind; readonly make: (text: string, roll: (below: number) => number) => Damaged | undefined }

const alike = new Map(Object.entries(lookAlikes));

const put = (text: string, at: number, was: string, now: string): Damaged => ({ text: text.slice(0, at) + now + text.slice(at + was.length), start: at, end: at + now.length, was });

/** One of the matches of a pattern, replaced. */
function replaced(text: string, roll: (below: number) => number, pattern: RegExp, now: (found: RegExpExecArray) => string): Damaged | undefined {
  const all = [...text.matchAll(pattern)];
  const found = all[roll(Math.max(1, all.length))];
  return found === undefined ? undefined : put(text, found.index, found[0], now(found));
}

/** A word of two characters that is no word any more once it is changed: those that stay words no reader can tell. */
function brokenWord(text: string, roll: (below: number) => number, change: (word: string) => string | undefined): Damaged | undefined {
  const list = wordList();
  const runs = [...text.matchAll(/[\u4e00-\u9fff]{3,}/g)];
  for (let tries = 0; tries < 40; tries++) {
    const run = runs[roll(Math.max(1, runs.length))];
    if (run === undefined) return undefined;
    const words = cutWords(list, run[0]);
    const index = roll(words.length);
    const word = words[index];
    const now = word?.length === 2 ? change(word) : undefined;
    if (word === undefined || now === undefined || now === word || list.has(now)) continue;
    return put(text, run.index + words.slice(0, index).join('').length, word, now);
  }
  return undefined;
}

const pick = (letters: string, roll: (below: number) => number): string => letters.charAt(roll(letters.length));

export const damages: readonly Damage[] = [
  { name: 'a look-alike', kind: 'misread', make: (text, roll) => brokenWord(text, roll, (word) => {
    const at = roll(2);
    const others = alike.get(word.charAt(at));
    return others === undefined ? undefined : word.slice(0, at) + pick(others, roll) + word.slice(at + 1);
  }) },
  { name: 'two characters swapped', kind: 'misread', make: (text, roll) => brokenWord(text, roll, (word) => word.charAt(1) + word.charAt(0)) },
  { name: 'a letter among figures', kind: 'misread', make: (text, roll) => replaced(text, roll, /\d[01]\d/g, ([found]) => found.replace(/(?<=\d)[01](?=\d)/, (figure) => (figure === '1' ? 'l' : 'O'))) },
  { name: 'figures lost', kind: 'figures-missing', make: (text, roll) => replaced(text, roll, /\d+(?:\.\d+)?(?:万元|亿元|%|公里|平方米|余人|余名|人次)/g, ([found]) => found.replace(/^[\d.]+/, '')) },
  { name: 'a day lost', kind: 'figures-missing', make: (text, roll) => replaced(text, roll, /\d+月\d+日/g, () => '月日') },
  { name: 'no such day', kind: 'impossible-date', make: (text, roll) => replaced(text, roll, /\d+月\d+日/g, () => '2月30日') },
  { name: 'a quotation mark lost', kind: 'marks-missing', make: (text, roll) => replaced(text, roll, /“[^“”\n]{2,40}”/g, ([found]) => found.slice(0, -1)) },
  { name: 'a sentence said twice', kind: 'duplicated', make: (text, roll) => replaced(text, roll, /(?<=[。！？])[^。！？“”\n]{16,80}。/g, ([found]) => found + found) },
  { name: 'an English word left', kind: 'foreign-word', make: (text, roll) => replaced(text, roll, /(?<=[\u4e00-\u9fff])和(?=[\u4e00-\u9fff])/g, () => ' and ') },
  { name: 'a stray letter', kind: 'foreign-word', make: (text, roll) => replaced(text, roll, /(?<=[\u4e00-\u9fff]{2})一(?=[\u4e00-\u9fff]{2})/g, () => 'l') },
  { name: 'the end cut off', kind: 'cut-off', make: (text, roll) => replaced(text, roll, /(?<=[\u4e00-\u9fff，]{6})[\u4e00-\u9fff]{3,12}。$/g, () => '') },
];
