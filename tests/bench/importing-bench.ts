import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenDesk } from '../../electron/desk/open-desk.ts';
import { inventCorpus } from '../support/invent-corpus.ts';
import { toLine } from '../support/invent-reports.ts';
import { must, openBenchDesk } from './bench-archive.ts';
import { middleSlowAndMost, timed, type Figure } from './figures.ts';
import { queriesByKind } from './search-queries.ts';

/** Milliseconds between two searches: a fast typist's keys. */
const gap = 70;
/** Searches at rest. */
const idle = 60;

const queries = Object.values(queriesByKind).flatMap((some) => some.slice(0, 4));

/**
 * How long searches take while a file of so many lines is filed into an archive that has as many already: as who calls the desk waits, and in the
 * engine alone. How fast the lines are filed meanwhile, how long the writer is held, and the desk's thread. Against the same without the other.
 */
export async function benchImporting(archive: string, folder: string, count: number): Promise<Figure[]> {
  const files = await Promise.all([1, 2].map((seed) => writeLines(join(folder, `${seed}.jsonl`), seed, count)));
  const desk = openBenchDesk(archive);
  const holds = watchWrites(desk);
  const fileLines = async (file: string): Promise<number> => {
    const { value: { job }, ms } = await timed(async () => must(await desk.importPaths([file])));
    return job.done / ms * 1000;
  };
  const alone = await fileLines(files[0] ?? '');
  const aloneHeld = holds.splice(0);
  await desk.settleIndex();
  const atRest = await searchUntil(desk, pause(idle * gap));
  // From now on what the first import left to be done in quiet seconds waits for its turn, as it does in the window.
  desk.resumeJobs();
  holds.splice(0);
  const turns = monitorEventLoopDelay({ resolution: 2 });
  turns.enable();
  const filing = fileLines(files[1] ?? '');
  const meanwhile = await searchUntil(desk, filing);
  turns.disable();
  const beside = 'the same at rest; p50, p95, the longest';
  const figures: Figure[] = [
    { what: 'a search while lines are filed', measured: middleSlowAndMost(meanwhile.searches), floor: middleSlowAndMost(atRest.searches), unit: 'ms', beside },
    { what: 'the engine alone', measured: middleSlowAndMost(meanwhile.engine), floor: middleSlowAndMost(atRest.engine), unit: 'ms', beside },
    { what: 'facets while lines are filed', measured: middleSlowAndMost(meanwhile.facets), floor: middleSlowAndMost(atRest.facets), unit: 'ms', beside },
    { what: 'lines filed while it is searched', measured: [await filing], floor: [alone], unit: 'reports/s', beside: 'without searches' },
    { what: 'a transaction meanwhile', measured: middleSlowAndMost(holds), floor: middleSlowAndMost(aloneHeld), unit: 'ms', beside: 'without searches; p50, p95, the longest' },
    { what: "a turn of the desk's thread", measured: [50, 95, 100].map((share) => turns.percentile(share) / 1e6), floor: [2], unit: 'ms', beside: 'the clock it is measured with' },
  ];
  await desk.close();
  return figures;
}

interface Times { readonly searches: number[]; readonly engine: number[]; readonly facets: number[] }

async function searchUntil(desk: OpenDesk, over: Promise<unknown>): Promise<Times> {
  const times: Times = { searches: [], engine: [], facets: [] };
  let going = true;
  void over.finally(() => { going = false; });
  for (let round = 0; going; round++) {
    const query = queries[round % queries.length] ?? '';
    const found = await timed(async () => must(await desk.call('search.run', { query, filters: {}, sort: 'relevance', offset: 0, limit: 20 })));
    times.searches.push(found.ms);
    times.engine.push(found.value.milliseconds);
    await pause(gap);
    times.facets.push((await timed(async () => must(await desk.call('search.facets', { query, filters: {} })))).ms);
    await pause(gap);
  }
  await over;
  return times;
}

/** Milliseconds each transaction takes from now on. */
function watchWrites({ context }: OpenDesk): number[] {
  const holds: number[] = [];
  const { write } = context;
  context.write = (kinds, change) => {
    const began = performance.now();
    try {
      return write(kinds, change);
    } finally {
      holds.push(performance.now() - began);
    }
  };
  return holds;
}

async function writeLines(file: string, seed: number, count: number): Promise<string> {
  const out = createWriteStream(file);
  for (const report of inventCorpus(seed).take(count)) if (!out.write(`${JSON.stringify(toLine(report))}\n`)) await once(out, 'drain');
  out.end();
  await finished(out);
  return file;
}
