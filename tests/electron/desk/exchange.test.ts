import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../shared/domain/report.ts';
import { checkArchive } from '../../../electron/archive/check.ts';
import { allReportIds, getReports } from '../../../electron/archive/reports.ts';
import { checkIndex } from '../../../electron/desk/check-index.ts';
import { exportLines } from '../../../electron/desk/exchange/export-lines.ts';
import { createDesk, type OpenDesk } from '../../../electron/desk/open-desk.ts';
import { lineValue, spellLines } from '../../support/exchange-lines.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshDesk, jobOver } from '../../support/fresh-desk.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { runs } from '../../support/property-runs.ts';

const silent = { withSources: false, onProgress: () => undefined };
const lineOf = (headline: string, more: object = {}): object => ({ format: 1, headline, paragraphs: [{ text: `${headline}的正文。` }], ...more });
const reportsOf = ({ context: { archive } }: OpenDesk): Report[] => getReports(archive().db, allReportIds(archive().db));
/** What a report says and what was decided about it; its ids and places are the archive's own. */
const said = ({ id: _, documentId: _document, readingId: _reading, range: _range, evidence: _evidence, ordinal: _ordinal, kicker, headline, subhead, paragraphs, doubts, ...rest }: Report) => ({
  ...rest, titles: [kicker, headline, subhead].map((title) => title?.text), paragraphs: paragraphs.map(({ kind, text }) => ({ kind, text })), doubts: doubts.map(({ at: _at, ...doubt }) => doubt),
});

function fileOf(content: string, name = 'reports.jsonl'): string {
  const file = join(freshFolder(), name);
  writeFileSync(file, content);
  return file;
}
async function exported(desk: OpenDesk, withSources = false): Promise<string> {
  const file = join(freshFolder(), 'out.jsonl');
  const { failures } = valueOf(await exportLines(desk.context, file, { ...silent, withSources }));
  expect(failures).toEqual([]);
  return file;
}
async function expectSound(desk: OpenDesk): Promise<void> {
  expect(await checkArchive(desk.context.archive(), checkIndex)).toMatchObject({ sound: true, faults: [] });
}

