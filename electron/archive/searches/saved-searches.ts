import { SavedSearchId } from '../../../shared/domain/ids.ts';
import { SearchAsked } from '../../../shared/domain/saved-search.ts';
import { newId } from '../id.ts';
import { versionOf } from '../migrate.ts';
import { searches } from '../migrations/0008-searches.ts';
import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';
import { parseStored } from '../readings/stored-reading.ts';

/** A search that was kept. Reports up to row number `seen` are no news to it. */
export interface KeptSearch {
  readonly id: SavedSearchId;
  readonly name: string;
  readonly asked: SearchAsked;
  readonly saved: string;
  readonly seen: number;
}

interface Row { id: string; name: string; asked: string; saved: string; seen: number }

/** All of them, by name. */
export const savedSearches = (db: ReadDb): KeptSearch[] => (!hasSearches(db) ? [] : all<Row>(db, 'SELECT id, name, asked, saved, seen FROM saved_searches ORDER BY name').map(toKept));

/** An archive that is only read may be older than they are. */
export const hasSearches = (db: ReadDb): boolean => versionOf(db) >= searches.version;

const toKept = (row: Row): KeptSearch => ({ ...row, id: SavedSearchId.parse(row.id), asked: parseStored(SearchAsked, row.asked, `saved search ${row.id}`) });

/** Keeps a search under a name, in place of the one that has it. What there is now is no news to it. */
export function saveSearch(db: WriteDb, name: string, asked: SearchAsked, saved: string): KeptSearch {
  const seen = lastReport(db);
  const row = one<{ id: string }>(db, `
    INSERT INTO saved_searches (id, name, asked, saved, seen) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET asked = excluded.asked, saved = excluded.saved, seen = excluded.seen RETURNING id`,
  newId(SavedSearchId), name, JSON.stringify(asked), saved, seen);
  return { id: SavedSearchId.parse(row?.id), name, asked, saved, seen };
}

/** False where there is no such search, or another has the name. */
export function renameSearch(db: WriteDb, id: SavedSearchId, name: string): boolean {
  return run(db, 'UPDATE OR IGNORE saved_searches SET name = ? WHERE id = ?', name, id).changes > 0;
}

/** False where there is no such search. */
export const removeSearch = (db: WriteDb, id: SavedSearchId): boolean => run(db, 'DELETE FROM saved_searches WHERE id = ?', id).changes > 0;

/** What is there now is no longer news to a search; false where there is no such search. */
export const markSeen = (db: WriteDb, id: SavedSearchId): boolean => run(db, 'UPDATE saved_searches SET seen = ? WHERE id = ?', lastReport(db), id).changes > 0;

/** Row numbers grow as reports come in. */
const lastReport = (db: ReadDb): number => one<{ seq: number | null }>(db, 'SELECT max(seq) AS seq FROM reports')?.seq ?? 0;
