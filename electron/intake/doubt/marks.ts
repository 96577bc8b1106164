import type { Passage } from '../../../shared/domain/passage.ts';
import type { Doubt } from '../../../shared/domain/reading.ts';
import { cutWords, wordList } from './cut-words.ts';
import { raise, type DoubtRule } from './raise.ts';

const pairs: readonly (readonly [open: string, close: string])[] = [['“', '”'], ['「', '」'], ['『', '』'], ['《', '》'], ['【', '】'], ['（(', '）)']];

interface Mark { readonly at: number; readonly unit: string }
const marksIn = (text: string): Mark[] => [...text.matchAll(/[“”「」『』《》【】（()）]/g)].map((found) => ({ at: found.index, unit: found[0] }));

/** The first mark of a pair that has no partner in its paragraph. `1)` and `（续）`-like numbering close nothing. */
function unpairedIn(text: string, marks: readonly Mark[], open: string, close: string): number | undefined {
  const stack: number[] = [];
  for (const { at, unit } of marks) {
    if (open.includes(unit)) stack.push(at);
    else if (close.includes(unit)) {
      if (stack.length > 0) stack.pop();
      else if (!(unit === ')' && /[\da-zA-Z:;]/.test(text.charAt(at - 1)))) return at;
    }
  }
  return stack[0];
}

/** Where a passage closes a quotation that it never opened, while one of those after it opens one that it never closes. */
export function displacedClose(passage: Passage, later: readonly Passage[]): number | undefined {
  const lone = (text: string): number | undefined => unpairedIn(text, marksIn(text), '“', '”');
  const at = passage.text.includes('”') ? lone(passage.text) : undefined;
  if (at === undefined || passage.text.charAt(at) !== '”') return undefined;
  return later.some(({ text }) => text.charAt(lone(text) ?? -1) === '“') ? at : undefined;
}

/** Quotation marks, brackets and title marks without their partner. Speech that goes on opens every paragraph anew and closes once. */
export const unpairedMarks: DoubtRule = ({ passages }) => {
  const doubts: Doubt[] = [];
  passages.forEach(({ passage }, i) => {
    const marks = marksIn(passage.text);
    if (marks.length === 0) return;
    for (const [open, close] of pairs) {
      const at = unpairedIn(passage.text, marks, open, close);
      if (at === undefined) continue;
      const opened = open.includes(passage.text.charAt(at));
      if (opened && at === 0 && passages[i + 1]?.passage.text.startsWith(passage.text.charAt(0)) === true) continue;
      const [from, to] = opened ? [at, Math.min(passage.text.length, at + 8)] : [Math.max(0, at - 7), at + 1];
      doubts.push(raise('no-partner', passage, from, to));
    }
  });
  return doubts;
};

/** How much of a report or passage is looked at, in characters. */
const reach = 200_000;
/** From so many Han on, a report without one quotation mark and one 、 has lost them; from fewer on where somebody speaks bare. */
const enough = 800;
const enoughWithSpeech = 200;
const bareSpeech = /(?:说|表示|道|介绍)[，,]?(?:我|我们|咱)/;

/** A whole report without quotation marks and 、, or English contractions without apostrophes. The words named are speech that stands bare. */
export const marksMissing: DoubtRule = ({ passages, chinese }) => {
  const bodies = passages.filter(({ kind }) => kind === 'body').map(({ passage }) => passage);
  const text = bodies.map((passage) => passage.text).join('\n').slice(0, reach);
  if (!chinese) {
    if (/['’]/.test(text)) return [];
    const found = bodies.map((passage) => [passage, /\b(?:dont|cant|wont|didnt|isnt|doesnt|wasnt|couldnt|wouldnt|havent|hasnt|arent|werent|thats|theyre|weve|youre)\b/i.exec(passage.text)] as const).find(([, match]) => match !== null);
    return found?.[1] === undefined || found[1] === null ? [] : [raise('no-apostrophes', found[0], found[1].index, found[1].index + found[1][0].length)];
  }
  if (/[“”"「」『』、]/.test(text)) return [];
  if ((text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < (bareSpeech.test(text) ? enoughWithSpeech : enough)) return [];
  const places = bodies.flatMap((passage) => [...bareListsIn(passage), ...bareSpeechIn(passage)]).slice(0, mostOfReport);
  const first = bodies[0];
  return places.length > 0 || first === undefined ? places : [raise('no-quotation-marks', first, 0, Math.min(12, first.text.length))];
};

/** Places of each sort that are named of a text that has lost its marks: more say no more. */
const mostPlaces = 4;
const mostOfReport = 12;

/** Speech that stands bare: a clause of somebody who says I, with the short one before it; and what follows 说 where nobody does. */
function bareSpeechIn(passage: Passage): Doubt[] {
  const text = passage.text.slice(0, reach);
  const found = (pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];
  const own = found(/(?<=[。！？，])(?:[^。！？，]{0,8}[，,])?[^。！？，]{0,8}我(?![们市县区省国院校局所])[^。！？，]{1,12}/g);
  const ours = found(/(?<=[。！？，])[^。！？，]{0,8}[，,]?(?:我们|咱们)[^。！？，]{1,12}/g);
  const places = own.length + ours.length > 0 ? [...own.slice(0, mostPlaces), ...ours.slice(0, 2)] : found(/(?:说|表示|介绍)[^。！？，]{2,12}/g).slice(0, 1);
  return places.map((one) => raise('no-quotation-marks', passage, one.index, one.index + one[0].length));
}

/** What is bought, given or listed after these words stands in a row of nouns; from four on, marks once stood between them. */
const listed = /(?<=采购|购买|购置|捐赠|赠送|发放|配发|送去|送来|送上|准备了?|配备|包括|涉及|涵盖)[\u4e00-\u9fff]{6,24}(?=等|[，。；])/g;
/** One less before 等, which ends a list. */
const fewestInRow = 4;

function bareListsIn(passage: Passage): Doubt[] {
  const list = wordList();
  return [...passage.text.slice(0, reach).matchAll(listed)].flatMap((found) => {
    const words = cutWords(list, found[0]);
    const loose = words.filter((word) => word.length === 1).length;
    const fewest = passage.text.startsWith('等', found.index + found[0].length) ? fewestInRow - 1 : fewestInRow;
    return words.length - loose >= fewest && loose <= words.length * 0.6 && !/[的了和与及给到向为]/.test(found[0]) ? [raise('no-list-marks', passage, found.index, found.index + found[0].length)] : [];
  });
}
