import { versionOf } from '../migrate.ts';
import { vocabulary } from '../migrations/0009-vocabulary.ts';
import { all, column, list, one, run, type ReadDb, type WriteDb } from '../sql.ts';

/** An archive that is only read may be older than its vocabulary. */
export const hasVocabulary = (db: ReadDb): boolean => versionOf(db) >= vocabulary.version;

/** The titles and names of a report. */
export interface TitledRow { seq: number; kicker: string | null; headline: string | null; subhead: string | null; byline: string }
const columns = 'seq, kicker, headline, subhead, byline';

/** Reports whose titles were not gathered yet, in the order they came in; those after row `after` where it is given. */
export const titlesToGather = (db: ReadDb, most: number, after = vocabularyReached(db)): TitledRow[] =>
  all<TitledRow>(db, `SELECT ${columns} FROM reports WHERE seq > ? AND discarded IS NULL ORDER BY seq LIMIT ?`, after, most);

/** Reports whose titles have changed since they were gathered. */
export const titlesDue = (db: ReadDb, most: number): TitledRow[] =>
  all<TitledRow>(db, `SELECT ${columns} FROM vocabulary_due JOIN reports ON seq = report_seq LIMIT ?`, most);

export const vocabularyReached = (db: ReadDb): number => one<{ seq: number }>(db, 'SELECT seq FROM vocabulary_reached')?.seq ?? 0;

export function setVocabularyReached(db: WriteDb, seq: number): void {
  run(db, 'UPDATE vocabulary_reached SET seq = ?', seq);
}

export function titlesGathered(db: WriteDb, seqs: readonly number[]): void {
  run(db, 'DELETE FROM vocabulary_due WHERE report_seq IN (SELECT value FROM json_each(?))', list(seqs));
}

/** Whether titles are still to be gathered. */
export const owesVocabulary = (db: ReadDb): boolean =>
  one(db, 'SELECT 1 FROM vocabulary_due UNION ALL SELECT 1 FROM reports WHERE seq > (SELECT seq FROM vocabulary_reached) AND discarded IS NULL LIMIT 1') !== undefined;

export const followersOf = (db: ReadDb, first: number): Uint8Array | undefined => one<{ followers: Uint8Array }>(db, 'SELECT followers FROM headline_pairs WHERE first = ?', first)?.followers;

export function setFollowers(db: WriteDb, first: number, followers: Uint8Array): void {
  run(db, 'INSERT INTO headline_pairs (first, followers) VALUES (?, ?) ON CONFLICT (first) DO UPDATE SET followers = excluded.followers', first, followers);
}

/** Characters that others follow in titles. */
export const firstsOfPairs = (db: ReadDb): number[] => column<number>(db, 'SELECT first FROM headline_pairs');

export function addBylineName(db: WriteDb, name: string): void {
  run(db, 'INSERT OR IGNORE INTO byline_names (name) VALUES (?)', name);
}

/** Names of bylines after a name, ascending as SQLite compares them: as one text, a line feed between each two, for a string of each of a hundred thousand would be made for nothing. */
export const bylineNamesAfter = (db: ReadDb, name: string, most: number): { readonly names: string; readonly count: number; readonly last: string | null } =>
  one(db, "SELECT ifnull(group_concat(name, char(10)), '') AS names, count(*) AS count, max(name) AS last FROM (SELECT name FROM byline_names WHERE name > ? ORDER BY name LIMIT ?)", name, most)
    ?? { names: '', count: 0, last: null };
