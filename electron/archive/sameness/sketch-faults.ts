import { sketchVersion } from '../../../shared/text/sameness/sketch.ts';
import { hasSameStories } from './same-stories.ts';
import { one, type ReadDb } from '../sql.ts';

/** Holds what is kept of same stories against the reports: faults in words, none when they agree. What is still to be sketched is no fault. */
export function sketchFaults(db: ReadDb): string[] {
  if (!hasSameStories(db) || one<{ version: number }>(db, 'SELECT version FROM sketch_backlog')?.version !== sketchVersion) return [];
  const count = (sql: string): number => one<{ n: number }>(db, sql)?.n ?? 0;
  const faults = {
    'reports in the bin are sketched': count('SELECT count(*) AS n FROM report_sketches JOIN reports ON seq = report_seq WHERE discarded IS NOT NULL'),
    'keys have no sketch': count('SELECT count(*) AS n FROM report_keys WHERE report_seq NOT IN (SELECT report_seq FROM report_sketches)'),
    'links have no sketch': count(`SELECT count(*) AS n FROM report_links
      WHERE one NOT IN (SELECT report_seq FROM report_sketches) OR other NOT IN (SELECT report_seq FROM report_sketches)`),
    'groups have one report': count('SELECT count(*) AS n FROM (SELECT 1 FROM report_sketches WHERE group_seq IS NOT NULL GROUP BY group_seq HAVING count(*) < 2)'),
  };
  return Object.entries(faults).flatMap(([what, n]) => (n === 0 ? [] : [`same stories: ${n} ${what}`]));
}
