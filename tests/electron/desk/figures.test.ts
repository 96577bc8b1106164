import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../../shared/contract/desk-api.ts';
import { countDueFigures } from '../../../electron/archive/figures/figures.ts';
import { one } from '../../../electron/archive/sql.ts';
import { inventReports, spellDocument } from '../../support/invent-reports.ts';
import { freshDesk, type TestDesk } from '../../support/fresh-desk.ts';
import { lineReader } from '../../support/invented-source.ts';

const everything: RequestOf<'figures.search'> = { query: '', filters: {}, sort: 'latest', offset: 0, limit: 100 };
const ledger = async ({ ask }: TestDesk, more: Partial<RequestOf<'figures.search'>> = {}) => (await ask('figures.search', { ...everything, ...more })).entries.map(({ figure }) => figure.text);
const stored = ({ desk }: TestDesk) => one<{ n: number }>(desk.context.archive().db, 'SELECT count(*) AS n FROM report_figures')?.n;

const texts = {
  'a.txt': '夜校开课\n浏阳市志愿者联合会捐款82万元、口罩2万个。\n服务群众4200人次。\n',
  'b.txt': '修路12公里\n县里投入资金30余万元，增长20%。\n',
};

describe('the figures ledger', () => {
  it('lists the figures of a report in reading order', async () => {
    const test = freshDesk();
    const [a] = await test.importTexts(texts);
    const { figures } = await test.ask('figures.ofReport', { reportId: a?.reportIds[0] ?? raise() });
    expect(figures).toMatchObject([
      { part: 'p0', text: '82万元', value: '820000', unit: '元', bound: 'exact', what: '捐款', who: '浏阳市志愿者联合会' }, { text: '2万个', value: '20000', unit: '个', what: '口罩' }, { part: 'p1', text: '4200人次', value: '4200', unit: '人次' },
    ]);
  });

  it('is searched by words, unit, size and what is counted, in three orders', async () => {
    const test = freshDesk();
    await test.importTexts(texts);
    expect((await ledger(test)).toSorted()).toEqual(['12公里', '20%', '2万个', '30余万元', '4200人次', '82万元']);
    expect(await ledger(test, { unit: '元', sort: 'largest' })).toEqual(['82万元', '30余万元']);
    expect(await ledger(test, { unit: '元', sort: 'smallest' })).toEqual(['30余万元', '82万元']);
    expect(await ledger(test, { min: 5000, max: 50_000 })).toEqual(['2万个']);
    expect(await ledger(test, { what: '口罩' })).toEqual(['2万个']);
    expect(await ledger(test, { what: '志愿者联合会', unit: '元' })).toEqual(['82万元']);
    expect(await ledger(test, { query: '修路' })).toEqual(['12公里', '30余万元', '20%']);
    const found = await test.ask('figures.search', { ...everything, unit: '元' });
    expect(found).toMatchObject({ total: 2, more: false, due: 0 });
    expect(found.units).toContainEqual({ value: '公里', count: 1 });
    expect(found.entries.find(({ figure }) => figure.text === '82万元')).toMatchObject({ before: '浏阳市志愿者联合会捐款', after: '、口罩2万个。', report: { headline: '夜校开课' } });
  });

  it('takes no words of a search for SQL or a pattern', async () => {
    const test = freshDesk();
    await test.importTexts(texts);
    expect(await ledger(test, { what: '%' })).toEqual(['20%']);
    expect(await ledger(test, { what: '\' OR 1=1 --' })).toEqual([]);
  });

  it('follows corrections, undo, the bin and purging', async () => {
    const test = freshDesk();
    const [a] = await test.importTexts(texts);
    const reportId = a?.reportIds[0] ?? raise();
    const documentId = a?.documentId ?? raise();
    await ledger(test);
    const { extraction } = await test.ask('documents.get', { documentId });
    const at = extraction.text.indexOf('82');
    await test.ask('reading.replace', { reportId, at: { start: at, end: at + 2 }, text: '83' });
    expect(await ledger(test, { unit: '元', sort: 'largest' })).toEqual(['83万元', '30余万元']);
    await test.ask('reading.undo', { documentId });
    expect(await ledger(test, { unit: '元', sort: 'largest' })).toEqual(['82万元', '30余万元']);
    await test.ask('documents.discard', { documentIds: [documentId] });
    expect(await ledger(test, { unit: '元' })).toEqual(['30余万元']);
    expect(stored(test)).toBe(3);
    await test.ask('documents.restore', { documentIds: [documentId] });
    expect(await ledger(test, { unit: '元', sort: 'largest' })).toEqual(['82万元', '30余万元']);
    await test.ask('documents.discard', { documentIds: [documentId] });
    await test.ask('documents.purge', { documentIds: [documentId] });
    expect(stored(test)).toBe(3);
    expect((await test.ask('archive.check', {})).faults).toEqual([]);
  });

  it('takes the figures of reports filed before in the background, and goes on where it was stopped', async () => {
    const test = freshDesk();
    await test.importTexts(Object.fromEntries(inventReports(120, 5).map((report, at) => [`${at}.txt`, spellDocument(report)])));
    const due = () => countDueFigures(test.desk.context.archive().db);
    expect(due()).toBe(120);
    test.desk.resumeJobs();
    await expect.poll(due, { timeout: 10_000 }).toBe(0);
    expect(stored(test)).toBeGreaterThan(500);
  });

  it('shows them in an archive that may not be written, without keeping them', async () => {
    const test = freshDesk();
    const [a] = await test.importTexts(texts);
    await test.desk.close();
    const reading = freshDesk({ archivePath: test.folder, create: false, readOnly: true, reader: lineReader });
    const { figures } = await reading.ask('figures.ofReport', { reportId: a?.reportIds[0] ?? raise() });
    expect(figures.map(({ text }) => text)).toEqual(['82万元', '2万个', '4200人次']);
    expect(await reading.ask('figures.search', everything)).toMatchObject({ entries: [], due: 2 });
  });
});

