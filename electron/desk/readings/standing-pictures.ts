import type { Hint } from '../../../shared/domain/document.ts';
import type { Paragraph, TextRange } from '../../../shared/domain/passage.ts';
import type { ReportReading } from '../../../shared/domain/reading.ts';

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

/** A picture of a report, by its place among the document's, and the paragraph it stands before: as many as there are where it stands behind the last. */
export interface StandingPicture { readonly picture: number; readonly before: number; readonly captioned: boolean; /** It stands over the headline, as the head of a letter does. */ readonly overHeadline: boolean }

/** Every picture of a report, in the order of the page: over its caption, or between the paragraphs where the format has it. */
export function standingPictures({ paragraphs, range, headline }: Pick<ReportReading, 'paragraphs' | 'range' | 'headline'>, hints: readonly Hint[]): StandingPicture[] {
  const captions = new Map(namePictures(paragraphs, range, hints).flatMap(({ picture }, at) => (picture === undefined ? [] : [[Number(picture), at] as const])));
  const title = headline?.segments[0]?.start ?? -1;
  const standing = new Map([...captions].map(([picture, before]) => [picture, { picture, before, captioned: true, overHeadline: false }]));
  for (const { picture, at } of picturesIn(hints, range)) {
    if (standing.has(picture)) continue;
    const behind = paragraphs.findIndex(({ segments }) => (segments[0]?.start ?? -1) >= at);
    standing.set(picture, { picture, before: behind === -1 ? paragraphs.length : behind, captioned: false, overHeadline: at <= title });
  }
  return [...standing.values()].sort((a, b) => a.before - b.before || a.picture - b.picture);
}
