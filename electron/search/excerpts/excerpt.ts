import type { Marked } from '../../../shared/domain/search.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';
import { frameText, widthOf } from './frame-text.ts';
import { mergeRanges, placesIn, type Place } from './places.ts';
import type { Term } from '../query/query.ts';

/** Of a dense text this many places of each term in a paragraph are looked at, and this much text at all: code units. */
const mostPlaces = 50;
const mostText = 200_000;

/** A text with its hits marked, whole. */
export const markText = (written: string, terms: readonly Term[]): Marked =>
  markRange(written, { start: 0, end: written.length }, placesIn(written, terms));

/**
 * The stretch of a report where its hits are densest, with the hits marked: words of one paragraph, to the letter. A
 * report that is found by its headline or its fields shows how it begins.
 */
export function excerptOf(paragraphs: readonly string[], terms: readonly Term[]): Marked {
  let best: { text: string; all: readonly Place[]; stretch: TextRange; weight: number } | undefined;
  let looked = 0;
  for (const text of paragraphs) {
    if (looked > mostText) break;
    looked += text.length;
    const all = placesIn(text, terms, mostPlaces);
    if (all.length === 0) continue;
    const found = densest(all, widthOf(text));
    if (found !== undefined && found.weight > (best?.weight ?? 0)) best = { text, all, ...found };
  }
  if (best !== undefined) return markRange(best.text, frameText(best.text, best.stretch), best.all);
  const opening = paragraphs.find((text) => text.trim() !== '') ?? '';
  return markRange(opening, frameText(opening, { start: 0, end: 0 }), []);
}

/** The stretch no wider than `width` that holds most different terms, and then most places; the first of equals. */
function densest(places: readonly Place[], width: number): { stretch: TextRange; weight: number } | undefined {
  let best: { stretch: TextRange; weight: number } | undefined;
  for (const [i, first] of places.entries()) {
    const terms = new Set<number>();
    let count = 0;
    let end = first.end;
    for (let j = i; j < places.length; j++) {
      const place = places[j];
      if (place === undefined || (j > i && place.end - first.start > width)) break;
      terms.add(place.term);
      end = Math.max(end, place.end);
      count++;
    }
    const weight = terms.size * 1000 + count;
    if (weight > (best?.weight ?? 0)) best = { stretch: { start: first.start, end }, weight };
  }
  return best;
}

/** A range of a text as runs; places that are cut by its edges are not marked. */
function markRange(text: string, range: TextRange, places: readonly Place[]): Marked {
  const marked: Marked = [];
  let at = range.start;
  for (const { start, end } of mergeRanges(places.filter((place) => place.start >= range.start && place.end <= range.end))) {
    if (start > at) marked.push({ text: text.slice(at, start), hit: false });
    marked.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (range.end > at) marked.push({ text: text.slice(at, range.end), hit: false });
  return marked;
}