describe('exchange', () => {
  it('gives the same reports in an empty archive, line by line the same again', async () => {
    await fc.assert(fc.asyncProperty(fc.array(lineValue, { maxLength: 6 }), async (values) => {
      const one = freshDesk();
      const { job } = valueOf(await one.desk.importPaths([fileOf(spellLines(values))]));
      expect(job).toMatchObject({ state: 'done', failures: [], done: values.length, total: values.length });
      const first = await exported(one.desk);
      const other = freshDesk();
      valueOf(await other.desk.importPaths([first]));
      expect(reportsOf(other.desk).map(said)).toEqual(reportsOf(one.desk).map(said));
      expect(readFileSync(await exported(other.desk), 'utf8')).toBe(readFileSync(first, 'utf8'));
      await expectSound(other.desk);
      expect([...one.bugs, ...other.bugs]).toEqual([]);
    }), runs(15));
  });

  it('looks for the words of a doubt whose place is empty, and says where they stand when it is exported', async () => {
    const { desk } = freshDesk();
    valueOf(await desk.importPaths([fileOf(spellLines([lineOf('河河', { doubts: [{ kind: 'figures-missing', text: '河', place: { part: 'headline', start: 2, end: 2 } }] })]))]));
    expect(JSON.parse(readFileSync(await exported(desk), 'utf8'))).toMatchObject({ doubts: [{ text: '河', place: { part: 'headline', start: 0, end: 1 } }] });
  });

  it('files a line as its own source document, verbatim, what it does not know with it', async () => {
    const { desk, ask } = freshDesk();
    const line = '{"format":1, "headline":"夜校开课","paragraphs":[],"unheardOf":{"a":1},"published":"2024-03-05","tags":["夜校"],"filed":true,"selection":{"state":"held","reason":"改日"}}';
    const file = fileOf(`\ufeff\r\n${line}\r\n`);
    const [filed] = valueOf(await desk.importPaths([file])).documents;
    if (filed === undefined) throw new Error('nothing filed');
    expect(filed).toMatchObject({ file, line: 2, already: false });
    const { document, reports } = await ask('documents.get', { documentId: filed.documentId });
    expect(document).toMatchObject({ name: 'reports.jsonl:2', format: 'line', size: Buffer.byteLength(line) });
    expect(desk.context.archive().db.prepare('SELECT bytes FROM document_bytes').pluck().get()).toEqual(Buffer.from(line));
    expect(reports).toMatchObject([{ published: '2024-03-05', filed: true, selection: { state: 'held', reason: '改日' }, tags: [{ kind: 'topic', path: '夜校' }] }]);
    expect(await ask('documents.list', { offset: 0, limit: 5, filter: 'filed' })).toMatchObject({ total: 1 });
  });

  it('answers the same ids for the same line, in one file, in another one and back from an export', async () => {
    const { desk } = freshDesk();
    const content = spellLines([lineOf('夜校开课'), lineOf('渡口夜航'), lineOf('夜校开课')]);
    const first = valueOf(await desk.importPaths([fileOf(content)]));
    expect(first.documents.map(({ already }) => already)).toEqual([false, false, true]);
    const again = valueOf(await desk.importPaths([fileOf(content, 'copy.jsonl'), await exported(desk)]));
    expect(again.job).toMatchObject({ done: 5, already: 5 });
    expect(new Set(again.documents.flatMap(({ reportIds }) => reportIds))).toEqual(new Set(first.documents.flatMap(({ reportIds }) => reportIds)));
    expect(reportsOf(desk)).toHaveLength(2);
  });

  it('keeps the id of a report where it is free, and gives another text a new one', async () => {
    const { desk } = freshDesk();
    const id = '01m80n7s54ch0pypddh3';
    const { documents } = valueOf(await desk.importPaths([fileOf(spellLines([lineOf('夜校开课', { id }), lineOf('渡口夜航', { id })]))]));
    expect(documents.map(({ already, reportIds }) => [already, reportIds[0] === id])).toEqual([[false, true], [false, false]]);
  });

  it('goes on after lines that are wrong, and says which and why', async () => {
    const { desk } = freshDesk();
    const file = fileOf(`${spellLines([lineOf('甲')])}x\n\n{"format":2}\n${spellLines([{ ...lineOf('乙'), filed: 'yes' }, lineOf('丙')])}`);
    const { job, documents } = valueOf(await desk.importPaths([file]));
    expect(documents.map(({ line }) => line)).toEqual([1, 6]);
    expect(job).toMatchObject({ state: 'done', done: 5, total: 5 });
    expect(job.failures).toEqual([
      { kind: 'line-invalid', file, line: 2, field: '', fault: 'not-json' },
      { kind: 'line-invalid', file, line: 4, field: '', fault: 'format-newer' },
      { kind: 'line-invalid', file, line: 5, field: 'filed', fault: 'bad-value' },
    ]);
  });

  it('names the first thousand lines that are wrong and counts the rest', async () => {
    const { desk } = freshDesk();
    const { job } = valueOf(await desk.importPaths([fileOf('x\n'.repeat(1234))]));
    expect(job.failures).toHaveLength(1001);
    expect(job.failures.at(-1)).toMatchObject({ fault: 'more', line: 234 });
    expect(job.done).toBe(1234);
  });

  it.each([600, 1200])('writes the words of a commit to the index at once: %i lines', async (count) => {
    const { desk, events } = freshDesk();
    const { db } = desk.context.archive();
    // Pieces are left as they were written.
    db.exec("INSERT INTO search_words (search_words, rank) VALUES ('automerge', 0)");
    // No statement between two reports is one that SQLite can take back alone: FTS5 would write out the words of each report by itself.
    valueOf(await desk.importPaths([fileOf(spellLines(Array.from({ length: count }, (_, at) => lineOf(`河湾${at}`, { filed: true, tags: ['夜校', `第${at % 7}期`] }))))]));
    const commits = events.filter(({ name }) => name === 'changed').length;
    const segments = Number(db.prepare('SELECT count(DISTINCT segid) FROM search_words_idx').pluck().get());
    expect(commits).toBeLessThan(count / 10);
    expect(segments).toBeLessThanOrEqual(commits);
  });

  it('carries source documents, pictures, corrections and decisions along, and does not read them again', async () => {
    const one = freshDesk();
    const [filed] = await one.importTexts({ 'a.txt': '夜校开课\n夜校今晚在东街开课。\n===\n渡口夜航\n渡口恢复夜航。\n', 'b.txt': '书屋\n书屋开门。\n' });
    const [first, second] = filed?.reportIds ?? [];
    if (first === undefined || second === undefined) throw new Error('nothing filed');
    await one.ask('reading.setTitle', { reportId: first, field: 'headline', text: '夜校今晚开课' });
    await one.ask('reports.setTags', { reportId: second, tags: [{ kind: 'place', path: '河湾' }] });
    await one.ask('reports.select', { reportIds: [second], selection: { state: 'chosen' } });
    const file = await exported(one.desk, true);
    const other = freshDesk({ reader: { read: () => { throw new Error('read again'); }, close: () => Promise.resolve() } });
    const { job, documents } = valueOf(await other.desk.importPaths([file]));
    expect(job.failures).toEqual([]);
    expect(documents.map(({ already }) => already)).toEqual([false, true, false]);
    expect(reportsOf(other.desk).map(({ documentId: _, readingId: _reading, ...report }) => report)).toEqual(reportsOf(one.desk).map(({ documentId: _, readingId: _reading, ...report }) => report));
    expect(await other.ask('documents.list', { offset: 0, limit: 5, filter: 'all' })).toMatchObject({ total: 2, documents: expect.arrayContaining([expect.objectContaining({ name: 'a.txt', format: 'text' })]) as unknown });
    await expectSound(other.desk);
    expect(readFileSync(await exported(other.desk, true), 'utf8')).toBe(readFileSync(file, 'utf8'));
  });

  it.each([
    ['bytes', (whole: Record<string, unknown>) => ({ ...whole, bytes: 'AAAA' })],
    ['reading: coverage', (whole: Record<string, unknown>) => ({ ...whole, reading: { rules: 'x', edits: [], reports: [] } })],
    ['reports', (whole: Record<string, unknown>) => ({ ...whole, reports: [] })],
    ['reading: coverage', (whole: Record<string, unknown>) => ({ ...whole, extraction: { extractor: 'x', text: '夜校开课\n今晚开课，很久', hints: [] } })],
  ])('refuses a carried document that does not hold: %s', async (field, change) => {
    const one = freshDesk();
    await one.importTexts({ 'a.txt': '夜校开课\n今晚开课' });
    const line = JSON.parse(readFileSync(await exported(one.desk, true), 'utf8')) as { document: { whole: Record<string, unknown> } };
    const { desk } = freshDesk();
    const { job } = valueOf(await desk.importPaths([fileOf(spellLines([{ ...line, document: { ...line.document, whole: change(line.document.whole) } }]))]));
    expect(job.failures).toMatchObject([{ kind: 'line-invalid', fault: 'document-differs', field }]);
    expect(reportsOf(desk)).toEqual([]);
  });

  it('takes files of lines from the window too, beside others', async () => {
    const { ask, desk } = freshDesk();
    const encoder = new TextEncoder();
    const { jobId } = await ask('intake.addFiles', { files: [{ name: 'more.JSONL', bytes: encoder.encode(spellLines([lineOf('甲'), lineOf('乙')])) }, { name: 'a.txt', bytes: encoder.encode('丙\n丙的正文。') }] });
    await jobOver(desk, jobId);
    expect((await ask('jobs.list', {})).jobs[0]).toMatchObject({ state: 'done', done: 3, total: 3, failures: [] });
    expect(reportsOf(desk).map(({ headline }) => headline?.text)).toEqual(['丙', '甲', '乙']);
  });

  it('takes up a file of lines where it was left, and files none of them twice', async () => {
    const lines = Array.from({ length: 1600 }, (_, i) => lineOf(`第${i}篇`));
    const first = freshDesk();
    const running = first.desk.importEach([fileOf(spellLines(lines))], () => undefined);
    const before = await new Promise<number>((resolve) => {
      const stop = first.desk.subscribe((event) => {
        if (event.name !== 'job' || event.data.done === 0) return;
        stop();
        void first.desk.close().then(async () => { resolve(valueOf(await running).done); });
      });
    });
    expect(before).toBeLessThan(1600);
    const second = freshDesk({ archivePath: first.folder });
    second.desk.resumeJobs();
    const [job] = (await second.ask('jobs.list', {})).jobs;
    if (job === undefined) throw new Error('no job');
    await jobOver(second.desk, job.id);
    expect((await second.ask('jobs.list', {})).jobs[0]).toMatchObject({ state: 'done', done: 1600, total: 1600, already: 0, failures: [] });
    expect(reportsOf(second.desk).map(({ headline }) => headline?.text)).toEqual(lines.map((_, i) => `第${i}篇`));
  });

  it('leaves out what is in the bin, and leaves nothing behind where it cannot write', async () => {
    const { desk, ask, folder } = freshDesk();
    const { documents } = valueOf(await desk.importPaths([fileOf(spellLines([lineOf('甲'), lineOf('乙')]))]));
    await ask('documents.discard', { documentIds: documents.slice(0, 1).map(({ documentId }) => documentId) });
    expect(readFileSync(await exported(desk), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { headline: string }).headline)).toEqual(['乙']);
    expect(await exportLines(desk.context, join(folder, 'none', 'x.jsonl'), silent)).toMatchObject({ ok: false, error: { kind: 'cannot-write' } });
    expect(await exportLines(desk.context, join(folder, 'archive.caibian'), silent)).toMatchObject({ ok: false, error: { kind: 'cannot-write' } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('reads an archive it may not write', async () => {
    const first = freshDesk();
    valueOf(await first.desk.importPaths([fileOf(spellLines([lineOf('甲')]))]));
    const reading = valueOf(createDesk({ ...first.desk.context.options, readOnly: true, create: false }));
    expect(readFileSync(await exported(reading), 'utf8')).toContain('甲的正文');
    await reading.close();
  });
});
