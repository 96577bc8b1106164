import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import { expect } from 'vitest';
import { indexFolder } from '../../../electron/archive/archive-folder.ts';
import { checkArchive } from '../../../electron/archive/check.ts';
import { all, column, type ReadDb } from '../../../electron/archive/sql.ts';
import { checkIndex } from '../../../electron/desk/check-index.ts';
import { createDesk } from '../../../electron/desk/open-desk.ts';
import { publishedShards } from '../../../electron/search/engine/published.ts';
import { matchingReportSeqs } from '../../../electron/search/search.ts';
import { sealedInTail } from '../../../electron/search/upkeep/clear-tail.ts';
import { valueOf } from '../fresh-archive.ts';
import { lineReader } from '../invented-source.ts';
import { plainReports, queriesFrom } from '../plain-reports.ts';
import { scanned } from '../searching/searched-reports.ts';
import { smallIndex } from '../searching/small-index.ts';
import { untilKilled, type KillMoment } from './until-killed.ts';

/** What kills fell into. */
export interface Struck {
  readonly kills: number;
  /** Shards that answered at a look and were new, and those that no longer did as others had taken their place. */
  readonly published: number;
  readonly replaced: number;
  /** Kills that left a file half written; that left reports in the tail although a shard answered for them. */
  readonly writing: number;
  readonly clearing: number;
}

export const nothingStruck: Struck = { kills: 0, published: 0, replaced: 0, writing: 0, clearing: 0 };

/** Which file of a run the kill waits for, at most; and ms from its beginning to the kill. */
const mostFiles = 4;
const shortly = 200;

/** Every other kill falls into the writing and publishing of a shard, the rest fall where they may. */
function momentOf(folder: string, kill: number, random: () => number, longest: number): KillMoment {
  const after = random() * longest;
  if (kill % 2 === 0) return { after };
  return { after: longest, file: { folder: indexFolder(folder), nth: 1 + Math.floor(random() * mostFiles), ms: random() * shortly } };
}

/**
 * Kills filing, sealing and merging in one archive again and again, and looks after each time: the archive is sound, what was acknowledged is
 * there, and queries find what a scan finds.
 * @param longest how long it is left to work at most; see `untilKilled`
 * @param script what files: `seal-and-report.ts` or `lines-and-report.ts`
 */
export async function killSealing(folder: string, kills: number, random: () => number, longest: number, script = 'seal-and-report.ts'): Promise<Struck> {
  const acknowledged = new Map<string, number>();
  let shards = new Set<number>();
  let struck = nothingStruck;
  for (let kill = 0; kill < kills; kill++) {
    for (const [job, done] of await untilKilled(script, [folder, String(kill + 1)], momentOf(folder, kill, random, longest))) acknowledged.set(job, Math.max(done, acknowledged.get(job) ?? 0));
    const unfinished = readdirSync(indexFolder(folder)).filter((name) => name.endsWith('.part'));
    const desk = valueOf(createDesk({
      archivePath: folder, create: true, version: '0', mode: 'browser', platform: 'linux', systemLanguage: 'zh-CN', templateFolders: [], samplesFolder: folder, reader: lineReader, index: smallIndex,
    }));
    const { db } = desk.context.archive();
    expect(await checkArchive(desk.context.archive(), checkIndex)).toMatchObject({ sound: true, faults: [] });
    lostNothing(db, acknowledged);
    await findsAll(db, random);
    const now = new Set(publishedShards(db).map(({ id }) => id));
    struck = add(struck, {
      kills: 1, published: newIn(now, shards), replaced: newIn(shards, now), writing: unfinished.length > 0 ? 1 : 0, clearing: sealedInTail(db).length > 0 ? 1 : 0,
    });
    shards = now;
    await desk.close();
    // They would be taken for this kill's again after the next one.
    for (const name of unfinished) rmSync(join(indexFolder(folder), name), { force: true });
  }
  return struck;
}

/** Jobs are as far as they said, what they filed is there, and what went into the bin is in it. */
function lostNothing(db: ReadDb, acknowledged: ReadonlyMap<string, number>): void {
  const jobs = all<{ id: string; done: number; already: number }>(db, 'SELECT id, done, already FROM jobs');
  for (const { id, done } of jobs) expect(done).toBeGreaterThanOrEqual(acknowledged.get(id) ?? 0);
  expect(column<number>(db, 'SELECT count(*) FROM documents')).toEqual([jobs.reduce((sum, { done, already }) => sum + done - already, 0)]);
  const binned = new Set(column<string>(db, 'SELECT id FROM documents WHERE discarded IS NOT NULL'));
  for (const word of acknowledged.keys()) if (word.startsWith('bin/')) expect(binned).toContain(word.slice('bin/'.length));
}

async function findsAll(db: ReadDb, random: () => number): Promise<void> {
  const reports = plainReports(db);
  for (const typed of queriesFrom(reports, random)) {
    expect(matchingReportSeqs(db, typed, {}, 'filed'), typed).toEqual(scanned(db, reports, typed));
    // Another archive may be killed meanwhile.
    await rest();
  }
}

const newIn = (some: ReadonlySet<number>, others: ReadonlySet<number>): number => [...some].filter((id) => !others.has(id)).length;

export const add = (one: Struck, other: Struck): Struck => ({
  kills: one.kills + other.kills, published: one.published + other.published, replaced: one.replaced + other.replaced, writing: one.writing + other.writing, clearing: one.clearing + other.clearing,
});
