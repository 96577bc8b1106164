import { describe, expect, it } from 'vitest';
import type { Hint } from '../../../../shared/domain/document.ts';
import type { Paragraph } from '../../../../shared/domain/passage.ts';
import { namePictures } from '../../../../electron/desk/issues/caption-pictures.ts';

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
