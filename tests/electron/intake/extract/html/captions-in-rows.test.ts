import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../electron/intake/extract/html/page-dom.ts';
import { pageText } from '../../../../../electron/intake/extract/html/page-text.ts';
import { writeBlocks } from '../../../../../electron/intake/extract/office/write-blocks.ts';
import { plainParagraph, type OfficeCell } from '../../../../../electron/intake/extract/office/office-block.ts';
import { createPictureTray } from '../../../../../electron/intake/extract/picture-tray.ts';
import { greyPicture } from '../../../../support/documents/make-docx.ts';

function captionsOf(html: string): (string | number | undefined)[][] {
  const { text, hints } = pageText(parsePage(`<html><body>${html}</body></html>`), { article: new Set(), bytesOf: () => greyPicture }, createPictureTray());
  return hints.filter(({ kind }) => kind === 'caption').map(({ start, end, picture }) => [text.slice(start, end), picture]);
}
const cells = (...inside: string[]): string => `<tr>${inside.map((one) => `<td>${one}</td>`).join('')}</tr>`;

describe('words in the row under a row of pictures', () => {
  it('are the captions of a page\'s pictures, each of its own', () => {
    expect(captionsOf(`<table>${cells('<img src="a">', '<img src="b">')}${cells('茶农采摘夏茶。', '<p>新上的生产线。</p>')}</table><p>镇里已种茶三千亩。</p>`)).toEqual([['茶农采摘夏茶。', 0], ['新上的生产线。', 1]]);
  });

  it('are none where the row above has words, one picture, or fewer cells', () => {
    expect(captionsOf(`<table>${cells('<img src="a">甲', '<img src="b">')}${cells('乙', '丙')}</table>`)).toEqual([]);
    expect(captionsOf(`<table>${cells('<img src="a">')}${cells('乙', '丙')}</table>`)).toEqual([]);
    expect(captionsOf(`<table>${cells('<img src="a">', '<img src="b">')}</table><table>${cells('乙', '丙')}</table>`)).toEqual([]);
  });

  it('are captions in office documents, too', () => {
    const picture = (place: number): OfficeCell => [{ ...plainParagraph(''), pictures: [place] }];
    const rows = [[picture(0), picture(1)], [[plainParagraph('茶农采摘夏茶。')], [plainParagraph('新上的生产线。')]]];
    const { text, hints } = writeBlocks([{ kind: 'table', rows, data: false }, plainParagraph('镇里已种茶三千亩。')]);
    expect(hints.filter(({ kind }) => kind === 'caption').map(({ start, end, picture: place }) => [text.slice(start, end), place])).toEqual([['茶农采摘夏茶。', 0], ['新上的生产线。', 1]]);
  });
});
