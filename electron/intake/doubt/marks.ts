import type { Passage } from '../../../shared/domain/passage.ts';
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
