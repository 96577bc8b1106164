/**
 * The figures ledger: quantities of every report outside the bin, written with its index entry. `value` is exact, `amount` the
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

    -- Reports up to row \`upto\` were filed before the ledger, or read by older rules: their figures are taken in the background, as far as \`reached\`.
    CREATE TABLE figures_backlog (rules INTEGER NOT NULL, reached INTEGER NOT NULL, upto INTEGER NOT NULL) STRICT;
    INSERT INTO figures_backlog (rules, reached, upto) SELECT 1, 0, coalesce(max(seq), 0) FROM reports;
  `,
} as const;
