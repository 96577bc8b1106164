/**
 * Searches an editor keeps, and queries that were looked at. asked: SearchAsked. `seen`: reports up to this row number are no news to it.
 * The indexes answer what a query asks of a row (has: is: 选稿: 责编: 报送: 版次:) without reading the rows, whose texts are long;
 * most of them hold few of the reports.
 */
export const searches = {
  version: 8,
  slug: 'searches',
  sql: /* sql */ `
    CREATE TABLE saved_searches (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, asked TEXT NOT NULL, saved TEXT NOT NULL, seen INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE looked_queries (query TEXT PRIMARY KEY, looked TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX looked_queries_looked ON looked_queries (looked);

    CREATE INDEX reports_open_doubts ON reports (open_doubts) WHERE open_doubts > 0;
    CREATE INDEX reports_unfiled ON reports (seq) WHERE filed = 0;
    CREATE INDEX reports_selection ON reports (selection, seq) WHERE selection <> 'unread';
    -- Text in the JSON has its quotation marks escaped: what looks like a kind of paragraph is one.
    CREATE INDEX reports_captioned ON reports (instr(layout, '"kind":"caption"')) WHERE instr(layout, '"kind":"caption"') > 0;
    CREATE INDEX reports_editor ON reports (editor) WHERE editor IS NOT NULL;
    CREATE INDEX reports_sender ON reports (sender) WHERE sender IS NOT NULL;
    CREATE INDEX reports_page ON reports (page) WHERE page IS NOT NULL;
  `,
} as const;
