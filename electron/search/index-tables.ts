/**
 * Raised whenever the same text would give other tokens (folding, kinds of characters, these tables): the index is then
 * built again from the reports.
 */
export const indexVersion = 4;
/** This version without shards: its tables are taken over as they are. */
export const versionWithoutShards = 3;

/** ASCII signs count as letters, so that punctuation is searched too; all others are letters to this tokenizer already. */
const signs = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const tokenizer = `ascii tokenchars '${signs.replaceAll('\'', '\'\'')}'`.replaceAll('"', '""');

/** Contentless: the words stand in `reports` already. The longest column comes first, where its positions cost least. */
export const wordTable = (name: string, columns: string): string => `
  CREATE VIRTUAL TABLE ${name} USING fts5(${columns}, tokenize = "${tokenizer}", content = '', contentless_delete = 1);`;

/**
 * With FTS5's own setting for crises, one commit in many takes seconds. The words of some hundred reports are held before they are written, 4 MB
 * instead of 1: there is less to merge, and filing takes a twentieth less. Words of the text are merged by no commit (`automerge` 0): it would write
 * some 250 pages at a time, and hold a commit up for 20 ms. The tail is sealed and emptied, and merged in small steps until then (upkeep/clear-tail.ts).
 * A segment out of which reports go is only written again for it when nearly all have gone.
 */
const mergesOf = (name: string, automerge: number): string => `
  INSERT INTO ${name} (${name}, rank) VALUES ('hashsize', 4194304);
  INSERT INTO ${name} (${name}, rank) VALUES ('automerge', ${automerge});
  INSERT INTO ${name} (${name}, rank) VALUES ('crisismerge', 1000);
  INSERT INTO ${name} (${name}, rank) VALUES ('deletemerge', 90);`;

/** How both tables of words merge. */
export const merges = mergesOf('search_words', 0) + mergesOf('search_fields', 4);
/** A row where the tables were last told so. */
export const mergesAsTold = "SELECT k FROM search_words_config WHERE k = 'automerge' AND v = 0";

/**
 * Shards: files in index/ that answer for the reports in `rows` (see row-ranges.ts) as they were at one change. A shard without
 * a file has still to be written: its reports are looked through. `search_words` holds the reports of no shard, and for a while
 * those that have just gone into one. A report that has changed or gone since is in `search_stale`: a shard answers for
 * it no more when that change is later than the shard's.
 */
export const createShardTables = (schema: 'main' | 'temp'): string => `
  CREATE TABLE ${schema}.search_shards (id INTEGER PRIMARY KEY, file TEXT, change INTEGER NOT NULL, reports INTEGER NOT NULL, rows BLOB NOT NULL) STRICT;
  CREATE TABLE ${schema}.search_stale (seq INTEGER PRIMARY KEY, change INTEGER NOT NULL) STRICT;
  -- change: raised with every report that enters or leaves the index. published: with every change of the shards.
  CREATE TABLE ${schema}.search_state (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, published INTEGER NOT NULL) STRICT;
  INSERT INTO ${schema}.search_state (id, change, published) VALUES (1, 0, 0);`;

/**
 * The index: words of the text, words of fields, and of each report that is not in the bin what a list of hits is ordered and
 * counted by. `day` is when it was published, or received where that is missing.
 * @param schema `main`, or `temp` for an archive that is only read
 */
export const createTables = (schema: 'main' | 'temp'): string => `
  ${wordTable(`${schema}.search_words`, 'body, headline, kicker, subhead')}
  ${wordTable(`${schema}.search_fields`, 'byline, source, place')}
  ${merges}
  CREATE TABLE ${schema}.search_lines (seq INTEGER PRIMARY KEY, day TEXT NOT NULL, source TEXT, place TEXT, byline TEXT NOT NULL) STRICT;
  CREATE INDEX ${schema}.search_lines_day ON search_lines (day, seq);
  ${createShardTables(schema)}
  CREATE TABLE ${schema}.search_version (version INTEGER NOT NULL) STRICT;
  INSERT INTO ${schema}.search_version (version) VALUES (${indexVersion});`;

export const dropTables = `
  DROP TABLE IF EXISTS search_words; DROP TABLE IF EXISTS search_fields;
  DROP TABLE IF EXISTS search_lines; DROP TABLE IF EXISTS search_version;
  DROP TABLE IF EXISTS search_shards; DROP TABLE IF EXISTS search_stale; DROP TABLE IF EXISTS search_state;`;
