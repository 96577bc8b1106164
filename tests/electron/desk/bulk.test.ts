import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all } from '../../../electron/archive/sql.ts';
import { freshDesk, jobOver } from '../../support/fresh-desk.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { lineReader } from '../../support/invented-source.ts';
import type { SourceReader } from '../../../electron/desk/desk-options.ts';

/** A folder of folders of small files. */
function fill(folder: string, files: number, spell: (i: number) => string = (i) => `第${i}渡口添灯\n第${i}渡口装上了灯。\n`): void {
  for (let i = 0; i < files; i++) {
    if (i % 500 === 0) mkdirSync(join(folder, String(i / 500).padStart(3, '0')), { recursive: true });
    writeFileSync(join(folder, String(Math.floor(i / 500)).padStart(3, '0'), `${String(i).padStart(5, '0')}.txt`), spell(i));
  }
}

const refusing: SourceReader = { ...lineReader, read: async (file) => ({ ok: false, error: { kind: 'unreadable', file: file.name, reason: 'damaged' } }) };

describe('a large folder', () => {
  it('is one job, its files in their order', async () => {
    const folder = freshFolder();
    fill(folder, 2_500);
    const { desk } = freshDesk();
    const { job, documents } = valueOf(await desk.importPaths([folder]));
    expect(job).toMatchObject({ state: 'done', done: 2_500, total: 2_500, failures: [] });
    expect(documents.map(({ file }) => file)).toEqual(documents.map(({ file }) => file).toSorted());
  });

  it('carries its first failures, keeps them all and hands them out a page at a time', async () => {
    const folder = freshFolder();
    fill(folder, 2_500);
    const { desk, ask } = freshDesk({ reader: refusing });
    const { job } = valueOf(await desk.importPaths([folder]));
    expect(job).toMatchObject({ state: 'done', done: 2_500, failed: 2_500 });
    expect(job.failures).toHaveLength(100);
    const pages = await Promise.all([0, 1_000, 2_000].map((offset) => ask('jobs.failures', { jobId: job.id, offset, limit: 1_000 })));
    expect(pages.map(({ total, failures }) => [total, failures.length])).toEqual([[2_500, 1_000], [2_500, 1_000], [2_500, 500]]);
    const named = pages.flatMap(({ failures }) => failures.map((one) => (one.kind === 'unreadable' ? one.file : '')));
    expect(new Set(named).size).toBe(2_500);
    expect((await ask('jobs.list', {})).jobs).toEqual([job]);
  });

  it('is queued and read on after a pause at any time, nothing twice and nothing left out', async () => {
    const folder = freshFolder();
    fill(join(folder, 'in'), 3_200);
    const archivePath = join(folder, 'archive');
    const seen: string[] = [];
    const reader: SourceReader = { ...lineReader, read: async (file) => { seen.push(file.name); return lineReader.read(file); } };
    // The first pause falls into the listing, the others into the reading.
    for (const [round, wait] of [0, 30, 120].entries()) {
      const test = freshDesk({ archivePath, reader });
      if (round === 0) void test.desk.importPaths([join(folder, 'in')]);
      else test.desk.resumeJobs();
      while ((await test.ask('jobs.list', {})).jobs.length === 0) await new Promise((resolve) => { setImmediate(resolve); });
      await new Promise((resolve) => { setTimeout(resolve, wait); });
      await test.desk.close();
    }
    const last = freshDesk({ archivePath, reader });
    last.desk.resumeJobs();
    const [job] = (await last.ask('jobs.list', {})).jobs;
    await jobOver(last.desk, job?.id ?? '');
    expect((await last.ask('jobs.list', {})).jobs).toMatchObject([{ state: 'done', done: 3_200, total: 3_200, already: 0, failures: [] }]);
    expect(seen).toHaveLength(3_200);
    expect(all(last.desk.context.archive().db, 'SELECT * FROM job_queue')).toEqual([]);
  }, 60_000);

  it('keeps what was filed when it is stopped, and leaves nothing in the queue', async () => {
    const folder = freshFolder();
    fill(folder, 1_500);
    const test = freshDesk({ dialogs: { pickFiles: async () => [], pickFolder: async () => folder, saveFile: async () => undefined, openFolder: async () => undefined } });
    const { jobId } = await test.ask('intake.pickFolder', {});
    while (((await test.ask('jobs.list', {})).jobs[0]?.done ?? 0) === 0) await new Promise((resolve) => { setImmediate(resolve); });
    if (jobId === undefined) throw new Error('nothing was begun');
    await test.ask('jobs.cancel', { jobId });
    await jobOver(test.desk, jobId);
    const [job] = (await test.ask('jobs.list', {})).jobs;
    expect(job?.state).toBe('cancelled');
    expect((await test.ask('documents.list', { offset: 0, limit: 1, filter: 'all' })).total).toBe(job?.done);
    expect(all(test.desk.context.archive().db, 'SELECT * FROM job_queue')).toEqual([]);
  });
});

describe('files handed over in several calls', () => {
  const files = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => ({ name: `周报/${from + i}.txt`, bytes: new TextEncoder().encode(`第${from + i}渡口添灯\n第${from + i}渡口装上了灯。\n`) }));

  it('are one job that waits for them and knows how many there will be', async () => {
    const test = freshDesk();
    const { jobId } = await test.ask('intake.addFiles', { files: files(0, 40), coming: 60 });
    await expect.poll(async () => (await test.ask('jobs.list', {})).jobs, { timeout: 10_000 }).toMatchObject([{ id: jobId, title: '周报', state: 'running', done: 40, total: 100 }]);
    expect(await test.ask('intake.addFiles', { files: files(40, 80), coming: 20, to: jobId })).toEqual({ jobId });
    expect(await test.ask('intake.addFiles', { files: files(80, 100), coming: 0, to: jobId })).toEqual({ jobId });
    await jobOver(test.desk, jobId);
    expect((await test.ask('jobs.list', {})).jobs).toMatchObject([{ state: 'done', done: 100, total: 100, already: 0 }]);
    // One that is over takes no more: what comes later is a job of its own.
    const later = await test.ask('intake.addFiles', { files: files(100, 101), to: jobId });
    expect(later.jobId).not.toBe(jobId);
    await jobOver(test.desk, later.jobId);
  });

  it('are stopped while more is awaited, and taken up after a restart as far as they came', async () => {
    const archivePath = join(freshFolder(), 'archive');
    const first = freshDesk({ archivePath });
    const { jobId } = await first.ask('intake.addFiles', { files: files(0, 10), coming: 5 });
    await first.desk.close();
    const second = freshDesk({ archivePath });
    second.desk.resumeJobs();
    await jobOver(second.desk, jobId);
    expect((await second.ask('jobs.list', {})).jobs).toMatchObject([{ state: 'done', done: 10, total: 10 }]);
    const next = await second.ask('intake.addFiles', { files: files(20, 30), coming: 5 });
    await second.ask('jobs.cancel', { jobId: next.jobId });
    await jobOver(second.desk, next.jobId);
    expect((await second.ask('jobs.list', {})).jobs[0]).toMatchObject({ state: 'cancelled' });
  });
});
