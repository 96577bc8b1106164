import { all, type ReadDb } from '../sql.ts';

/** Steps from one value of an index to the next: as long as there are values, however many reports have them. */
const steps = (column: 'place' | 'source'): string => `
  WITH RECURSIVE step (value) AS (
    SELECT min(${column}) FROM reports UNION ALL SELECT (SELECT min(${column}) FROM reports WHERE ${column} > value) FROM step WHERE value IS NOT NULL
  ) SELECT value FROM step WHERE value IS NOT NULL`;

const valuesOf = (db: ReadDb, column: 'place' | 'source'): string[] => all<{ value: string }>(db, steps(column)).map(({ value }) => value);

/** What stands in the place fields of reports, each once; those in the bin too. */
export const distinctPlaces = (db: ReadDb): string[] => valuesOf(db, 'place');
/** The same of sources. */
export const distinctSources = (db: ReadDb): string[] => valuesOf(db, 'source');
