import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openArchive } from '../../electron/archive/open-archive.ts';
import { machineOptions } from '../../electron/desk/machine-options.ts';
import { createDesk, type OpenDesk } from '../../electron/desk/open-desk.ts';
import { prepareIndex } from '../../electron/search/prepare-index.ts';
import { indexLimits, type IndexLimits } from '../../electron/search/upkeep/limits.ts';
import { ok } from '../../shared/contract/result.ts';
import { inventCorpus } from '../support/invent-corpus.ts';
import { must } from './bench-archive.ts';
import { ReportFiller } from './fill-reports.ts';
import { middleAndMost, timed, type Figure } from './figures.ts';
import { queriesByKind } from './search-queries.ts';

/** Reports of a shard that is sealed, before all of them are merged. */
const sealed = 1000;
/** Commits and searches of the floor, and milliseconds between two of them. */
const idle = 200;
const gap = 5;

const page = { filters: {}, sort: 'relevance', offset: 0, limit: 20 } as const;
const queries = queriesByKind['two words'] ?? [];

/** How long a commit of one report and a search take while the reports of an archive are sealed into shards, and while these are merged, against the same at rest. */
export async function benchSealing(folder: string, count: number): Promise<Figure[]> {
  const path = join(folder, 'sealing');
  const filler = new ReportFiller(true);
  const corpus = inventCorpus();
  let last = 0;
  const enter = (db: Parameters<ReportFiller['enter']>[0]): void => {
    const { value } = corpus.next();
    if (value !== undefined) filler.enter(db, ++last, value);
  };
  fill(path, count, enter);

  const whileIt = async (limits: Partial<IndexLimits>, work: (desk: OpenDesk) => Promise<unknown>): Promise<Times> => {
    const desk = must(createDesk({ ...machineOptions('zh-CN'), archivePath: path, create: false, mode: 'browser', index: { ...limits, soon: 1_000_000 } }));
    const times: Times = { commits: [], searches: [] };
    // Its thread is there, and what it reads first has been read.
    await search(desk, 0);
    let going = true;
    const over = work(desk).finally(() => { going = false; });
    for (let round = 0; going || round < 20; round++) {
      times.commits.push((await timed(() => must(desk.context.write([], (db) => ok(enter(db)))))).ms);
      times.searches.push((await timed(() => search(desk, round))).ms);
      await pause(gap);
    }
    await over;
    await desk.close();
    return times;
  };
  const atRest = await whileIt({ sealAt: 1_000_000 }, () => pause(idle * gap));
  const sealing = await whileIt({ sealAt: sealed, mostReports: sealed }, (desk) => desk.settleIndex());
  const merging = await whileIt({ ...indexLimits, sealAt: 1_000_000, gatherAt: 2 }, (desk) => desk.settleIndex());
  return [['sealing', sealing] as const, ['merging', merging] as const].flatMap(([name, times]) => [
    { what: `a commit while ${name}`, measured: middleAndMost(times.commits), floor: middleAndMost(atRest.commits), unit: 'ms' as const, beside: 'the same at rest; p50 and the longest' },
    { what: `a search while ${name}`, measured: middleAndMost(times.searches), floor: middleAndMost(atRest.searches), unit: 'ms' as const, beside: 'the same at rest; p50 and the longest' },
  ]);
}

interface Times { readonly commits: number[]; readonly searches: number[] }

const search = async (desk: OpenDesk, round: number): Promise<unknown> => must(await desk.call('search.run', { ...page, query: queries[round % queries.length] ?? '' }));

/** An archive with so many reports, all of them in the tail. */
function fill(path: string, count: number, enter: (db: Parameters<ReportFiller['enter']>[0]) => void): void {
  const archive = must(openArchive(path, { create: true }));
  prepareIndex(archive.db);
  for (let from = 0; from < count; from += 1000) must(archive.write((db) => {
    for (let i = from; i < Math.min(count, from + 1000); i++) enter(db);
    return ok(undefined);
  }));
  archive.close();
}
