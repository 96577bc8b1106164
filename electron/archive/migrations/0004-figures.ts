/**
 * What is read out of filed reports. The figures ledger: quantities of every report outside the bin. `value` is exact, `amount` the
 * same as a floating number, for ranges and order only. `starts` and `ends` are code units of the part's clean text.
 */
export const figures = {
  version: 4,
  slug: 'figures',
  sql: /* sql */ `
    CREATE TABLE report_figures (
      report_seq INTEGER NOT NULL REFERENCES reports (seq) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
      part TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL, text TEXT NOT NULL,
      value TEXT NOT NULL, amount REAL NOT NULL, unit TEXT NOT NULL, bound TEXT NOT NULL,
      what TEXT, who TEXT, place TEXT,
      PRIMARY KEY (report_seq, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_figures_unit ON report_figures (unit, amount, report_seq);

    -- Reports whose figures are still to be taken: reading a text for them takes longer than filing it, so it waits for a quiet moment.
    CREATE TABLE figures_due (report_seq INTEGER PRIMARY KEY REFERENCES reports (seq) ON DELETE CASCADE) STRICT;
    INSERT INTO figures_due (report_seq) SELECT seq FROM reports WHERE discarded IS NULL;
    -- The rules the figures were taken by: with newer ones every report is due again.
    CREATE TABLE figures_rules (version INTEGER NOT NULL) STRICT;
    INSERT INTO figures_rules (version) VALUES (1);

    -- Suggested tags an editor does not want on a report: they are not offered for it again.
    CREATE TABLE declined_tags (
      report_seq INTEGER NOT NULL REFERENCES reports (seq) ON DELETE CASCADE, kind TEXT NOT NULL, path TEXT NOT NULL,
      PRIMARY KEY (report_seq, kind, path)
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
