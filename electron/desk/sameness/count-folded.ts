import { groupedReports } from '../../archive/sameness/same-stories.ts';
import type { ReadDb } from '../../archive/sql.ts';
import type { ReportFilters } from '../../search/conditions/filters.ts';
import type { Asked } from '../../search/query/read-query.ts';
import { matchingAmong } from '../../search/search.ts';

/** Reports with others of their story that are held against a query: beyond them the count would take longer than the search. */
const most = 50_000;

/** How many reports a query finds that stand under another one of the same story; undefined where there are too many of them to tell at once. */
export function countFolded(db: ReadDb, asked: Asked, filters: ReportFilters): number | undefined {
  const groups = groupedReports(db, most + 1);
  if (groups.size > most) return undefined;
  const found = groups.size === 0 ? [] : matchingAmong(db, asked, filters, [...groups.keys()]);
  return found.length - new Set(found.map((seq) => groups.get(seq))).size;
}
