import type { TextRange } from '../../../shared/domain/passage.ts';
import { nearestFirst } from './nearest-first.ts';

/** A report that has an id already: `live` unless a correction merged it away. */
export interface KnownReport { readonly range: TextRange; readonly live: boolean }

const same = 4;
const sameStart = 2;

/**
 * Which known report each story of a new reading is: indexes into `known`, undefined for a story that is new.
 * The same range counts most, then the same beginning (a merge keeps the upper report, a split keeps the first
 * part), then the share of text in common. A report that was merged away comes back when its text does.
 */
export function matchReports(known: readonly KnownReport[], found: readonly TextRange[]): (number | undefined)[] {
  const pairs = found.flatMap((range, place) =>
    known.map((one, index) => ({ place, index, near: nearness(one, range) })).filter((pair) => pair.near > 0));
  return nearestFirst(found.length, pairs);
}

function nearness(known: KnownReport, range: TextRange): number {
  const both = Math.min(known.range.end, range.end) - Math.max(known.range.start, range.start);
  const either = Math.max(known.range.end, range.end) - Math.min(known.range.start, range.start);
  const equal = known.range.start === range.start && known.range.end === range.end;
  if (both <= 0 && !equal) return 0;
  const share = either === 0 ? 1 : both / either;
  // Of two that fit equally, the one that is still there.
  const shade = known.live ? 0.01 : 0;
  if (equal) return same + share + shade;
  return (known.live && known.range.start === range.start ? sameStart : 0) + share + shade;
}
