import type { Completion } from '../../shared/contract/search-calls.ts';
import { all, type ReadDb } from '../archive/sql.ts';

/** What may stand at the caret of a query, and the range it replaces: code units of the query. */
export interface Completions { readonly from: number; readonly to: number; readonly items: readonly Completion[] }

/** Completes the word the caret stands in or behind. */
export function completeQuery(db: ReadDb, query: string, caret: number, limit: number): Completions {
  const to = Math.min(caret, query.length);
  const from = query.lastIndexOf(' ', to - 1) + 1;
  const typed = query.slice(from, to);
  if (typed === '') return { from, to, items: [] };
  const sources = all<{ value: string; count: number }>(db, 'SELECT source AS value, count(*) AS count FROM search_lines WHERE instr(source, ?) > 0 GROUP BY source ORDER BY count DESC LIMIT ?', typed, limit);
  return { from, to, items: sources.map(({ value, count }) => ({ kind: 'source', insert: `来源:${/^[\p{L}\p{N}]+$/u.test(value) ? value : `"${value}"`}`, label: value, count })) };
}
