// `node tests/bench/query-memory.ts --archive DIR [--queries FILE.jsonl]`: memory of a process that asks an archive as the app does, in the thread that looks
// things up: when it is open, and after the queries of each kind of question.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Question } from '../../electron/desk/lookups/answer-lookup.ts';
import { LookupThread } from '../../electron/desk/lookups/lookup-thread.ts';
import { Wanted } from '../../electron/desk/lookups/wanted.ts';
import { must } from './bench-archive.ts';
import { queriesByKind } from './search-queries.ts';
import { readSearchQueries } from './search-query-lines.ts';

const { values } = parseArgs({ options: { archive: { type: 'string', default: '' }, queries: { type: 'string' } } });
const queries = values.queries === undefined ? Object.values(queriesByKind).flat() : readSearchQueries(readFileSync(values.queries, 'utf8')).map(({ query }) => query);
const some = [...new Set(queries)];
const wanted = new Wanted();
const thread = new LookupThread(values.archive, wanted, () => undefined, (bug) => { throw new Error(String(bug)); });

const say = (what: string): void => void process.stdout.write(`${what.padEnd(12)}${(process.memoryUsage.rss() / 1e6).toFixed(0).padStart(6)} MB resident\n`);
async function askAll(what: string, questionOf: (query: string) => Question): Promise<void> {
  for (const query of some) must(await thread.ask(wanted.begin(undefined), questionOf(query)));
  say(what);
}
const page = (query: string, sort: 'newest' | 'relevance', limit: number): Question => ({ name: 'run', request: { query, sort, offset: 0, limit, filters: {} } });

say('program');
await askAll('newest', (query) => page(query, 'newest', 20));
await askAll('relevance', (query) => page(query, 'relevance', 20));
await askAll('count', (query) => page(query, 'newest', 0));
await askAll('facets', (query) => ({ name: 'facets', request: { query, filters: {} } }));
await askAll('relevance', (query) => page(query, 'relevance', 20));
await thread.end();
