import type { ReportId } from '../../../shared/domain/ids.ts';
import { groupMembers, leadingFirst, type Leading } from '../../archive/sameness/same-stories.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { matchingAmong, type EngineRequest } from '../../search/search.ts';

/**
 * Which of a page of hits stand under another report of the same story: all that are not the leading one of those the query
 * finds, wherever that one stands in the order. So each page says it of its own hits, and pages count reports as before.
 */
export function foldedHits(db: ReadDb, request: Pick<EngineRequest, 'query' | 'misread' | 'filters'>, hits: readonly ReportId[], leading: Leading): ReadonlySet<ReportId> {
  const members = groupMembers(db, hits);
  if (members.length === 0) return new Set();
  const matching = new Set(matchingAmong(db, request, request.filters, members.map(({ seq }) => seq)));
  const found = members.filter(({ seq }) => matching.has(seq)).sort(leadingFirst(leading));
  const leads = new Map(found.toReversed().map((member) => [member.group, member.id]));
  return new Set(found.filter(({ group, id }) => leads.get(group) !== id).map(({ id }) => id));
}
