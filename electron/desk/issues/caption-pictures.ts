import type { Hint } from '../../../shared/domain/document.ts';
import type { Paragraph, TextRange } from '../../../shared/domain/passage.ts';

/** Code units of extracted text between a picture and its caption: a file name or a photographer's line may stand there. */
const reach = 120;

/** Pictures that stand in a stretch of extracted text. */
const picturesIn = (hints: readonly Hint[], range: TextRange): { picture: number; at: number }[] =>
  hints.flatMap(({ kind, picture, start }) => (kind === 'picture' && picture !== undefined && range.start <= start && start <= range.end ? [{ picture, at: start }] : []));

/**
 * The paragraphs of a report, each caption naming the picture it stands under. Where the format did not say which that
 * is, it is the nearest one above that no other caption has, else the nearest below.
 */
export function namePictures(paragraphs: readonly Paragraph[], range: TextRange, hints: readonly Hint[]): Paragraph[] {
  const named = new Set(paragraphs.flatMap(({ picture }) => (picture === undefined ? [] : [Number(picture)])));
  const free = picturesIn(hints, range).filter(({ picture }) => !named.has(picture));
  return paragraphs.map((paragraph) => {
    const start = paragraph.segments[0]?.start;
    if (paragraph.kind !== 'caption' || paragraph.picture !== undefined || start === undefined) return paragraph;
    const near = free.filter(({ at }) => Math.abs(at - start) <= reach);
    const nearest = near.findLast(({ at }) => at <= start) ?? near.find(({ at }) => at > start);
    if (nearest === undefined) return paragraph;
    free.splice(free.indexOf(nearest), 1);
    return { ...paragraph, picture: String(nearest.picture) };
  });
}
