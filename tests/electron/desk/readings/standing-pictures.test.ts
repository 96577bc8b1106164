import { describe, expect, it } from 'vitest';
import type { Hint } from '../../../../shared/domain/document.ts';
import type { Paragraph } from '../../../../shared/domain/passage.ts';
import { namePictures, standingPictures } from '../../../../electron/desk/readings/standing-pictures.ts';

const paragraph = (kind: Paragraph['kind'], start: number, picture?: string): Paragraph =>
  ({ kind, text: '渡口', segments: [{ kind: 'kept', start, end: start + 2 }], ...(picture === undefined ? {} : { picture }) });
const standing = (picture: number, start: number): Hint => ({ kind: 'picture', picture, start, end: start });
const range = { start: 0, end: 1000 };
const names = (paragraphs: Paragraph[], hints: Hint[]) => namePictures(paragraphs, range, hints).map((one) => one.picture);

describe('namePictures', () => {
  it('gives a caption the picture above it, and none to other paragraphs', () => {
    expect(names([paragraph('body', 10), paragraph('caption', 40), paragraph('body', 60)], [standing(0, 39)])).toEqual([undefined, '0', undefined]);
  });

  it('gives each of several captions its own picture, above or below', () => {
    expect(names([paragraph('caption', 40), paragraph('caption', 90)], [standing(0, 39), standing(1, 89)])).toEqual(['0', '1']);
    expect(names([paragraph('caption', 40), paragraph('caption', 90)], [standing(0, 45), standing(1, 95)])).toEqual(['0', '1']);
  });

  it('leaves what the format said, and takes no picture from far away or from another story', () => {
    expect(names([paragraph('caption', 40, '3'), paragraph('caption', 60)], [standing(3, 59)])).toEqual(['3', undefined]);
    expect(names([paragraph('caption', 900)], [standing(0, 10), standing(1, 1010)])).toEqual([undefined]);
  });
});

describe('standingPictures', () => {
  const stand = (paragraphs: Paragraph[], hints: Hint[], headline = 5) =>
    standingPictures({ paragraphs, range, headline: { text: '渡口', segments: [{ kind: 'kept', start: headline, end: headline + 2 }] } }, hints).map(({ picture, before, captioned, overHeadline }) => [picture, before, captioned, overHeadline]);

  it('has each picture over its caption, or before the paragraph that follows it, or behind the last one', () => {
    const paragraphs = [paragraph('body', 10), paragraph('caption', 40), paragraph('body', 60)];
    expect(stand(paragraphs, [standing(0, 8), standing(1, 39), standing(2, 900)])).toEqual([[0, 0, false, false], [1, 1, true, false], [2, 3, false, false]]);
  });

  it('knows what stands over the headline, and leaves what stands in another story', () => {
    expect(stand([paragraph('body', 10)], [standing(0, 1), standing(1, 1001)])).toEqual([[0, 0, false, true]]);
  });
});
