import { Tag } from '../../shared/domain/tag.ts';
import { all, run, type ReadDb, type WriteDb } from './sql.ts';

/** Suggested tags an editor did not want on a report. */
export const declinedTags = (db: ReadDb, reportSeq: number): Tag[] =>
  all<{ kind: string; path: string }>(db, 'SELECT kind, path FROM declined_tags WHERE report_seq = ?', reportSeq).flatMap((row) => Tag.safeParse(row).data ?? []);

export function setDeclined(db: WriteDb, reportSeq: number, { kind, path }: Tag, declined: boolean): void {
  if (declined) run(db, 'INSERT OR IGNORE INTO declined_tags (report_seq, kind, path) VALUES (?, ?, ?)', reportSeq, kind, path);
  else run(db, 'DELETE FROM declined_tags WHERE report_seq = ? AND kind = ? AND path = ?', reportSeq, kind, path);
}
