import { sameGroups, type StoryLink } from '../../../shared/text/sameness/same-groups.ts';
import { compareStories, shapeOf } from '../../../shared/text/sameness/compare-stories.ts';
import { linksOf } from './same-links.ts';
import { all, list, one, run, type ReadDb, type WriteDb } from '../sql.ts';

/** Reports looked at from one change: an archive in which more hang together is no archive of news. */
const mostReached = 2000;
/** Held by the other one below this part, words in common are turns of phrase. */
const leastRelated = 0.15;

export const bodyOf = (db: ReadDb, seq: number): string => one<{ body: string }>(db, 'SELECT body FROM reports WHERE seq = ?', seq)?.body ?? '';

const related = (db: ReadDb, a: number, b: number): boolean => compareStories(shapeOf(bodyOf(db, a)), shapeOf(bodyOf(db, b))).held >= leastRelated;

/** Forms the groups of these reports anew, and of all that hang together with them. */
export function regroup(db: WriteDb, seqs: readonly number[]): void {
  const { reached, links } = reachFrom(db, seqs);
  const groups = sameGroups(links, (a, b) => related(db, a, b));
  const group = new Map(groups.flatMap((members) => members.map((seq) => [seq, members[0] ?? seq] as const)));
  const before = all<{ seq: number; group_seq: number | null }>(db, 'SELECT report_seq AS seq, group_seq FROM report_sketches WHERE report_seq IN (SELECT value FROM json_each(?))', list(reached));
  for (const { seq, group_seq } of before) {
    const now = group.get(seq) ?? null;
    if (now !== group_seq) run(db, 'UPDATE report_sketches SET group_seq = ? WHERE report_seq = ?', now, seq);
  }
}

/** All reports that links of the same story lead to from these, and every link of theirs. */
function reachFrom(db: ReadDb, seqs: readonly number[]): { reached: number[]; links: StoryLink[] } {
  const reached = new Set(seqs);
  const links = new Map<string, StoryLink>();
  for (let next: readonly number[] = seqs; next.length > 0 && reached.size < mostReached;) {
    const found = linksOf(db, next);
    for (const link of found) links.set(`${link.one} ${link.other}`, link);
    next = found.flatMap(({ one, other }) => [one, other]).filter((seq) => !reached.has(seq));
    for (const seq of next) reached.add(seq);
  }
  return { reached: [...reached], links: [...links.values()] };
}
