import type { ReportSelection } from '../contract/archive-calls.ts';
import type { Paragraph } from '../domain/passage.ts';

/** A report's paragraphs as one text, joined by line feeds, with where each begins in it. */
export interface CleanText {
  readonly text: string;
  readonly starts: readonly number[];
}
type Paragraphs = readonly Pick<Paragraph, 'text'>[];

export function cleanText(paragraphs: Paragraphs): CleanText {
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.text.length + 1;
  }
  return { text: paragraphs.map((one) => one.text).join('\n'), starts };
}

type Point = ReportSelection['from'];

/** Offset of a point in the joined text; a point outside is moved to the nearest place inside. */
export function offsetOf(paragraphs: Paragraphs, clean: CleanText, point: Point): number {
  const paragraph = paragraphs[point.paragraph];
  if (paragraph === undefined) return clean.text.length;
  return (clean.starts[point.paragraph] ?? 0) + Math.min(point.offset, paragraph.text.length);
}
