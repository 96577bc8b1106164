/**
 * What headlines and bylines are made of, for completions and for queries in pinyin; gathered in quiet moments from the rows up to
 * `reached`, and again from those in vocabulary_due. headline_pairs: of each Han character those that follow it in headlines and how often
 * (see vocabulary/pair-table.ts for the bytes). What was
 * discarded or corrected stays until something is purged: who looks up here counts in the index what there is.
 */
export const vocabulary = {
  version: 9,
  slug: 'vocabulary',
  sql: /* sql */ `
    CREATE TABLE headline_pairs (first INTEGER PRIMARY KEY, followers BLOB NOT NULL) STRICT;
    CREATE TABLE byline_names (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE vocabulary_reached (seq INTEGER NOT NULL) STRICT;
    INSERT INTO vocabulary_reached (seq) VALUES (0);
    CREATE TABLE vocabulary_due (report_seq INTEGER PRIMARY KEY) STRICT;
    CREATE TRIGGER titles_changed AFTER UPDATE OF kicker, headline, subhead, byline ON reports
    WHEN new.headline IS NOT old.headline OR new.kicker IS NOT old.kicker OR new.subhead IS NOT old.subhead OR new.byline IS NOT old.byline
    BEGIN INSERT OR IGNORE INTO vocabulary_due (report_seq) VALUES (new.seq); END;
    -- Purging leaves nothing of what a report said: all is gathered again.
    CREATE TRIGGER titles_purged AFTER DELETE ON reports
    BEGIN DELETE FROM headline_pairs; DELETE FROM byline_names; DELETE FROM vocabulary_due; UPDATE vocabulary_reached SET seq = 0; END;
  `,
} as const;
