import { expect, it } from 'vitest';
import { readSource } from '../../../electron/intake/intake.ts';
import type { SourceReader } from '../../../electron/desk/desk-options.ts';
import { jobOver, freshDesk } from '../../support/fresh-desk.ts';
import { makeXlsx } from '../../support/make-xlsx.ts';
import { valueOf } from '../../support/fresh-archive.ts';

const reader: SourceReader = { read: readSource, close: () => Promise.resolve() };

it('files a workbook as a table whose cells are found each by itself', async () => {
  const { desk, ask } = freshDesk({ reader });
  const bytes = makeXlsx([{ name: 'Sheet1', rows: [['志愿', '服务站', '人次'], [undefined, '河湾', { value: 186 }]] }]);
  await jobOver(desk, valueOf(await desk.call('intake.addFiles', { files: [{ name: '客流.xlsx', bytes }] })).jobId);
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
