import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { each } from '../../electron/archive/sql.ts';
import type { ReadDb } from '../../electron/archive/sql.ts';
import { searchReports } from '../../electron/search/search.ts';
import { middleAndSlow, timed, type Figure } from './figures.ts';
import { queriesByKind } from './search-queries.ts';

const kinds = ['one character', 'two characters', 'a place', 'a phrase'];
/** How often each query is asked: the best time counts. */
const rounds = 3;

/**
 * The count and the newest twenty of each query against ripgrep counting the reports it stands in, one a line of one file: the honest bar of
 * looking through everything. Undefined where `rg` is not installed.
 */
export async function benchRipgrep(db: ReadDb, folder: string): Promise<Figure[] | undefined> {
  if (spawnSync('rg', ['--version']).status !== 0) return undefined;
  const path = join(folder, 'texts');
  writeTexts(db, path);
  const figures: Figure[] = [];
  for (const kind of kinds) {
    const queries = queriesByKind[kind] ?? [];
    const ours = await best(queries, (query) => { searchReports(db, { query, filters: {}, sort: 'newest', offset: 0, limit: 20 }, false); });
    const its = await best(queries, (query) => { spawnSync('rg', ['--fixed-strings', '--count', '--', query, path]); });
    figures.push({ what: `${kind}, newest`, measured: middleAndSlow(ours), floor: middleAndSlow(its), unit: 'ms', beside: 'ripgrep counting its lines in one file' });
  }
  return figures;
}

function writeTexts(db: ReadDb, path: string): void {
  const file = openSync(path, 'w');
  for (const { headline, body } of each<{ headline: string | null; body: string }>(db, 'SELECT headline, body FROM reports WHERE discarded IS NULL')) {
    writeSync(file, `${headline ?? ''} ${body.replaceAll('\n', ' ')}\n`);
  }
  closeSync(file);
}

async function best(queries: readonly string[], ask: (query: string) => void): Promise<number[]> {
  const times = queries.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [i, query] of queries.entries()) times[i] = Math.min(times[i] ?? Infinity, (await timed(() => { ask(query); })).ms);
  }
  return times;
}
