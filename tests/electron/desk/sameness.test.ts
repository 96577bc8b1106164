import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportId } from '../../../shared/domain/ids.ts';
import { sketchFaults } from '../../../electron/archive/sameness/sketch-faults.ts';
import { takeFigures } from '../../../electron/desk/figures/take-figures.ts';
import { createReader } from '../../../electron/intake/read-in-worker.ts';
import { dice } from '../../support/damage/dice.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { spellLines } from '../../support/exchange-lines.ts';
import { freshDesk } from '../../support/fresh-desk.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { copies } from '../../support/sameness/copies.ts';
import { freeStory } from '../../support/sameness/free-story.ts';

const chance = dice(3);
const told = freeStory(chance, 400);
const text = (headline: string, paragraphs: readonly string[]): string => `${headline}\n${paragraphs.join('\n')}\n`;
const bulletin = {
  name: '临江简报', issuer: '临江日报社总编室', template: 'jianbao', numbering: 'yearly', firstNumber: 12, firstTotal: 356,
  imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' }, sources: 'footnotes',
} as const;

/** A story, a longer copy of it published before it came in, and another story. */
async function withCopies() {
  const test = freshDesk();
  const filed = await test.importTexts({
    'a.txt': text('渡口修好了', told), 'b.txt': text('渡口修缮完工', copies['with a paragraph more'](told, chance)), 'c.txt': text('书屋延时开放', freeStory(chance, 400)),
  });
  const [first, longer, other] = filed.flatMap(({ reportIds }) => reportIds);
  if (first === undefined || longer === undefined || other === undefined) throw new Error('three reports are needed');
  const search = (more: object = {}) => test.ask('search.run', { query: '', filters: {}, sort: 'newest', offset: 0, limit: 50, fold: true, ...more });
  return { ...test, first, longer, other, documents: filed.map(({ documentId }) => documentId), search };
}

/** An issue that quotes a report whole. */
async function ranIn(ask: ReturnType<typeof freshDesk>['ask'], reportId: ReportId, number: number, bulletinId?: string) {
  const series = bulletinId === undefined ? await ask('bulletins.save', bulletin) : (await ask('bulletins.list', {})).bulletins.find(({ id }) => id === bulletinId);
  if (series === undefined) throw new Error('no bulletin');
  const issue = await ask('issues.create', { bulletinId: series.id, number, date: `2026-03-${String(number).padStart(2, '0')}` });
  const { item, quotes } = await ask('issues.itemFromReport', { reportId });
  const [section] = issue.sections;
  if (section === undefined) throw new Error('no section');
  await ask('issues.saveDraft', { issue: { ...issue, sections: [{ ...section, items: [item] }, ...issue.sections.slice(1)], quotes } });
  return { issueId: issue.id, bulletinId: series.id };
}

