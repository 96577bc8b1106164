import { weighedUpTo, type WeighedDoubt } from '../../../shared/contract/doubt-calls.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { reportsWith } from '../../search/reports-with.ts';

/** Doubts of one report that are weighed: two questions to the index each. */
const most = 40;

/** What the archive writes: for each open proposal to read other words, in how many reports of other documents either wording stands. */
export function weighDoubts(db: ReadDb, report: Report, documentSeq: number): WeighedDoubt[] {
  const count = (words: string): number => reportsWith(db, [words], weighedUpTo, documentSeq).length;
  return report.doubts.flatMap(({ kind, state, text, suggestion }, doubt) => (kind === 'misread' && state === 'open' && suggestion !== undefined ? [{ doubt, text, suggestion }] : []))
    .slice(0, most).map(({ doubt, text, suggestion }) => ({ doubt, written: count(text), proposed: count(suggestion) }));
}
