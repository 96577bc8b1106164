import type { HitPlace } from '../../../shared/domain/search.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';
import { writtenRange } from '../../../shared/text/searched-text.ts';
import { endOfTerm, findTerm } from '../find-term.ts';
import { wantedTerms, type Query, type Term } from '../query/query.ts';
import { searchedTextOf } from '../searched-form.ts';

/** A place a term stands: a range of the text as written, and which of the terms it is. */
export interface Place extends TextRange { readonly term: number }

/** A part of a report that is searched: `kicker`, `headline`, `subhead`, or `p0`, `p1` … for its paragraphs. */
export interface ReportPart { readonly part: string; readonly text: string }

/** The terms that are marked in a title, or in a paragraph. */
export const termsFor = (terms: readonly Term[], where: 'title' | 'body'): Term[] => terms.filter((term) => term.field === 'text' || term.field === where);

/**
 * Every place the terms stand in a text, by their beginning. Places of one term may overlap: 人人 stands twice in 人人人.
 * @param most how many places of each term are enough
 */
export function placesIn(written: string, terms: readonly Term[], most = Infinity): Place[] {
  if (terms.length === 0) return [];
  const searched = searchedTextOf(written);
  const places: Place[] = [];
  terms.forEach((term, index) => {
    let count = 0;
    for (let at = findTerm(searched.text, term); at >= 0 && count < most; at = findTerm(searched.text, term, at + 1), count++) {
      places.push({ ...writtenRange(searched, written, at, endOfTerm(searched.text, at, term)), term: index });
    }
  });
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Ranges in order, those that overlap made one. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** All places the words of a query stand in the parts of one report, in their order; overlapping ones are one place. */
export function findPlaces(parts: readonly ReportPart[], query: Query | undefined): HitPlace[] {
  const terms = wantedTerms(query);
  return parts.flatMap(({ part, text }) => {
    const places = placesIn(text, termsFor(terms, /^p\d/.test(part) ? 'body' : 'title'));
    return mergeRanges(places).map((range) => ({ part, ...range }));
  });
}
