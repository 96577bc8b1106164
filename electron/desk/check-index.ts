import { dirname } from 'node:path';
import type { CheckIndex } from '../archive/check.ts';
import { sketchFaults } from '../archive/sameness/sketch-faults.ts';
import { all, one } from '../archive/sql.ts';
import { findDamaged } from '../search/upkeep/find-damaged.ts';
import { matchingReportSeqs } from '../search/search.ts';

/** Reports that are searched for by words of their own. */
const sample = 50;
/** Code points of a report's own text it is searched by. */
const wordsLength = 6;

/** Holds what is derived from the reports against them: the search index, and what is kept of same stories. */
export const checkIndex: CheckIndex = (db) => [...checkShards(db), ...checkSearch(db), ...sketchFaults(db)];

/** Every page of the index's files is as it was written. What is not is written again when the archive is open at a desk; until then the reports are searched all the same. */
const checkShards: CheckIndex = (db) => (db.memory ? [] : findDamaged(db, dirname(db.name)).map(({ fault }) => `index: ${fault}`));

/**
 * The index holds as many reports as are outside the bin, and a sample of them, spread evenly, is found by words of
 * their own. One report may hold another's words; that it is among those found is what counts.
 */
const checkSearch: CheckIndex = (db) => {
  const reports = one<{ n: number }>(db, 'SELECT count(*) AS n FROM reports WHERE discarded IS NULL')?.n ?? 0;
  const indexed = matchingReportSeqs(db, '', {}, 'oldest').length;
  const faults = reports === indexed ? [] : [`the index holds ${indexed} reports of ${reports}`];
  const step = Math.max(1, Math.floor(reports / sample));
  const rows = all<{ seq: number; body: string }>(db, `
    SELECT seq, body FROM (SELECT seq, body, row_number() OVER (ORDER BY seq) AS place FROM reports WHERE discarded IS NULL) WHERE place % ? = 0 LIMIT ?`, step, sample);
  for (const { seq, body } of rows) {
    const words = /[\p{Script=Han}]{2,}/u.exec(body)?.[0];
    if (words === undefined) continue;
    const wanted = [...words].slice(0, wordsLength).join('');
    if (!matchingReportSeqs(db, `"${wanted}"`, {}, 'oldest').includes(seq)) faults.push(`the index does not find report row ${seq} by ${wanted}`);
  }
  return faults;
};
