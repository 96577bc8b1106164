import { readdirSync } from 'node:fs';
import type * as fs from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { indexFolder } from '../../../../electron/archive/archive-folder.ts';
import { indexOf } from '../../../../electron/search/engine/search-index.ts';
import { matchingReportSeqs } from '../../../../electron/search/search.ts';
import { SearchArchive, type PlainReport } from '../../../support/searching/search-archive.ts';
import { scanned } from '../../../support/searching/searched-reports.ts';

/** Which step of writing a shard finds the disk full; none where there is room. */
const disk = vi.hoisted((): { full: 'write' | 'sync' | 'rename' | undefined } => ({ full: undefined }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const noSpace = (step: string): Error => Object.assign(new Error(`ENOSPC: no space left on device, ${step}`), { code: 'ENOSPC', syscall: step });
  const failing = <Words extends readonly unknown[], Answer>(step: 'write' | 'sync' | 'rename', call: (...words: Words) => Answer) => (...words: Words): Answer => {
    if (disk.full === step) throw noSpace(step);
    return call(...words);
  };
  const fsync = (file: number, done: (error: Error | null) => void): void => (disk.full === 'sync' ? done(noSpace('sync')) : real.fsync(file, done));
  return { ...real, writeSync: failing('write', real.writeSync), fsync, renameSync: failing('rename', real.renameSync) };
});

beforeEach(() => { disk.full = undefined; });

const report = (i: number): PlainReport => ({ headline: `第${i}篇夜校`, paragraphs: [`渡口的夜校第${i}次开课，来了${i * 3}人。`] });
const queries = ['夜校', '渡口的夜', '第3次', '开课 -第2', '标题:夜校'];

it.each(['write', 'sync', 'rename'] as const)('goes on answering from the shards there are when the disk is full as one is to be sealed (%s), leaves nothing behind, and seals once there is room', async (step) => {
  const archive = new SearchArchive([1, 2, 3].map(report));
  try {
    const stored = new Map([1, 2, 3].map((i) => [i, report(i)]));
    const agrees = (): void => {
      for (const typed of queries) expect(matchingReportSeqs(archive.db, typed, {}, 'filed')).toEqual(scanned(archive.db, stored, typed));
    };
    expect(await archive.seal({ sealAt: 1 })).toBe(true);
    const before = readdirSync(indexFolder(archive.folder));
    for (const i of [4, 5, 6]) stored.set(archive.add(report(i)), report(i));

    disk.full = step;
    await expect(archive.seal({ sealAt: 1 })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readdirSync(indexFolder(archive.folder))).toEqual(before);
    expect(indexOf(archive.db).unread()).toEqual([]);
    agrees();
    archive.reopen();
    agrees();

    disk.full = undefined;
    expect(await archive.seal({ sealAt: 1 })).toBe(true);
    expect(readdirSync(indexFolder(archive.folder))).toHaveLength(2);
    agrees();
  } finally {
    archive.close();
  }
});
