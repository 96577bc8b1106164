import type { FoundPassage, ReportSelection } from '../contract/archive-calls.ts';
import type { Paragraph } from '../domain/passage.ts';
import type { Anchor } from '../domain/snippet.ts';
import { cleanText, offsetOf, type CleanText } from './clean-text.ts';
import { cutSegments, lengthOf } from './cut-segments.ts';
import { mapSegments } from './map-segments.ts';
import { findWords, sameWords } from './find-words.ts';

/** The part of a report anchors are made of. */
export interface AnchoredReport { readonly paragraphs: readonly Paragraph[] }
/** A half-open range of the report's joined clean text. */
interface Span { readonly start: number; readonly end: number }

/** Code units of context on each side, as shared/domain/snippet.ts limits them. */
const context = 32;

/**
 * Anchors a selection of a report: its words with up to 32 code units on each side (TextQuoteSelector), its place in
 * the extracted text (TextPositionSelector), and the segments between. White space at the ends is left out, half a
 * surrogate pair is made whole. Undefined where nothing but white space is selected.
 */
export function makeAnchor(report: AnchoredReport, selection: Pick<ReportSelection, 'from' | 'to'>): Anchor | undefined {
  const clean = cleanText(report.paragraphs);
  const one = offsetOf(report.paragraphs, clean, selection.from);
  const other = offsetOf(report.paragraphs, clean, selection.to);
  const span = trim(clean.text, wholePairs(clean.text, { start: Math.min(one, other), end: Math.max(one, other) }));
  if (span.start >= span.end) return undefined;
  const segments = perParagraph(report.paragraphs, clean, span)
    .flatMap(({ paragraph, at }) => cutSegments(report.paragraphs[paragraph]?.segments ?? [], at.start, at.end));
  const starts = segments.map((segment) => segment.start);
  const ends = segments.map((segment) => segment.end);
  return {
    exact: clean.text.slice(span.start, span.end),
    prefix: clean.text.slice(Math.max(0, span.start - context), span.start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: clean.text.slice(span.end, span.end + context).replace(/[\uD800-\uDBFF]$/, ''),
    start: Math.min(...starts), end: Math.max(...ends), segments,
  };
}

/**
 * Finds an anchored passage in a report as it is read today: first by the extracted text its segments keep, which no
 * re-reading changes; where that text is gone, or other words were put into it, by the quoted words with what stood
 * around them. `exact` when the words, white space apart, are those that were clipped. Undefined when nothing of the
 * passage is in the report's paragraphs.
 */
export function findAnchor(anchor: Anchor, report: AnchoredReport): FoundPassage | undefined {
  const clean = cleanText(report.paragraphs);
  const mapped = spanOf(mapSegments(anchor.segments, report.paragraphs, clean.starts));
  if (mapped !== undefined && sameWords(clean.text.slice(mapped.start, mapped.end), anchor.exact)) return found(report, clean, mapped, true);
  const quoted = findWords(clean.text, anchor.exact, anchor.prefix, anchor.suffix, mapped);
  if (quoted !== undefined && (mapped === undefined || overlap(quoted, mapped))) return found(report, clean, quoted, true);
  return mapped === undefined ? undefined : found(report, clean, mapped, false);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function spanOf(pieces: readonly Span[]): Span | undefined {
  const first = pieces[0];
  if (first === undefined) return undefined;
  return pieces.reduce((all, one) => ({ start: Math.min(all.start, one.start), end: Math.max(all.end, one.end) }), first);
}

function wholePairs(text: string, { start, end }: Span): Span {
  const splits = (at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  return { start: start > 0 && splits(start) ? start - 1 : start, end: end > 0 && splits(end) ? end + 1 : end };
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  return { start: start + left, end: start + Math.max(left, words.trimEnd().length) };
}

function perParagraph(paragraphs: readonly Paragraph[], clean: CleanText, all: Span): FoundPassage['paragraphs'] {
  return paragraphs.flatMap(({ segments }, paragraph) => {
    const begin = clean.starts[paragraph] ?? 0;
    const start = Math.max(0, all.start - begin);
    const end = Math.min(lengthOf(segments), all.end - begin);
    return start < end ? [{ paragraph, at: { start, end } }] : [];
  });
}

function found(report: AnchoredReport, clean: CleanText, all: Span, exact: boolean): FoundPassage {
  return { paragraphs: perParagraph(report.paragraphs, clean, all), exact };
}
