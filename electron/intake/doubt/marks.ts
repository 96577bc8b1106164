import type { Doubt } from '../../../shared/domain/reading.ts';
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

/** From so many Han on, a report without one quotation mark and one 、 has lost them; from fewer on where somebody speaks bare. */
const enough = 500;
const enoughWithSpeech = 200;
const bareSpeech = /(?:说|表示|道|介绍)[，,]?(?:我|我们|咱)/;

/** A whole report without quotation marks and 、, or English contractions without apostrophes. The words named are speech that stands bare. */
export const marksMissing: DoubtRule = ({ passages, chinese }) => {
  const bodies = passages.filter(({ kind }) => kind === 'body').map(({ passage }) => passage);
  const text = bodies.map((passage) => passage.text).join('\n').slice(0, 200_000);
  if (!chinese) {
    if (/['’]/.test(text)) return [];
    const found = bodies.map((passage) => [passage, /\b(?:dont|cant|wont|didnt|isnt|doesnt|wasnt|couldnt|wouldnt|havent|hasnt|arent|werent|thats|theyre|weve|youre)\b/i.exec(passage.text)] as const).find(([, match]) => match !== null);
    return found?.[1] === undefined || found[1] === null ? [] : [raise('no-apostrophes', found[0], found[1].index, found[1].index + found[1][0].length)];
  }
  if (/[“”"「」『』、]/.test(text)) return [];
  if ((text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < (bareSpeech.test(text) ? enoughWithSpeech : enough)) return [];
  for (const passage of bodies) {
    const speech = /(?<=[。！？，])[^。！？，]{0,8}[，,]?(?:我|我们|咱们|请)[^。！？，]{1,12}/.exec(passage.text) ?? /(?:说|表示|介绍)[^。！？，]{2,12}/.exec(passage.text);
    if (speech !== null) return [raise('no-quotation-marks', passage, speech.index, speech.index + speech[0].length)];
  }
  const first = bodies[0];
  return first === undefined ? [] : [raise('no-quotation-marks', first, 0, Math.min(12, first.text.length))];
};
