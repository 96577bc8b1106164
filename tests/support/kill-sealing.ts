import { expect } from 'vitest';
import { checkArchive } from '../../electron/archive/check.ts';
import { all, type ReadDb } from '../../electron/archive/sql.ts';
import { checkIndex } from '../../electron/desk/check-index.ts';
import { createDesk } from '../../electron/desk/open-desk.ts';
import { indexState } from '../../electron/search/engine/published.ts';
import { matchingReportSeqs } from '../../electron/search/search.ts';
import { valueOf } from './fresh-archive.ts';
import { lineReader } from './invented-source.ts';
import type { PlainReport } from './search-archive.ts';
import { scanned } from './searched-reports.ts';
import { smallIndex } from './small-index.ts';
import { untilKilled } from './until-killed.ts';

interface Row { seq: number; kicker: string | null; headline: string | null; subhead: string | null; body: string; byline: string; source: string | null; place: string | null; day: string }

/** Every report that is not in the bin, as plain words. */
function reportsOf(db: ReadDb): Map<number, PlainReport> {
  const rows = all<Row>(db, 'SELECT seq, kicker, headline, subhead, body, byline, source, place, coalesce(published, received) AS day FROM reports WHERE discarded IS NULL ORDER BY seq');
  return new Map(rows.map(({ seq, kicker, headline, subhead, body, source, place, byline, day }) => [seq, {
    kicker: kicker ?? '', headline: headline ?? '', subhead: subhead ?? '', paragraphs: body === '' ? [] : body.split('\n'), source: source ?? '', place: place ?? '', byline, published: day,
  }]));
}

/** Twenty queries made of words of the reports themselves. */
function queriesFrom(reports: ReadonlyMap<number, PlainReport>, random: () => number): string[] {
  const texts = [...reports.values()].flatMap(({ headline = '', paragraphs = [] }) => [headline, ...paragraphs]).filter((text) => text.length > 8);
  const cut = (): string => {
    const text = texts[Math.floor(random() * texts.length)] ?? '志愿';
    return text.slice(Math.floor(random() * (text.length - 4))).slice(0, 1 + Math.floor(random() * 5)).replace(/[\s()"“”]/gu, '');
  };
  const shapes = [() => cut(), () => `"${cut()}"`, () => `${cut()} ${cut()}`, () => `${cut()} OR ${cut()}`, () => `${cut()} -${cut()}`, () => `标题:${cut()}`];
  return Array.from({ length: 20 }, (_, i) => shapes[i % shapes.length]?.() ?? '');
}

/**
 * Kills filing, sealing and merging again and again, and looks after each time: the archive is sound, what was acknowledged is there, and
 * queries find what a scan finds. Answers how many shards were published in all.
 * @param longest how long it is left to work at most; see `untilKilled`
 * @param script what files: `seal-and-report.ts` or `lines-and-report.ts`
 */
export async function killSealing(folder: string, kills: number, random: () => number, longest: number, script = 'seal-and-report.ts'): Promise<{ readonly published: number }> {
  const acknowledged = new Map<string, number>();
  let published = 0;
  for (let i = 0; i < kills; i++) {
    for (const [job, done] of await untilKilled(script, [folder, String(i + 1)], random() * longest)) acknowledged.set(job, Math.max(done, acknowledged.get(job) ?? 0));
    const desk = valueOf(createDesk({
      archivePath: folder, create: true, version: '0', mode: 'browser', platform: 'linux', systemLanguage: 'zh-CN', templateFolders: [], samplesFolder: folder, reader: lineReader, index: smallIndex,
    }));
    const { db } = desk.context.archive();
    expect(await checkArchive(desk.context.archive(), checkIndex)).toMatchObject({ sound: true, faults: [] });
    for (const { id, done } of all<{ id: string; done: number }>(db, 'SELECT id, done FROM jobs')) expect(done).toBeGreaterThanOrEqual(acknowledged.get(id) ?? 0);
    const reports = reportsOf(db);
    for (const typed of queriesFrom(reports, random)) expect(matchingReportSeqs(db, typed, {}, 'filed'), typed).toEqual(scanned(db, reports, typed));
    published = indexState(db).published;
    await desk.close();
  }
  return { published };
}
