import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';

/** A line that is set aside when it comes from a source again. */
export interface LearnedLine { readonly source: string; readonly form: string; readonly line: string; readonly count: number; /** ISO 8601, UTC. */ readonly learned: string }

/** Forms of the lines set aside from any of these sources; of those only what was known before `before` (ISO 8601), if that is given. */
export function learnedForms(db: ReadDb, sources: readonly string[], before?: string): Set<string> {
  const forms = sources.flatMap((source) => all<{ form: string }>(db, 'SELECT form FROM set_aside WHERE source = ? AND learned <= ?', source, before ?? '9'));
  return new Set(forms.map(({ form }) => form));
}

/** Whether anything was ever set aside: most archives need not be asked per document. */
export const hasLearned = (db: ReadDb): boolean => one(db, 'SELECT 1 FROM set_aside LIMIT 1') !== undefined;

/** Learned lines, the latest first. */
export const listLearned = (db: ReadDb): LearnedLine[] => all<LearnedLine>(db, 'SELECT source, form, line, count, learned FROM set_aside ORDER BY learned DESC, source, form LIMIT 1000');

export function learnLine(db: WriteDb, { source, form, line, learned }: Omit<LearnedLine, 'count'>): void {
  run(db, `
    INSERT INTO set_aside (source, form, line, count, learned) VALUES (?, ?, ?, 1, ?)
    ON CONFLICT (source, form) DO UPDATE SET count = count + 1, line = excluded.line`, source, form, line, learned);
}

/** Taken back once; `wholly` when an editor says that the line belongs to the text. */
export function forgetLine(db: WriteDb, source: string, form: string, wholly: boolean): void {
  run(db, 'UPDATE set_aside SET count = count - 1 WHERE source = ? AND form = ?', source, form);
  run(db, 'DELETE FROM set_aside WHERE source = ? AND form = ? AND (count <= 0 OR ?)', source, form, wholly ? 1 : 0);
}
