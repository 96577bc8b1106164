import type { Database } from 'better-sqlite3';
import { all, column, one, type ReadDb } from '../../archive/sql.ts';

/** A tag's path, and the rows of reports that bear it. */
export interface TagRows { readonly path: string; readonly seqs: Uint32Array }
export interface AllTags {
  /** Tags of all kinds but persons; where two kinds have one path, the reports that bear any of them. */
  readonly subjects: readonly TagRows[];
  /** Persons, without the reports they have signed: there the byline counts them. */
  readonly persons: readonly TagRows[];
}

interface BornRow { path: string; seq: number }
const subjectRows = "SELECT DISTINCT path, report_seq AS seq FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE kind <> 'person'";
const personRows = `
  SELECT path, report_seq AS seq FROM report_tags JOIN tags ON tags.seq = tag_seq JOIN search_lines AS line ON line.seq = report_seq
  WHERE kind = 'person' AND instr(' ' || line.byline || ' ', ' ' || path || ' ') = 0`;

const among = 'report_seq IN (SELECT value FROM json_each(?))';

/** How many of some reports bear each tag. @param seqs their rows as a JSON list */
export function countTagsAmong(db: ReadDb, seqs: string, kind: keyof AllTags): { readonly path: string; readonly count: number }[] {
  return all(db, `SELECT path, count(*) AS count FROM (${kind === 'subjects' ? subjectRows : personRows} AND ${among}) GROUP BY path`, seqs);
}

interface Kept { readonly version: string; readonly tags: AllTags }
const kept = new WeakMap<Database, Kept>();

/** Every tag with its reports: read once, and again when the archive has changed. */
export function tagsWithReports(db: ReadDb): AllTags {
  const version = `${String(db.pragma('data_version', { simple: true }))} ${one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0}`;
  const known = kept.get(db);
  if (known?.version === version) return known.tags;
  const tags = { subjects: subjectsOf(db), persons: grouped(all<BornRow>(db, personRows)) };
  kept.set(db, { version, tags });
  return tags;
}

/** A tag and a report as one number: of a large archive that is a million rows, and an object for each would take a second. */
const tagScale = 2 ** 32;

function subjectsOf(db: ReadDb): TagRows[] {
  const paths = new Map(all<{ seq: number; path: string }>(db, "SELECT seq, path FROM tags WHERE kind <> 'person'").map(({ seq, path }) => [seq, path]));
  const found = new Map<string, number[]>();
  let last = -1;
  let seqs: number[] = [];
  for (const both of column<number>(db, `SELECT tag_seq * ${tagScale} + report_seq FROM report_tags ORDER BY tag_seq`)) {
    const tag = Math.floor(both / tagScale);
    if (tag !== last) {
      last = tag;
      const path = paths.get(tag);
      seqs = path === undefined ? [] : found.get(path) ?? [];
      if (path !== undefined) found.set(path, seqs);
    }
    seqs.push(both % tagScale);
  }
  // Where two kinds have one path, a report may bear both.
  const unique = new Set(paths.values()).size === paths.size;
  return Array.from(found, ([path, some]) => ({ path, seqs: Uint32Array.from(unique ? some : new Set(some)) }));
}

const grouped = (rows: readonly BornRow[]): TagRows[] => Array.from(Map.groupBy(rows, ({ path }) => path), ([path, some]) => ({ path, seqs: Uint32Array.from(some, ({ seq }) => seq) }));
