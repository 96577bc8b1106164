/**
 * Raised whenever the same text would give other tokens (folding, kinds of characters, these tables): the index is then
 * built again from the reports.
 */
export const indexVersion = 3;

/** ASCII signs count as letters, so that punctuation is searched too; all others are letters to this tokenizer already. */
const signs = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const tokenizer = `ascii tokenchars '${signs.replaceAll('\'', '\'\'')}'`.replaceAll('"', '""');

/** Contentless: the words stand in `reports` already. The longest column comes first, where its positions cost least. */
const wordTable = (name: string, columns: string): string => `
  CREATE VIRTUAL TABLE ${name} USING fts5(${columns}, tokenize = "${tokenizer}", content = '', contentless_delete = 1);`;

/**
 * Merges are kept small and often: with FTS5's own setting for crises, one commit in many takes seconds. The words of some hundred
 * reports are held before they are written, 4 MB instead of 1: there is less to merge, and filing takes a twentieth less.
 */
const merges = (name: string): string => `
  INSERT INTO ${name} (${name}, rank) VALUES ('hashsize', 4194304);
  INSERT INTO ${name} (${name}, rank) VALUES ('automerge', 4);
  INSERT INTO ${name} (${name}, rank) VALUES ('crisismerge', 1000);`;

/**
 * The index: words of the text, words of fields, and of each report that is not in the bin what a list of hits is ordered and
 * counted by. `day` is when it was published, or received where that is missing.
 * @param schema `main`, or `temp` for an archive that is only read
 */
export const createTables = (schema: 'main' | 'temp'): string => `
  ${wordTable(`${schema}.search_words`, 'body, headline, kicker, subhead')}
  ${wordTable(`${schema}.search_fields`, 'byline, source, place')}
  ${merges('search_words')} ${merges('search_fields')}
  CREATE TABLE ${schema}.search_lines (seq INTEGER PRIMARY KEY, day TEXT NOT NULL, source TEXT, place TEXT, byline TEXT NOT NULL) STRICT;
  CREATE INDEX ${schema}.search_lines_day ON search_lines (day, seq);
  CREATE TABLE ${schema}.search_version (version INTEGER NOT NULL) STRICT;
  INSERT INTO ${schema}.search_version (version) VALUES (${indexVersion});`;

export const dropTables = `
  DROP TABLE IF EXISTS search_words; DROP TABLE IF EXISTS search_fields;
  DROP TABLE IF EXISTS search_lines; DROP TABLE IF EXISTS search_version;`;
