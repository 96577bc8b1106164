/**
 * What an editor sets aside from a source, so that it is set aside there the next time: `form` is the line with its digits folded,
 * `line` as it was last seen, `count` how often it was set aside and not taken back.
 */
export const setAside = {
  version: 6,
  slug: 'set-aside',
  sql: /* sql */ `
    CREATE TABLE set_aside (
      source TEXT NOT NULL, form TEXT NOT NULL, line TEXT NOT NULL, count INTEGER NOT NULL, learned TEXT NOT NULL, PRIMARY KEY (source, form)
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
