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

/** How much is named with a mark that has no partner, in characters, with the mark itself. */
const shown = 8;
/** What a mark opened is named up to a comma, 成了“领头雁，带着, or with the full stop of its sentence; two characters of it at least. */
const openedFor = (text: string): number => /^..{2}[^，。；：、！？,;:!?]*[。！？!?]?/u.exec(text)?.[0].length ?? text.length;
/** Words after which what a mark closes began, so that it is named alone: 在消落带林”. */
const beginsAfter = /(?:^.*[在的了和与为把将是叫成，。；：、！？,;!?])(?=[^在的了和与为把将是叫成，。；：、！？,;!?]{2,}$)/u;
const closedFor = (text: string): number => text.slice(-(shown - 1)).replace(beginsAfter, '').length;

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
      const [from, to] = opened ? [at, at + openedFor(passage.text.slice(at, at + shown))] : [at - closedFor(passage.text.slice(Math.max(0, at - shown), at)), at + 1];
      doubts.push(raise('no-partner', passage, from, to));
    }
  });
  return doubts;
};
