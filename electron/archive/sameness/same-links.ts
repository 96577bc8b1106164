import type { StoryLink } from '../../../shared/text/sameness/same-groups.ts';
import { all, list, run, type ReadDb, type WriteDb } from '../sql.ts';

/** Notes that two reports are the same story. */
export function addLink(db: WriteDb, { one, other, longer, length }: StoryLink): void {
  run(db, 'INSERT INTO report_links (one, other, longer, length) VALUES (?, ?, ?, ?)', Math.min(one, other), Math.max(one, other), longer, length);
}

/** Every link of these reports, each once. */
export function linksOf(db: ReadDb, seqs: readonly number[]): StoryLink[] {
  return all<StoryLink>(db, `
    SELECT one, other, longer, length FROM report_links WHERE one IN (SELECT value FROM json_each(?))
    UNION SELECT one, other, longer, length FROM report_links WHERE other IN (SELECT value FROM json_each(?))`, list(seqs), list(seqs));
}

/** Takes a report's links out; answers the reports they led to. */
export function removeLinks(db: WriteDb, seq: number): number[] {
  const others = linksOf(db, [seq]).map(({ one, other }) => (one === seq ? other : one));
  run(db, 'DELETE FROM report_links WHERE one = ?', seq);
  run(db, 'DELETE FROM report_links WHERE other = ?', seq);
  return others;
}
