import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DrawnRegion, Extraction } from '../../../../shared/domain/document.ts';
import { readAgain } from '../../../../electron/intake/ocr/read-again.ts';
import { valueOf } from '../../../support/fresh-archive.ts';

it('reads a page again in the drawn regions alone, in their order, a picture with its caption', async () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/scans/three-columns.png')));
  const extraction: Extraction = { extractor: 'picture 1', text: '旧文', hints: [], pages: [{ start: 0, end: 2, width: 2000, height: 1372, picture: 0, recognised: true, regions: [] }] };
  const regions: DrawnRegion[] = [
    { kind: 'text', left: 440, top: 690, width: 1120, height: 70 },
    { kind: 'picture', left: 700, top: 880, width: 600, height: 350 },
    { kind: 'text', left: 700, top: 1232, width: 600, height: 40 },
  ];
  const { extraction: anew, pictures } = valueOf(await readAgain(bytes, { extraction, page: 0, regions, pictures: 1 }));
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }): string => anew.text.slice(start, end);
  expect(anew.pages?.[0]?.regions.map((region) => [region.kind, wordsOf(region)])).toEqual([
    ['text', '南桥小学办起流动图书车 每周三次开进山村'], ['picture', ''], ['text', '图书车开进石岭村小学操场'],
  ]);
  expect(anew.pages?.[0]?.regions.map(({ left, width }) => [left, width])).toEqual(regions.map(({ left, width }) => [left, width]));
  expect(anew.hints.find(({ kind }) => kind === 'caption')).toMatchObject({ picture: 1 });
  expect(pictures).toHaveLength(1);
}, 60_000);
