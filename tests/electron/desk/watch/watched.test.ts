import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Dialogs } from '../../../../electron/desk/dialogs.ts';
import { freshDesk, type TestDesk } from '../../../support/fresh-desk.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

// A file is read when its size has rested for two seconds.
vi.setConfig({ testTimeout: 60_000 });
const soon = { timeout: 25_000, interval: 100 };

const story = (place: string): string => `${place}添夜航灯\n${place}装上了灯。\n`;
const dialogsFor = (folder: string): Dialogs => ({ pickFiles: async () => [], pickFolder: async () => folder, saveFile: async () => undefined, openFolder: async () => undefined });
const namesIn = async ({ ask }: TestDesk): Promise<string[]> => (await ask('documents.list', { offset: 0, limit: 50, filter: 'all' })).documents.map(({ name }) => name).toSorted();

describe('a watched folder', () => {
  it('brings in what is there and what is put there, once, and again only when it changes', async () => {
    const folder = freshFolder();
    const archivePath = join(folder, 'archive');
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'a.txt'), story('渡口'));
    writeFileSync(join(folder, '.hidden.txt'), story('码头'));
    writeFileSync(join(folder, 'b.txt.crdownload'), story('码头'));
    const first = freshDesk({ archivePath, dialogs: dialogsFor(folder) });
    expect(await first.ask('intake.watched', {})).toEqual({ mayChoose: true });
    expect(await first.ask('intake.watchFolder', {})).toEqual({ mayChoose: true, folder });
    await expect.poll(() => namesIn(first), soon).toEqual(['a.txt']);
    writeFileSync(join(folder, 'sub/c.txt'), story('桥头'));
    await expect.poll(() => namesIn(first), soon).toEqual(['a.txt', 'c.txt']);
    await first.desk.close();

    // The archive lies in the folder, and its own files are no news either.
    const second = freshDesk({ archivePath, dialogs: dialogsFor(folder) });
    second.desk.resumeJobs();
    expect((await second.ask('intake.watched', {})).folder).toBe(folder);
    writeFileSync(join(folder, 'a.txt'), story('粮站'));
    await expect.poll(() => namesIn(second), soon).toEqual(['a.txt', 'a.txt', 'c.txt']);
    const { jobs } = await second.ask('jobs.list', {});
    expect(jobs.map(({ total, already, failures }) => [total, already, failures.length])).toEqual([[1, 0, 0], [1, 0, 0], [1, 0, 0]]);
    expect(await second.ask('intake.stopWatching', {})).toEqual({ mayChoose: true });
  });

  it('waits for a file that is still being written', async () => {
    const folder = freshFolder();
    const test = freshDesk({ dialogs: dialogsFor(folder) });
    await test.ask('intake.watchFolder', {});
    const path = join(folder, 'long.txt');
    writeFileSync(path, '渡口添夜航灯\n');
    for (let i = 0; i < 16; i++) {
      await new Promise((resolve) => { setTimeout(resolve, 250); });
      appendFileSync(path, `第${i}盏灯装好了。\n`);
    }
    await expect.poll(() => namesIn(test), soon).toEqual(['long.txt']);
    const { documents } = await test.ask('documents.list', { offset: 0, limit: 5, filter: 'all' });
    const [document] = documents;
    if (document === undefined) throw new Error('nothing came in');
    expect((await test.ask('documents.get', { documentId: document.id })).extraction.text).toContain('第15盏灯');
    expect((await test.ask('jobs.list', {})).jobs).toHaveLength(1);
  });

  it('that is gone is told as such, and is taken up when it is there again', async () => {
    const folder = join(freshFolder(), 'share');
    const test = freshDesk({});
    expect(await test.refused('intake.watchFolder', {})).toEqual({ kind: 'only-in-app' });
    test.desk.watch(folder);
    await expect.poll(async () => (await test.ask('intake.watched', {})).problem, soon).toEqual({ kind: 'unreadable', file: folder, reason: 'missing' });
    expect(await test.ask('intake.watched', {})).toMatchObject({ mayChoose: false, folder });
    rmSync(folder, { recursive: true, force: true });
  });
});
