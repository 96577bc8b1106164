/**
 * Same stories 同稿: of every report outside the bin the keys of its sketch, written with its index entry.
 * report_links: pairs that were held against each other and are the same, `one` the lower row number; `length` of the shorter against the longer.
 * group_seq: the lowest row number of the reports that are one story; NULL for a report that is alone.
 */
export const sameStories = {
  version: 5,
  slug: 'same-stories',
  sql: /* sql */ `
    CREATE TABLE report_sketches (
      report_seq INTEGER PRIMARY KEY REFERENCES reports (seq) ON DELETE CASCADE, keys BLOB NOT NULL, group_seq INTEGER
    ) STRICT;
    CREATE INDEX report_sketches_group ON report_sketches (group_seq) WHERE group_seq IS NOT NULL;
    -- No reference to reports: rows of a report are found by the keys of its sketch, not by its number.
    CREATE TABLE report_keys (key INTEGER NOT NULL, report_seq INTEGER NOT NULL, PRIMARY KEY (key, report_seq)) STRICT, WITHOUT ROWID;
    CREATE TABLE report_links (
      one INTEGER NOT NULL, other INTEGER NOT NULL, longer INTEGER NOT NULL, length REAL NOT NULL, PRIMARY KEY (one, other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_links_other ON report_links (other, one);

    -- Reports up to row \`upto\` were filed before there were sketches, or by older rules: sketched in the background, as far as \`reached\`.
    CREATE TABLE sketch_backlog (version INTEGER NOT NULL, reached INTEGER NOT NULL, upto INTEGER NOT NULL) STRICT;
    INSERT INTO sketch_backlog (version, reached, upto) SELECT 1, 0, coalesce(max(seq), 0) FROM reports;
  `,
} as const;
