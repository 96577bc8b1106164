// `npm run bench:search -- --archive DIR --queries FILE.jsonl [--json]`: asks each query of a file, {"id", "query", "sort", "limit", "op": "page|count|facets"},
// of an archive: for the first time (cold) and again (warm, the middle of five). Its index is brought up to date first.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machineOptions } from '../../electron/desk/machine-options.ts';
import { createDesk } from '../../electron/desk/open-desk.ts';
import { searchFacets } from '../../electron/search/facets.ts';
import { searchReports } from '../../electron/search/search.ts';
import type { ReadDb } from '../../electron/archive/sql.ts';
import { must } from './bench-archive.ts';
import { readSearchQueries, type SearchQuery } from './search-query-lines.ts';

const rounds = 5;

interface Asked { readonly total: number; readonly approximate: boolean; readonly ids: readonly string[] }
interface Measured extends Asked { readonly id: string; readonly kind: string; readonly cold: number; readonly warm: number }

const { values: given } = parseArgs({ options: { archive: { type: 'string' }, queries: { type: 'string' }, json: { type: 'boolean', default: false } } });
if (given.archive === undefined || given.queries === undefined) {
  process.stderr.write('bench:search --archive DIR --queries FILE.jsonl [--json]\n');
  process.exit(2);
}
const queries = readSearchQueries(readFileSync(given.queries, 'utf8'));
const open = (archive: string) => must(createDesk({ ...machineOptions('zh-CN'), archivePath: archive, create: false, mode: 'browser' }));

const first = open(given.archive);
await first.settleIndex();
await first.close();

const began = performance.now();
const desk = open(given.archive);
const { db } = desk.context.archive();
searchReports(db, { query: queries[0]?.query ?? '', filters: {}, sort: 'newest', offset: 0, limit: 20 }, false);
const opening = performance.now() - began;
const measured = queries.map((query): Measured => {
  const cold = timed(() => ask(db, query));
  const warm = Array.from({ length: rounds }, () => timed(() => ask(db, query)).ms).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return { id: query.id, kind: query.kind ?? query.op, cold: cold.ms, warm, ...cold.value };
});
await desk.close();

if (given.json) process.stdout.write(`${JSON.stringify({ opening, memory: process.memoryUsage.rss(), queries: measured, kinds: summary() })}\n`);
else {
  for (const { id, cold, warm, total, approximate, ids } of measured) {
    process.stdout.write(`${id}\t${cold.toFixed(2)} ms\t${warm.toFixed(2)} ms\t${approximate ? '约 ' : ''}${total}\t${ids.join(' ')}\n`);
  }
  process.stdout.write(`\nopening and first page ${opening.toFixed(0)} ms; ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident\n${'kind'.padEnd(28)}${'cold p50 / p95 / p99 / max'.padStart(36)}${'warm, ms'.padStart(36)}\n`);
  for (const { kind, cold, warm } of summary()) process.stdout.write(`${kind.padEnd(28)}${spell(cold).padStart(36)}${spell(warm).padStart(36)}\n`);
}

function ask(of: ReadDb, { query, sort, limit, op }: SearchQuery): Asked {
  if (op === 'facets') {
    const facets = searchFacets(of, { query }, {}, false);
    return { total: facets.months.reduce((sum, { count }) => sum + count, 0), approximate: false, ids: [] };
  }
  const { total, approximate, hits } = searchReports(of, { query, filters: {}, sort, offset: 0, limit: op === 'count' ? 0 : limit }, false);
  return { total, approximate, ids: hits.map(({ id }) => id) };
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

function summary() {
  return Array.from(Map.groupBy([...measured, ...measured.map((one) => ({ ...one, kind: 'all' }))], ({ kind }) => kind), ([kind, some]) => ({
    kind, cold: percentiles(some.map(({ cold }) => cold)), warm: percentiles(some.map(({ warm }) => warm)),
  }));
}

function percentiles(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.5, 0.95, 0.99, 1].map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
}

function spell(values: readonly number[]): string {
  return values.map((value) => value.toFixed(value < 10 ? 2 : 0)).join(' / ');
}