describe('same stories', () => {
  it('are folded in a search under the one that leads, and counted all the same', async () => {
    const { search, ask, longer, first, other } = await withCopies();
    // Of the same day: the longer one leads.
    const found = await search();
    expect(found.total).toBe(3);
    expect(new Set(found.hits.filter(({ folded }) => folded !== true).map(({ id }) => id))).toEqual(new Set([longer, other]));
    expect(found.hits.find(({ id }) => id === longer)?.report.same).toEqual({ count: 2, usedIn: [] });
    expect(found.hits.find(({ id }) => id === other)?.report.same).toBeUndefined();
    await ask('reading.setField', { reportId: first, field: 'published', text: '2026-03-01' });
    expect((await search()).hits.filter(({ folded }) => folded === true).map(({ id }) => id)).toEqual([longer]);
    await ask('settings.set', { leading: 'fullest' });
    expect((await search()).hits.filter(({ folded }) => folded === true).map(({ id }) => id)).toEqual([first]);
  });

  it('are counted by how many of what a search finds stand under another one', async () => {
    const { ask } = await withCopies();
    const folded = async (query: string): Promise<number | undefined> => (await ask('same.folded', { query, filters: {} })).folded;
    expect(await folded('')).toBe(1);
    expect(await folded('标题:完工')).toBe(0);
    expect(await folded('标题:渡口')).toBe(1);
    expect(await folded('标题:书屋')).toBe(0);
  });

  it('stand unfolded where only one of them is found, on every page alike', async () => {
    const { search, first, longer } = await withCopies();
    const only = await search({ query: '渡口修好了' });
    expect(only.hits.map(({ id, folded }) => [id, folded])).toEqual([[first, undefined]]);
    const pages = await Promise.all([0, 1, 2].map((offset) => search({ offset, limit: 1 })));
    expect(pages.flatMap(({ hits }) => hits).filter(({ folded }) => folded === true).map(({ id }) => id)).toEqual([first]);
    expect(pages.flatMap(({ hits }) => hits).map(({ id }) => id)).toContain(longer);
  });

  it('are listed with their documents and how much of the text they share', async () => {
    const { ask, first, longer, other } = await withCopies();
    const { members } = await ask('same.of', { reportId: first });
    expect(members.map(({ report, file, leads }) => [report.id, file, leads])).toEqual([[longer, 'b.txt', true], [first, 'a.txt', false]]);
    expect(members[0]?.held).toBe(1);
    expect(members[0]?.alike).toBeLessThan(0.95);
    expect((await ask('same.of', { reportId: other })).members.map(({ report }) => report.id)).toEqual([other]);
  });

  it('part when a correction makes another story of one, and meet again when it is taken back', async () => {
    const { ask, first, documents } = await withCopies();
    const count = async (): Promise<number> => (await ask('same.marks', { reportIds: [first] })).marks[0]?.count ?? 0;
    expect(await count()).toBe(2);
    const [documentId] = documents;
    if (documentId === undefined) throw new Error('no document');
    const view = await ask('documents.get', { documentId });
    const start = view.extraction.text.indexOf('\n') + 1;
    await ask('reading.replace', { reportId: first, at: { start, end: view.extraction.text.indexOf('\n', start) }, text: '全文略。' });
    for (const [index, paragraph] of told.entries()) {
      const at = view.extraction.text.indexOf(paragraph);
      if (index > 0) await ask('reading.replace', { reportId: first, at: { start: at, end: at + paragraph.length }, text: '略。' });
    }
    expect(await count()).toBe(1);
    for (let step = 0; step < told.length; step++) await ask('reading.undo', { documentId });
    expect(await count()).toBe(2);
  });

  it('leave with their document and come back with it', async () => {
    const { ask, first, longer, documents } = await withCopies();
    const [documentId] = documents;
    if (documentId === undefined) throw new Error('no document');
    await ask('documents.discard', { documentIds: [documentId] });
    expect((await ask('same.marks', { reportIds: [longer] })).marks[0]?.count).toBe(1);
    await ask('documents.restore', { documentIds: [documentId] });
    expect((await ask('same.marks', { reportIds: [longer, first] })).marks.map(({ count }) => count)).toEqual([2, 2]);
    await ask('documents.purge', { documentIds: [documentId] });
    expect((await ask('same.marks', { reportIds: [longer] })).marks[0]?.count).toBe(1);
  });
});

it('finds same stories among very many that came at once when the last one is filed, and says so', async () => {
  const { desk, ask, events } = freshDesk();
  const line = (headline: string, paragraphs: readonly string[]): object => ({ format: 1, headline, paragraphs: paragraphs.map((words) => ({ text: words })) });
  const many = Array.from({ length: 1000 }, (_, at) => line(`第${at}号`, [`第${at}号通知。`]));
  const file = join(freshFolder(), 'many.jsonl');
  writeFileSync(file, spellLines([line('渡口修好了', told), ...many, line('渡口修缮完工', copies['with a paragraph more'](told, chance))]));
  const { documents } = valueOf(await desk.importPaths([file]));
  const [first, last] = [documents[0]?.reportIds[0], documents.at(-1)?.reportIds[0]];
  if (first === undefined || last === undefined) throw new Error('two reports are needed');
  const counts = async (): Promise<number[]> => (await ask('same.marks', { reportIds: [first, last] })).marks.map(({ count }) => count);
  expect(await counts()).toEqual([1, 1]);
  expect(sketchFaults(desk.context.archive().db)).toEqual([]);
  const before = events.length;
  desk.resumeJobs();
  await expect.poll(counts, { timeout: 10_000 }).toEqual([2, 2]);
  await expect.poll(() => events.slice(before)).toContainEqual({ name: 'changed', data: { what: ['reports'] } });
  expect(sketchFaults(desk.context.archive().db)).toEqual([]);
});

describe('a story that ran', () => {
  it('is known by every report that tells it, with the issue', async () => {
    const { ask, search, first, longer, other } = await withCopies();
    const { issueId } = await ranIn(ask, first, 12);
    const { marks } = await ask('same.marks', { reportIds: [longer, other] });
    expect(marks.map(({ ran }) => ran)).toEqual([[{ issueId, label: '第12期', reportId: first }], []]);
    const lines = new Map((await search()).hits.map(({ id, report }) => [id, report]));
    expect(lines.get(longer)?.same).toEqual({ count: 2, usedIn: ['第12期'] });
    expect(lines.get(longer)?.usedIn).toEqual([]);
    expect(lines.get(first)?.usedIn).toEqual(['第12期']);
  });

  it('counts for a later issue of its bulletin and is not proposed for it again', async () => {
    const { ask, first, longer } = await withCopies();
    const { issueId: earlier, bulletinId } = await ranIn(ask, first, 12);
    await ask('snippets.add', { selection: { reportId: longer, from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 40 } }, tags: [{ kind: 'topic', path: '要闻' }], note: '' });
    const { issueId: later } = await ranIn(ask, longer, 13, bulletinId);
    expect((await ask('same.marks', { reportIds: [longer], issueId: later })).marks[0]?.ran.map(({ label }) => label)).toEqual(['第12期']);
    expect((await ask('same.marks', { reportIds: [longer], issueId: earlier })).marks[0]?.ran).toEqual([]);
    const proposed = async (issueId: typeof later) => (await ask('issues.propose', { issueId })).sections.flatMap(({ snippets }) => snippets.map(({ reportId }) => reportId));
    expect(await proposed(later)).toEqual([]);
  });
});

