import { expect } from 'vitest';
import { checkIndex } from '../../../electron/desk/check-index.ts';
import { createDesk } from '../../../electron/desk/open-desk.ts';
import { checkArchive } from '../../../electron/archive/check.ts';
import { listJobs } from '../../../electron/archive/jobs/jobs.ts';
import { all } from '../../../electron/archive/sql.ts';
import { valueOf } from '../fresh-archive.ts';
import { jobOver } from '../fresh-desk.ts';
import { lineReader } from '../invented-source.ts';
import { untilKilled } from './until-killed.ts';

/** Files of one import. */
export const files = 400;

/**
 * Kills an import again and again and looks after each time: the archive is sound, and what was acknowledged is there.
 * In the end the interrupted jobs are taken up; answers how many files they have done.
 * @param delay how long it is left to work; see `untilKilled`
 */
export async function killImports(folder: string, kills: number, delay: () => number): Promise<{ readonly filed: number }> {
  const acknowledged = new Map<string, number>();
  for (let i = 0; i < kills; i++) {
    for (const [job, done] of await untilKilled('import-and-report.ts', [folder, String(files)], { after: delay() })) acknowledged.set(job, Math.max(done, acknowledged.get(job) ?? 0));
    const desk = open(folder);
    expect(await checkArchive(desk.context.archive(), checkIndex)).toMatchObject({ sound: true, faults: [] });
    const jobs = listJobs(desk.context.archive().db, kills);
    for (const job of jobs) expect(job.done).toBeGreaterThanOrEqual(acknowledged.get(job.id) ?? 0);
    const filed = all<{ n: number }>(desk.context.archive().db, 'SELECT count(*) AS n FROM documents')[0]?.n;
    expect(filed).toBe(jobs.reduce((sum, job) => sum + job.done - job.already, 0));
    await desk.close();
  }
  const desk = open(folder);
  desk.resumeJobs();
  // They are taken up in the order they were begun: when the last one is over, all are.
  const [last] = listJobs(desk.context.archive().db, 1);
  if (last !== undefined) await jobOver(desk, last.id);
  const jobs = listJobs(desk.context.archive().db, kills);
  expect(jobs.every((job) => job.state === 'done')).toBe(true);
  expect(await checkArchive(desk.context.archive(), checkIndex)).toMatchObject({ sound: true });
  await desk.close();
  return { filed: jobs.reduce((sum, job) => sum + job.done, 0) };
}

const open = (folder: string) => valueOf(createDesk({
  archivePath: folder, create: true, version: '0', mode: 'browser', platform: 'linux', systemLanguage: 'zh-CN', templateFolders: [], samplesFolder: folder, reader: lineReader,
}));
