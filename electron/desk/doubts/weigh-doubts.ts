import { weighedUpTo, type WeighedDoubt } from '../../../shared/contract/doubt-calls.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { reportsWith } from '../../search/reports-with.ts';

/** Doubts of one document that are weighed: more than anyone looks at in one sitting. */
const most = 200;

/** What the archive writes: for each open proposal to read other words, in how many reports of other documents either wording stands. */
export function weighDoubts(db: ReadDb, reports: readonly Report[], documentSeq: number): WeighedDoubt[] {
  const count = (words: string): number => reportsWith(db, [words], weighedUpTo, documentSeq).length;
  return reports.flatMap((report) => report.doubts.flatMap(({ kind, state, text, suggestion }, doubt) =>
    (kind === 'misread' && state === 'open' && suggestion !== undefined ? [{ reportId: report.id, doubt, text, suggestion }] : [])))
    .slice(0, most).map(({ reportId, doubt, text, suggestion }) => ({ reportId, doubt, written: count(text), proposed: count(suggestion) }));
}
