// `node tests/bench/write-queries.ts FILE.jsonl`: what an editor asks, by kind, as bench:search takes it: a page by relevance, a page of the
// newest, a count and facets of each.
import { writeFileSync } from 'node:fs';
import { queriesByKind } from './search-queries.ts';

const ops = [{ op: 'page', sort: 'relevance' }, { op: 'page', sort: 'newest' }, { op: 'count', sort: 'newest' }, { op: 'facets', sort: 'newest' }] as const;
const lines = ops.flatMap(({ op, sort }) => Object.entries(queriesByKind).flatMap(([kind, queries]) =>
  queries.map((query, i) => ({ id: `${op} ${sort} ${kind} ${i + 1}`, query, sort, limit: 20, op, kind: `${op === 'page' ? sort : op}: ${kind}` }))));
writeFileSync(process.argv[2] ?? 'queries.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
