import type { Passage } from '../../../../shared/domain/passage.ts';
import { wordPairs } from '../context/word-pairs.ts';
import type { Neighbour } from '../raise.ts';
import { lineOf, type Line } from './seams.ts';

/** What stood between a line and the one before it: white space within a line, a line end, an empty line. */
export type Gap = 'space' | 'line' | 'empty';

/** A line of a body passage as the page broke it: where it stands in the passage's clean text. */
export interface Placed extends Line { readonly passage: Passage; readonly from: number; readonly to: number; /** Before it; a passage's first line has none. */ readonly gap: Gap | undefined; /** Opening quotation marks less closing ones. */ readonly opens: number }

const gapOf = (between: string): Gap => (/\n[^\S\n]*\n/.test(between) ? 'empty' : between.includes('\n') ? 'line' : 'space');

/** Between these a line end may have been read as a space; figures and Latin words have spaces of their own, but none after a mark of a Chinese sentence. */
const setClose = /[\dA-Za-z.,%]/;
const closesAny = /[，。；：、！？”]/u;
/** A report's lines are asked for once more by each of its neighbours. */
const known = new WeakMap<Passage, readonly Placed[]>();

/** The lines of a report's body, in order. */
export const bodyLines = (report: Neighbour): Placed[] => report.passages.filter(({ kind }) => kind === 'body').flatMap(({ passage }) => linesOf(report, passage));

function linesOf({ report, raw }: Neighbour, passage: Passage): readonly Placed[] {
  const laid = known.get(passage);
  if (laid !== undefined) return laid;
  const model = wordPairs();
  const lines: Placed[] = [];
  const { start } = report.range;
  let from = 0;
  let at = 0;
  let before: Gap | undefined;
  const close = (to: number): void => {
    const text = passage.text.slice(from, to);
    lines.push({ ...lineOf(model, text), passage, from, to, gap: before, opens: (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0) });
    from = to;
  };
  let last: number | undefined;
  for (const segment of passage.segments) {
    const gap = last === undefined || at === from ? undefined : raw.slice(last - start, segment.start - start);
    if (gap !== undefined && (gap.includes('\n') || closesAny.test(passage.text.charAt(at - 1)) || !(setClose.test(passage.text.charAt(at - 1)) || setClose.test(passage.text.charAt(at))))) { close(at); before = gapOf(gap); }
    at += segment.kind === 'kept' ? segment.end - segment.start : segment.text.length;
    last = segment.kind === 'kept' ? segment.end : segment.start;
  }
  if (at > from) close(at);
  known.set(passage, lines);
  return lines;
}
