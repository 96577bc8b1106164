import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import encodeWebp, { init } from '@jsquash/webp/encode.js';
import { strFromU8, unzipSync } from 'fflate';
import * as UTIF from 'utif2';
import { expect, it } from 'vitest';
import { compileIssue } from '../../../electron/desk/issues/compile.ts';
import { readSource } from '../../../electron/intake/intake.ts';
import type { SourceReader } from '../../../electron/desk/desk-options.ts';
import { jobOver, freshDesk } from '../../support/fresh-desk.ts';
import { makeXlsx } from '../../support/documents/make-xlsx.ts';
import { valueOf } from '../../support/fresh-archive.ts';

const reader: SourceReader = { read: readSource, close: () => Promise.resolve() };

it('files a workbook as a table whose cells are found each by itself', async () => {
  const { desk, ask } = freshDesk({ reader });
  const bytes = makeXlsx([{ name: 'Sheet1', rows: [['志愿', '服务站', '人次'], [undefined, '河湾', { value: 186 }]] }]);
  await jobOver(desk, valueOf(await desk.call('intake.addFiles', { files: [{ name: '客流.xlsx', bytes: new Uint8Array(bytes) }] })).jobId);
  const find = async (query: string): Promise<number> => (await ask('search.run', { query, filters: {}, sort: 'newest', offset: 0, limit: 10 })).total;
  expect([await find('志愿'), await find('服务站'), await find('志愿服务站'), await find('河湾'), await find('186')]).toEqual([1, 1, 0, 1, 1]);
  const { hits: [hit] } = await ask('search.run', { query: '河湾', filters: {}, sort: 'newest', offset: 0, limit: 10 });
  if (hit === undefined) throw new Error('not found');
  const report = await ask('reports.get', { reportId: hit.id });
  expect(report.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([['table', '志愿\t服务站\t人次'], ['table', '\t河湾\t186']]);
  expect((await ask('search.places', { reportId: hit.id, query: '服务站人次' })).places).toEqual([]);
});

it('tags the reports of a wire as its items say', async () => {
  const { desk, ask } = freshDesk({ reader });
  const item = { uri: 'urn:x:1', language: 'zh-CN', headline: '河湾镇开通夜间公交', body_text: '河湾镇2日晚开通第一条夜间公交线路。', subjects: [{ uri: 'medtop:04000000' }], places: [{ name: '河湾镇' }] };
  await jobOver(desk, valueOf(await desk.call('intake.addFiles', { files: [{ name: '电稿.json', bytes: new TextEncoder().encode(JSON.stringify(item)) }] })).jobId);
  const { hits: [hit] } = await ask('search.run', { query: '标签:经济', filters: {}, sort: 'newest', offset: 0, limit: 10 });
  if (hit === undefined) throw new Error('not found');
  const report = await ask('reports.get', { reportId: hit.id });
  expect(report.tags).toEqual([{ kind: 'place', path: '河湾镇' }, { kind: 'topic', path: '经济、商业与金融' }]);
});

/** Forty by thirty pixels, red to the left and green to the right. */
const pixels = Uint8ClampedArray.from({ length: 40 * 30 * 4 }, (_, i) => (i % 4 === 3 ? 255 : i % 4 === ((i >> 2) % 40 < 20 ? 0 : 1) ? 220 : 20));

async function webp(): Promise<Uint8Array> {
  await init({ wasmBinary: readFileSync(createRequire(import.meta.url).resolve('@jsquash/webp/codec/enc/webp_enc.wasm')) });
  // The encoder asks for the browser's ImageData, of which it reads these three.
  return new Uint8Array(await encodeWebp({ data: pixels, width: 40, height: 30 } as Parameters<typeof encodeWebp>[0], { lossless: 1 }));
}

it('keeps WebP and TIFF pictures for an issue as PNG, and says which cannot be used', async () => {
  const { ask, refused } = freshDesk({ reader });
  const tiff = new Uint8Array(UTIF.encodeImage(new Uint8Array(pixels), 40, 30));
  for (const [name, bytes] of [['deng.webp', await webp()], ['deng.tif', tiff]] as const) {
    const kept = await ask('media.add', { name, bytes: new Uint8Array(bytes) });
    expect([kept.width, kept.height, (await ask('media.get', { media: kept.media })).mime]).toEqual([40, 30, 'image/png']);
  }
  const drawing = Uint8Array.from([1, 0, 0, 0, 88, 0, 0, 0, ...new Array<number>(80).fill(0)]);
  expect(await refused('media.add', { name: 'deng.emf', bytes: drawing })).toEqual({ kind: 'picture-unusable', file: 'deng.emf' });
  expect(await refused('media.add', { name: 'half.webp', bytes: new Uint8Array((await webp()).subarray(0, 40)) })).toEqual({ kind: 'picture-unusable', file: 'half.webp' });
});

it('writes an issue with the WebP picture of a saved page in it as PNG', async () => {
  const { desk, ask } = freshDesk({ reader });
  const picture = Buffer.from(await webp()).toString('base64');
  const page = `<html><body><h1>河湾镇开通夜间公交</h1><p>河湾镇2日晚开通第一条夜间公交线路，乘客都说方便。</p><figure><img width="400" height="300" src="data:image/webp;base64,${picture}"><figcaption>夜间公交驶出客运站。</figcaption></figure></body></html>`;
  await jobOver(desk, valueOf(await desk.call('intake.addFiles', { files: [{ name: '公交.html', bytes: new TextEncoder().encode(page) }] })).jobId);
  const { hits } = await ask('search.run', { query: '夜间公交', filters: {}, sort: 'newest', offset: 0, limit: 10 });
  const compiled = valueOf(await compileIssue(desk.context, { template: 'jianbao', reportIds: hits.map(({ id }) => id), number: 1, date: '2026-03-05' }));
  const parts = unzipSync(compiled.bytes);
  expect(Object.keys(parts).filter((part) => /^word\/media\/.+\.png$/.test(part))).toHaveLength(1);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('夜间公交驶出客运站。');
});

it('writes the rows of a table placed in an issue as a table of the Word file', async () => {
  const { desk } = freshDesk({ reader });
  const bytes = makeXlsx([{ name: 'Sheet1', rows: [['河湾镇夜间公交客流'], ['线路', '班次', '备注'], [undefined, { value: 8 }, '试行']] }]);
  await jobOver(desk, valueOf(await desk.call('intake.addFiles', { files: [{ name: '客流.xlsx', bytes: new Uint8Array(bytes) }] })).jobId);
  const compiled = valueOf(await compileIssue(desk.context, { template: 'jianbao', number: 1, date: '2026-03-05' }));
  const document = strFromU8(unzipSync(compiled.bytes)['word/document.xml'] ?? new Uint8Array());
  const [table = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(document) ?? [];
  const rows = table.split('<w:tr>').slice(1).map((row) => row.split('<w:tc>').slice(1).map((cell) => [...cell.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, text]) => text).join('')));
  expect(rows).toEqual([['线路', '班次', '备注'], ['', '8', '试行']]);
});
