import type { Extraction, Hint, PageLayout } from '../../../shared/domain/document.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';

/** One page as it was written by itself: ranges from 0. */
export interface WrittenPage { readonly text: string; readonly hints: readonly Hint[]; readonly layout: PageLayout }

/** An extraction in which the text of one page is another; what stands on the other pages keeps its words and hints. */
export function replacePage(extraction: Extraction, page: number, written: WrittenPage): Extraction {
  const { start, end } = extraction.pages?.[page] ?? { start: 0, end: 0 };
  const lead = start > 0 && start === end && !extraction.text.slice(0, start).endsWith('\n') ? '\n\n' : '';
  const at = start + lead.length;
  const moved = at + written.text.length - end;
  const shift = <Range extends TextRange>(range: Range, by: number): Range => ({ ...range, start: range.start + by, end: range.end + by });
  const own = ownHints(extraction, page);
  const hints = extraction.hints.filter((hint) => !own.has(hint)).map((hint) => (hint.start >= end ? shift(hint, moved) : hint));
  return {
    ...extraction,
    text: extraction.text.slice(0, start) + lead + written.text + extraction.text.slice(end),
    hints: [...hints, ...written.hints.map((hint) => shift(hint, at))].sort((a, b) => a.start - b.start || b.end - a.end),
    pages: (extraction.pages ?? []).map((layout, place) => {
      if (place === page) return { ...shift(written.layout, at), regions: written.layout.regions.map((region) => shift(region, at)) };
      return place < page ? layout : { ...shift(layout, moved), regions: layout.regions.map((region) => shift(region, moved)) };
    }),
  };
}

/** The hints of a page: those that reach into its text, and pictures that stand at its edges because they are among its regions. */
function ownHints(extraction: Extraction, page: number): ReadonlySet<Hint> {
  const { start, end, regions } = extraction.pages?.[page] ?? { start: 0, end: 0, regions: [] };
  const pictures = regions.filter(({ kind }) => kind === 'picture').map((region) => region.start);
  return new Set(extraction.hints.filter((hint) => (hint.start === hint.end
    ? (hint.start > start && hint.start < end) || pictures.includes(hint.start)
    : hint.start < end && hint.end > start)));
}
