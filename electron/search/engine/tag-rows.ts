import type { Database } from 'better-sqlite3';
import { all, one, type ReadDb } from '../../archive/sql.ts';

/** A tag's path, and the rows of the reports that bear it or, where two kinds of tag have one path, any of them. */
export interface TagRows { readonly path: string; readonly seqs: Uint32Array }

interface Kept { readonly version: string; readonly tags: readonly TagRows[] }
const kept = new WeakMap<Database, Kept>();

/** Every tag with its reports: read once, and again when the archive has changed. */
export function tagsWithReports(db: ReadDb): readonly TagRows[] {
  const version = `${String(db.pragma('data_version', { simple: true }))} ${one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0}`;
  const known = kept.get(db);
  if (known?.version === version) return known.tags;
  const tags = all<{ path: string }>(db, 'SELECT DISTINCT path FROM tags').map(({ path }) => ({
    path, seqs: Uint32Array.from(all<{ seq: number }>(db, 'SELECT DISTINCT report_seq AS seq FROM report_tags WHERE tag_seq IN (SELECT seq FROM tags WHERE path = ?)', path), ({ seq }) => seq),
  }));
  kept.set(db, { version, tags });
  return tags;
}