describe('suggested tags of filed reports', () => {
  it('come with their reasons, leave out what is set or declined, and keep to a passage', async () => {
    const test = freshDesk();
    const [a] = await test.importTexts(texts);
    const reportId = a?.reportIds[0] ?? raise();
    const suggested = async (passage?: RequestOf<'reports.suggestTags'>['passage']) =>
      (await test.ask('reports.suggestTags', { reportId, ...(passage === undefined ? {} : { passage }) })).suggestions.map(({ tag }) => tag.path);
    expect(await suggested()).toEqual(['湖南省/长沙市/浏阳市', '浏阳市志愿者联合会']);
    await test.ask('reports.setTags', { reportId, tags: [{ kind: 'place', path: '湖南省/长沙市/浏阳市' }] });
    expect(await suggested()).toEqual(['浏阳市志愿者联合会']);
    // A passage is a thing of its own: the report's tags may be its too.
    expect(await suggested({ from: { paragraph: 0, offset: 3 }, to: { paragraph: 0, offset: 0 } })).toEqual(['湖南省/长沙市/浏阳市', '浏阳市志愿者联合会']);
    expect(await suggested({ from: { paragraph: 1, offset: 0 }, to: { paragraph: 1, offset: 5 } })).toEqual([]);
    await test.ask('reports.declineTag', { reportId, tag: { kind: 'organisation', path: '浏阳市志愿者联合会' }, declined: true });
    expect(await suggested()).toEqual([]);
    await test.ask('reports.declineTag', { reportId, tag: { kind: 'organisation', path: '浏阳市志愿者联合会' }, declined: false });
    expect(await suggested()).toEqual(['浏阳市志愿者联合会']);
  });

  it('come of the topic list as it was set', async () => {
    const test = freshDesk();
    const [, b] = await test.importTexts(texts);
    const reportId = b?.reportIds[0] ?? raise();
    const given = await test.ask('topics.get', {});
    expect(given.topics.length).toBeGreaterThan(10);
    await test.ask('topics.set', { topics: [{ path: '民生/道路', words: ['修路'] }], mediaTopics: false });
    expect((await test.ask('reports.suggestTags', { reportId })).suggestions).toMatchObject([{ tag: { kind: 'topic', path: '民生/道路' }, rule: 'topic', words: '修路' }]);
    expect(await test.refused('topics.set', { topics: [{ path: '/', words: [] }], mediaTopics: false })).toMatchObject({ kind: 'invalid-request' });
    // What the archive keeps beside its other settings does not disturb them.
    expect(await test.ask('settings.get', {})).toMatchObject({ language: 'system' });
  });
});

function raise(): never {
  throw new Error('nothing was filed');
}

describe('a search by figures', () => {
  const donated = { 'a.txt': '食堂添新灶\n镇上的企业为社区食堂捐赠82万元，用来添置新灶。\n', 'b.txt': '夜校开课\n居民为夜校捐赠3万元，用来购置书桌。\n', 'c.txt': '春耕\n农户翻地播种，今年早稻面积有所增加。\n' };
  const asked = (query: string) => ({ query, filters: {}, sort: 'newest' as const, offset: 0, limit: 9 });
  it('takes figures that are due of reports it may find', async () => {
    const test = freshDesk();
    const filed = await test.importTexts(donated);
    const found = await test.ask('search.run', asked('捐赠 >50万元'));
    expect(found.hits.map(({ id }) => id)).toEqual(filed[0]?.reportIds);
    expect(found.notes).toEqual([]);
    expect(found.hits[0]?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['捐赠', '82万元']);
    const [reportId] = filed[0]?.reportIds ?? [];
    if (reportId === undefined) throw new Error('a report is needed');
    expect((await test.ask('search.places', { reportId, query: '新灶 >50万元' })).places.map(({ part, start, end }) => [part, end - start])).toEqual([['headline', 2], ['p0', 4], ['p0', 2]]);
    expect((await test.ask('search.run', asked('捐赠 -<50万元 >1'))).total).toBe(1);
  });
  it('does so in an archive that is only read, and leaves that as it is', async () => {
    const test = freshDesk();
    await test.importTexts(donated);
    await test.desk.close();
    const reading = freshDesk({ archivePath: test.folder, create: false, readOnly: true });
    expect((await reading.ask('search.run', asked('捐赠 1万..100万元'))).total).toBe(2);
    expect((await reading.ask('search.run', asked('has:数字'))).total).toBe(2);
    expect((await reading.ask('figures.search', { query: '', filters: {}, sort: 'largest', offset: 0, limit: 9 })).entries.map(({ figure }) => figure.value)).toEqual(['820000', '30000']);
    expect(reading.desk.context.archive().db.prepare('SELECT count(*) FROM main.figures_due').pluck().get()).toBe(3);
  });
});
