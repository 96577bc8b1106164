import type { Likeness } from '../../shared/text/sameness/compare-stories.ts';
import type { StoryLink } from '../../shared/text/sameness/same-groups.ts';
import { all, list, run, type ReadDb, type WriteDb } from './sql.ts';

export interface StoredLink extends StoryLink { readonly alike: number; readonly held: number }
interface LinkRow { one: number; other: number; longer: number; alike: number; held: number; length: number; same: number }

/** Notes that two reports have text in common. */
export function addLink(db: WriteDb, a: number, b: number, longer: number, { alike, held, length, same }: Likeness): void {
  run(db, 'INSERT INTO report_links (one, other, longer, alike, held, length, same) VALUES (?, ?, ?, ?, ?, ?, ?)', Math.min(a, b), Math.max(a, b), longer, alike, held, length, same ? 1 : 0);
}

/** Every link of these reports, each once. */
export function linksOf(db: ReadDb, seqs: readonly number[]): StoredLink[] {
  return all<LinkRow>(db, `
    SELECT one, other, longer, alike, held, length, same FROM report_links WHERE one IN (SELECT value FROM json_each(?))
    UNION SELECT one, other, longer, alike, held, length, same FROM report_links WHERE other IN (SELECT value FROM json_each(?))`, list(seqs), list(seqs))
    .map((row) => ({ ...row, same: row.same === 1 }));
}

/** Takes a report's links out; answers the reports they led to. */
export function removeLinks(db: WriteDb, seq: number): number[] {
  const others = linksOf(db, [seq]).map(({ one, other }) => (one === seq ? other : one));
  run(db, 'DELETE FROM report_links WHERE one = ?', seq);
  run(db, 'DELETE FROM report_links WHERE other = ?', seq);
  return others;
}
