import type { WriteDb } from '../archive/sql.ts';
import { mergeStep } from './merge-step.ts';

/** Index pages merged in one step: some tens of milliseconds. */
const pages = 500;

/**
 * FTS5 marks what leaves the index and keeps its words until their segment is merged. One step of merging all segments into
 * one, which leaves them out; answers whether there is more to do. The whole takes a tenth of a second for 3,000 reports.
 * @param first the merge of everything begins
 */
export function forgetRemoved(db: WriteDb, first: boolean): boolean {
  const steps = (['search_words', 'search_fields'] as const).map((table) => mergeStep(db, table, first ? -pages : pages));
  return steps.includes(true);
}
