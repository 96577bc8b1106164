import type { ReportSelection } from '../../shared/contract/archive-calls.ts';
import type { HitPlace } from '../../shared/domain/search.ts';

/** Whether a place in a report's paragraphs lies in a selection of them, be it in part; the selection may be given from its end. */
export function standsIn(place: HitPlace, { from, to }: Pick<ReportSelection, 'from' | 'to'>): boolean {
  const paragraph = Number(/^p(\d+)$/.exec(place.part)?.[1] ?? NaN);
  const [first, last] = before(from, to) ? [from, to] : [to, from];
  return before(first, { paragraph, offset: place.end }) && before({ paragraph, offset: place.start }, last);
}

type Point = ReportSelection['from'];
const before = (one: Point, other: Point): boolean => one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.offset < other.offset);
