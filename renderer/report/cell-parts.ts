import { cellsOf } from '../../shared/text/table-cells.ts';
import type { Span } from './article-runs.ts';
import type { PartHits } from './hits-by-part.ts';

/** A cell of a row with what is marked in it: offsets are those of the cell, hits keep their numbers. */
export interface CellPart { readonly start: number; readonly text: string; readonly hits: PartHits; readonly clips: readonly Span[] }

/** Cuts a row into its cells, and what is marked in the row with it. A hit stands in one cell, a clip may reach over several. */
export function cellParts(row: string, hits: PartHits, clips: readonly Span[]): readonly CellPart[] {
  let start = 0;
  return cellsOf(row).map((text) => {
    const from = start;
    const end = from + text.length;
    start = end + 1;
    const before = hits.places.filter((place) => place.start < from).length;
    const inside = <Place extends Span>(places: readonly Place[]): Place[] => places.filter((place) => place.start < end && place.end > from)
      .map((place) => ({ ...place, start: Math.max(0, place.start - from), end: Math.min(text.length, place.end - from) }));
    return { start: from, text, hits: { first: hits.first + before, places: inside(hits.places) }, clips: inside(clips) };
  });
}
