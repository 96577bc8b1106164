import { Tag, type TagCount, type TagKind } from '../../shared/domain/tag.ts';
import { DamagedRow } from './failures.ts';
import { all, list, one, run, type ReadDb, type WriteDb } from './sql.ts';

/** The two things tags are put on, each with its own table of pairs. */
const pairs = {
  report: { table: 'report_tags', column: 'report_seq' },
  snippet: { table: 'snippet_tags', column: 'snippet_seq' },
} as const;
export type Tagged = keyof typeof pairs;

interface TagRow { kind: string; path: string }

function toTag(row: TagRow): Tag {
  const parsed = Tag.safeParse(row);
  if (!parsed.success) throw new DamagedRow(`tag ${row.kind} ${row.path}`);
  return parsed.data;
}

/** Tags of many rows at once, by row. */
export function tagsOfMany(db: ReadDb, what: Tagged, seqs: readonly number[]): Map<number, Tag[]> {
  const { table, column } = pairs[what];
  const rows = all<TagRow & { owner: number }>(db, `
    SELECT ${column} AS owner, kind, path FROM tags JOIN ${table} ON tag_seq = seq
    WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY kind, path`, list(seqs));
  const found = new Map<number, Tag[]>();
  for (const { owner, ...row } of rows) found.set(owner, [...(found.get(owner) ?? []), toTag(row)]);
  return found;
}

/** Puts exactly these tags on a row, in place of those it had. */
export function setTags(db: WriteDb, what: Tagged, seq: number, tags: readonly Tag[]): void {
  const { table, column } = pairs[what];
  run(db, `DELETE FROM ${table} WHERE ${column} = ?`, seq);
  addTags(db, what, seq, tags);
}

// Spelled once: a statement is known by its text.
const addition = ({ table, column }: (typeof pairs)[Tagged]): string => `INSERT OR IGNORE INTO ${table} (${column}, tag_seq) VALUES (?, ?)`;
const additions = { report: addition(pairs.report), snippet: addition(pairs.snippet) } as const;

/** Puts tags on a row beside those it has. */
export function addTags(db: WriteDb, what: Tagged, seq: number, tags: readonly Tag[]): void {
  for (const tag of tags) run(db, additions[what], seq, tagSeq(db, tag.kind, tag.path));
}

function tagSeq(db: WriteDb, kind: TagKind, path: string): number {
  const found = one<{ seq: number }>(db, 'SELECT seq FROM tags WHERE kind = ? AND path = ?', kind, path);
  return found?.seq ?? run(db, 'INSERT INTO tags (kind, path) VALUES (?, ?)', kind, path).seq;
}

const counted = `
  SELECT kind, path,
    (SELECT count(*) FROM snippet_tags JOIN snippets ON snippets.seq = snippet_seq WHERE tag_seq = tags.seq AND discarded IS NULL) AS snippets,
    (SELECT count(*) FROM report_tags JOIN reports ON reports.seq = report_seq WHERE tag_seq = tags.seq AND discarded IS NULL) AS reports
  FROM tags`;

const toCount = ({ snippets, reports, ...row }: TagRow & { snippets: number; reports: number }): TagCount => ({ ...toTag(row), snippets, reports });

/** Tags that are in use, by path. */
export function listTags(db: ReadDb): TagCount[] {
  return all<TagRow & { snippets: number; reports: number }>(db, `SELECT * FROM (${counted}) WHERE snippets + reports > 0 ORDER BY path, kind`).map(toCount);
}

/** Tags whose path begins with the words or holds them: the most used first, beginnings before the rest. */
export function completeTags(db: ReadDb, text: string, limit: number): TagCount[] {
  return all<TagRow & { snippets: number; reports: number }>(db, `
    SELECT * FROM (${counted}) WHERE snippets + reports > 0 AND instr(lower(path), lower(?)) > 0
    ORDER BY instr(lower(path), lower(?)) = 1 DESC, snippets + reports DESC, path LIMIT ?`, text, text, limit).map(toCount);
}

/** Tags in use, those made last first: counting how often each is would take long in a large archive. */
export const tagsInUse = (db: ReadDb, limit: number): Tag[] => all<TagRow>(db, `
  SELECT kind, path FROM tags
  WHERE EXISTS (SELECT 1 FROM report_tags WHERE tag_seq = seq) OR EXISTS (SELECT 1 FROM snippet_tags WHERE tag_seq = seq) ORDER BY seq DESC LIMIT ?`, limit).map(toTag);

/** Renames a tag and everything under it. Where the new name is there already, the two become one. */
export function renameTag(db: WriteDb, kind: TagKind, from: string, to: string): void {
  // Deeper ones first when the name grows a step, else last: none is renamed to what another of them is still called.
  const order = to.length > from.length ? 'DESC' : 'ASC';
  const under = all<{ seq: number; path: string }>(db, `
    SELECT seq, path FROM tags WHERE kind = ? AND (path = ? OR substr(path, 1, length(?) + 1) = ? || '/') ORDER BY length(path) ${order}`, kind, from, from, from);
  for (const { seq, path } of under) {
    const target = one<{ seq: number }>(db, 'SELECT seq FROM tags WHERE kind = ? AND path = ?', kind, to + path.slice(from.length));
    if (target === undefined) run(db, 'UPDATE tags SET path = ? WHERE seq = ?', to + path.slice(from.length), seq);
    else if (target.seq !== seq) joinTags(db, seq, target.seq);
  }
}

function joinTags(db: WriteDb, from: number, into: number): void {
  for (const { table } of Object.values(pairs)) {
    run(db, `UPDATE OR IGNORE ${table} SET tag_seq = ? WHERE tag_seq = ?`, into, from);
    run(db, `DELETE FROM ${table} WHERE tag_seq = ?`, from);
  }
  run(db, 'DELETE FROM tags WHERE seq = ?', from);
}