describe('the same event', () => {
  const event = {
    'a.txt': text('修堤', ['昨日，云屏县组织1186名群众加固堤坝，投入资金82万元，挖出淤泥多车。']),
    'b.txt': text('云屏治水', ['为迎汛期到来，县里在河边忙了整整一天。据统计，云屏县共有1186人到场，用款820000元，堤上一派繁忙。']),
    'c.txt': text('别处修堤', ['昨日，临江区组织1186名群众加固堤坝，投入资金82万元。']),
    'd.txt': text('云屏另事', ['云屏县图书馆添置新书1186册，读者可免费借阅，开放时间照旧。']),
  };

  it('is known by place, day and two figures however worded, and told with them', async () => {
    const test = freshDesk();
    const [a, b, c, d] = (await test.importTexts(event)).flatMap(({ reportIds }) => reportIds);
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four reports are needed');
    for (const [reportId, place] of [[a, '云屏县'], [b, '云屏'], [c, '临江区'], [d, '云屏县']] as const) await test.ask('reading.setField', { reportId, field: 'place', text: place });
    valueOf(await takeFigures(test.desk.context));
    const { reports } = await test.ask('same.event', { reportId: a });
    expect(reports.map(({ report }) => report.id)).toEqual([b]);
    expect(reports[0]?.figures.toSorted()).toEqual(['1186名', '82万元']);
    expect((await test.ask('same.of', { reportId: a })).members).toHaveLength(1);
    await test.ask('reading.setField', { reportId: b, field: 'published', text: '2025-03-05' });
    valueOf(await takeFigures(test.desk.context));
    expect((await test.ask('same.event', { reportId: a })).reports).toEqual([]);
  });

  it('is known by what the reports say themselves: by the place of a dateline, a place in the words, in either script', async () => {
    const test = freshDesk({ reader: createReader() });
    const [a, b, c, d] = (await test.importTexts({
      'a.txt': '青屏区新办便民食堂\n本报讯（记者 季云）3月6日，青屏区桂花社区便民食堂开门迎客。食堂面积320平方米，设座位86个，老人凭卡可享八折。\n',
      'b.txt': '老人家门口吃上热乎饭\n本报青屏3月6日电（通讯员 石磊）“这红烧肉烧得烂，合我的牙口。”今天，老人罗秀英成了新食堂的头一批客人。记者看到，三百二十平方米的店堂里摆着八十六个座位，中午不到就坐满了。\n',
      'c.txt': '一座食堂的早晨\n本报临江3月6日电（通讯员 石磊）天刚亮，后厨的灯就亮了。三百二十平方米的店堂里摆着八十六个座位，头一锅包子已经出笼。\n',
      'd.txt': '青屏辦起社區食堂\n本報訊（記者 方曉嵐）青屏區桂花社區的食堂昨天開了門，店堂320平方米，擺了86個座位，開門半天便坐滿了街坊。\n',
    })).flatMap(({ reportIds }) => reportIds);
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four reports are needed');
    // The first says its day in its words only, the dateline of the second without its year; the fourth was printed the day after.
    const day = (await test.ask('reports.get', { reportId: b })).published ?? '';
    expect(day).toMatch(/-03-06$/);
    await test.ask('reading.setField', { reportId: d, field: 'published', text: day.replace('-06', '-07') });
    valueOf(await takeFigures(test.desk.context));
    const others = async (reportId: typeof a) => (await test.ask('same.event', { reportId })).reports.map(({ report }) => report.id).toSorted();
    expect(await others(a)).toEqual([b, d].toSorted());
    expect(await others(b)).toEqual([a, d].toSorted());
    expect(await others(c)).toEqual([]);
  });

  it('goes into an issue as one item that keeps every source', async () => {
    const test = freshDesk();
    const ids = (await test.importTexts({ 'a.txt': event['a.txt'], 'b.txt': event['b.txt'] })).flatMap(({ reportIds }) => reportIds);
    const { item, quotes } = await test.ask('issues.itemFromReports', { reportIds: ids });
    expect(item.headline.map(({ text: words }) => words)).toEqual(['修堤']);
    expect(new Set(quotes.map(({ reportId }) => reportId))).toEqual(new Set(ids));
    const borne = item.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs.map(({ quote }) => quotes.find(({ id }) => id === quote)?.reportId) : []));
    expect(borne).toEqual(ids);
  });
});
