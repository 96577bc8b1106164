import type { Database } from 'better-sqlite3';
import { indexedText, type KnownRow } from '../archive/reports.ts';
import { all, one, type ReadDb } from '../archive/sql.ts';
import { createShardTables, createTables, dropTables, indexVersion, merges, mergesAsTold, versionWithoutShards } from './index-tables.ts';
import { createRetagged } from './engine/facets/retagged.ts';
import { reportIndexer } from './report-index.ts';

/** Reports read at a time while the whole index is built. */
const batch = 200;

/**
 * Makes sure the index is there and of this version; builds it from the reports otherwise. In an archive that is only
 * read it is built beside it, for as long as the archive is open. Throws what SQLite throws.
 */
export function prepareIndex(db: Database): void {
  const version = versionOf(db);
  if (version === versionWithoutShards && !db.readonly) addShards(db);
  else if (version !== indexVersion) rebuildIndex(db);
  if (!db.readonly) db.exec(createRetagged);
  // Made before this was set.
  if (!db.readonly && one(db, mergesAsTold) === undefined) db.exec(merges);
}

/** Everything is in the tail then, and goes into shards from there. */
function addShards(db: Database): void {
  db.transaction(() => {
    // Another process may have done it while we waited.
    if (versionOf(db) !== versionWithoutShards) return;
    db.exec(createShardTables('main'));
    db.exec(`UPDATE search_version SET version = ${indexVersion}`);
  }).immediate();
}

function versionOf(db: ReadDb): number | undefined {
  if (one(db, "SELECT name FROM sqlite_schema WHERE name = 'search_version' UNION SELECT name FROM temp.sqlite_schema WHERE name = 'search_version'") === undefined) return undefined;
  return one<{ version: number }>(db, 'SELECT version FROM search_version')?.version;
}

/** Builds the index from nothing, in one transaction. */
function rebuildIndex(db: Database): void {
  const build = db.transaction(() => {
    if (!db.readonly) db.exec(dropTables);
    db.exec(createTables(db.readonly ? 'temp' : 'main'));
    for (let rows = nextRows(db, 0); rows.length > 0; rows = nextRows(db, rows.at(-1)?.seq ?? 0)) {
      for (const row of rows) reportIndexer.add(db, indexedText(row));
    }
  });
  if (db.readonly) build();
  else build.immediate();
}

const nextRows = (db: ReadDb, after: number): Pick<KnownRow, 'seq' | 'kicker' | 'headline' | 'subhead' | 'body' | 'layout'>[] =>
  all(db, 'SELECT seq, kicker, headline, subhead, body, layout FROM reports WHERE discarded IS NULL AND seq > ? ORDER BY seq LIMIT ?', after, batch);
