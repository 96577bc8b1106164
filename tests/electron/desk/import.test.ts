import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../shared/contract/result.ts';
import type { SourceReader } from '../../../electron/desk/desk-options.ts';
import { createDesk } from '../../../electron/desk/open-desk.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshDesk, jobOver } from '../../support/fresh-desk.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { lineReader } from '../../support/invented-source.ts';

const story = (name: string): string => `${name}标题\n${name}的正文写在这里。\n`;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A folder of text files, some of them below. */
function folderOf(files: Record<string, string>): string {
  const folder = freshFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('importing', () => {
  it('files a folder with all below it in order, and answers ids', async () => {
    const { desk, ask } = freshDesk();
    const folder = folderOf({ 'b.txt': story('乙'), 'a/x.txt': story('甲'), '.hidden': 'x', 'c.txt': `${story('丙')}===\n${story('丁')}` });
    const { job, documents } = valueOf(await desk.importPaths([folder]));
    expect(job).toMatchObject({ state: 'done', done: 3, total: 3, already: 0, failures: [] });
    expect(documents.map((one) => [one.file.slice(folder.length + 1), one.already, one.reportIds.length])).toEqual([['a/x.txt', false, 1], ['b.txt', false, 1], ['c.txt', false, 2]]);
    expect((await ask('search.run', { query: '', filters: {}, sort: 'oldest', offset: 0, limit: 9 })).total).toBe(4);
  });

  it('answers the same ids for the same bytes, under any name, within a batch and later', async () => {
    const { desk } = freshDesk();
    const folder = folderOf({ 'a.txt': story('甲'), 'copy.txt': story('甲') });
    const first = valueOf(await desk.importPaths([folder]));
    expect(first.job).toMatchObject({ done: 2, already: 1 });
    const second = valueOf(await desk.importPaths([join(folder, 'copy.txt')]));
    expect(second.job).toMatchObject({ done: 1, already: 1, same: [{ file: join(folder, 'copy.txt'), known: 'a.txt' }] });
    expect(new Set([...first.documents, ...second.documents].map((one) => `${one.documentId} ${one.reportIds.join()}`)).size).toBe(1);
  });

  it('goes on with the rest when a file fails, and says which and why', async () => {
    const reader: SourceReader = {
      ...lineReader,
      read: (file) => (file.name === 'bad.txt' ? Promise.resolve(err({ kind: 'unreadable', file: file.name, reason: 'encrypted' })) : lineReader.read(file)),
    };
    const { desk } = freshDesk({ reader });
    const folder = folderOf({ 'a.txt': story('甲'), 'bad.txt': 'x', 'lines.jsonl': '{}', 'z.txt': story('乙') });
    const { job, documents } = valueOf(await desk.importPaths([folder, join(folder, 'none.txt')]));
    expect(job.state).toBe('done');
    expect(job.failures).toEqual([
      { kind: 'unreadable', file: join(folder, 'bad.txt'), reason: 'encrypted' },
      { kind: 'unreadable', file: join(folder, 'none.txt'), reason: 'missing' },
      { kind: 'line-invalid', file: join(folder, 'lines.jsonl'), line: 1, field: '', fault: 'format-missing' },
    ]);
    expect(documents).toHaveLength(2);
  });

  it('tells a defect that a file brings to light as that file’s failure alone', async () => {
    const reader: SourceReader = {
      ...lineReader,
      read: async (file) => {
        if (file.name === 'throws.txt') throw new Error('a defect in reading');
        const read = await lineReader.read(file);
        // A picture of an unheard-of place brings the filing down: the row it names is not there.
        if (!read.ok || file.name !== 'breaks.txt') return read;
        return ok({ ...read.value, reading: { ...read.value.reading, rules: Object.create(null) as string } });
      },
    };
    const { desk, bugs } = freshDesk({ reader });
    const folder = folderOf({ 'a.txt': story('甲'), 'breaks.txt': story('丙'), 'throws.txt': 'x', 'z.txt': story('乙') });
    const { job, documents } = valueOf(await desk.importPaths([folder]));
    expect(job.failures.map((one) => one.kind)).toEqual(['bug', 'bug']);
    expect(bugs).toHaveLength(2);
    expect(documents.map((one) => one.file.slice(folder.length + 1))).toEqual(['a.txt', 'z.txt']);
  });

  it('takes a document out of the bin when its bytes come in again', async () => {
    const { desk, ask, importTexts } = freshDesk();
    const [filed] = await importTexts({ 'a.txt': story('甲') });
    if (filed === undefined) throw new Error('nothing filed');
    await ask('documents.discard', { documentIds: [filed.documentId] });
    await importTexts({ 'a.txt': story('甲') });
    expect(await ask('documents.list', { offset: 0, limit: 5, filter: 'all' })).toMatchObject({ total: 1, documents: [{ id: filed.documentId }] });
    expect(desk.context.archive().readOnly).toBe(false);
  });

  it('stores a lone surrogate as the sign for a damaged character, so that offsets stay', async () => {
    const reader: SourceReader = {
      ...lineReader,
      read: async () => lineReader.read({ name: 'a.txt', bytes: bytesOf('标题\n甲乙\n') }).then((read) => (read.ok ? ok({ ...read.value, extraction: { ...read.value.extraction, text: '标题\n甲\ud800\n' } }) : read)),
    };
    const { ask, importTexts } = freshDesk({ reader });
    const [filed] = await importTexts({ 'a.txt': '任意' });
    if (filed === undefined) throw new Error('nothing filed');
    expect((await ask('documents.get', { documentId: filed.documentId })).extraction.text).toBe('标题\n甲\ufffd\n');
  });

  it('stops when it is told to, keeps what was filed and can be begun again', async () => {
    const release: (() => void)[] = [];
    let held = true;
    const slow: SourceReader = {
      ...lineReader,
      read: async (file) => {
        if (held && file.name >= 'f005') await new Promise<void>((resolve) => { release.push(resolve); });
        return lineReader.read(file);
      },
    };
    const { desk, ask, refused } = freshDesk({ reader: slow });
    const files = Array.from({ length: 200 }, (_, i) => ({ name: `f${String(i).padStart(3, '0')}`, bytes: bytesOf(story(`第${i}`)) }));
    const { jobId } = await ask('intake.addFiles', { files });
    while (release.length === 0) await new Promise((resolve) => { setImmediate(resolve); });
    await ask('jobs.cancel', { jobId });
    while (!(await ask('jobs.list', {})).jobs.every((job) => job.state !== 'running')) {
      release.splice(0).forEach((go) => go());
      await new Promise((resolve) => { setImmediate(resolve); });
    }
    const [job] = (await ask('jobs.list', {})).jobs;
    expect(job?.state).toBe('cancelled');
    expect(job?.done).toBeLessThan(200);
    expect((await ask('documents.list', { offset: 0, limit: 50, filter: 'all' })).total).toBe(job?.done);
    held = false;
    const again = await ask('intake.addFiles', { files });
    await jobOver(desk, again.jobId);
    expect((await ask('documents.list', { offset: 0, limit: 50, filter: 'all' })).total).toBe(200);
    expect(await refused('jobs.cancel', { jobId: other(jobId) })).toMatchObject({ kind: 'not-found', what: 'job' });
  });

  it('takes up after a restart what it had not read, and reads nothing twice', async () => {
    const folder = join(freshFolder(), 'archive');
    const seen: string[] = [];
    let hold = true;
    const release: (() => void)[] = [];
    const reader: SourceReader = {
      ...lineReader,
      read: async (file) => {
        if (hold && file.name >= 'f03') await new Promise<void>((resolve) => { release.push(resolve); });
        seen.push(file.name);
        return lineReader.read(file);
      },
    };
    const options = { archivePath: folder, create: true, version: '0', mode: 'browser', platform: 'linux', systemLanguage: 'en', templateFolders: [], samplesFolder: folder, reader } as const;
    const first = valueOf(createDesk(options));
    const files = Array.from({ length: 40 }, (_, i) => ({ name: `f${String(i).padStart(2, '0')}`, bytes: bytesOf(story(`第${i}`)) }));
    const { jobId } = valueOf(await first.call('intake.addFiles', { files }));
    while (release.length === 0) await new Promise((resolve) => { setImmediate(resolve); });
    const closed = first.close();
    hold = false;
    release.splice(0).forEach((go) => go());
    await closed;
    const readBefore = seen.length;
    expect(readBefore).toBeLessThan(40);

    const second = valueOf(createDesk(options));
    second.resumeJobs();
    await jobOver(second, jobId);
    expect(seen.toSorted()).toEqual(files.map((file) => file.name).toSorted());
    const { jobs } = valueOf(await second.call('jobs.list', {}));
    expect(jobs).toMatchObject([{ id: jobId, state: 'done', done: 40, total: 40, already: 0, failures: [] }]);
    await second.close();
  });

  it('ends as failed on a full disk, keeps what was filed, and goes on once there is room', async () => {
    let begin = (): void => undefined;
    const start = new Promise<void>((resolve) => { begin = resolve; });
    const { desk, ask } = freshDesk({ reader: { ...lineReader, read: (file) => start.then(() => lineReader.read(file)) } });
    const { db } = desk.context.archive();
    const files = Array.from({ length: 40 }, (_, i) => ({ name: `f${i}.txt`, bytes: bytesOf(`第${i}篇\n${'青禾渡口装上了灯。'.repeat(300)}${i}\n`) }));
    const begun = valueOf(await desk.call('intake.addFiles', { files }));
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 2}`);
    begin();
    await jobOver(desk, begun.jobId);
    const [failed] = (await ask('jobs.list', {})).jobs;
    expect([failed?.state, failed?.failures]).toEqual(['failed', [{ kind: 'disk-full', path: desk.context.archive().folder }]]);
    expect(await desk.call('intake.addFiles', { files })).toMatchObject({ ok: false, error: { kind: 'disk-full' } });
    expect(await ask('archive.check', {})).toMatchObject({ sound: true });
    db.pragma('max_page_count = 4294967294');
    desk.resumeJobs();
    while ((await ask('documents.list', { offset: 0, limit: 1, filter: 'all' })).total < 40) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(await ask('archive.check', {})).toMatchObject({ sound: true, documents: 40 });
  });

  it('tells how far it is no oftener than ten times a second, and always the end', async () => {
    const { desk, events, ask } = freshDesk();
    const began = performance.now();
    const { jobId } = await ask('intake.addFiles', { files: Array.from({ length: 900 }, (_, i) => ({ name: `f${i}.txt`, bytes: bytesOf(story(`第${i}`)) })) });
    await jobOver(desk, jobId);
    const told = events.flatMap((event) => (event.name === 'job' ? [event.data] : []));
    expect(told.at(-1)).toMatchObject({ state: 'done', done: 900 });
    expect(told.length).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 100) + 2);
  });
});

/** An id like another, but not the same. */
const other = <Id extends string>(id: Id): Id => {
  // Reversed digits of the random half keep the pattern of an id; the brand is that of the one given.
  return (id.slice(0, 10) + id.slice(10).split('').toReversed().join('')) as Id;
};
