import { weighedUpTo, type ArchiveProposal, type WeighedDoubt } from '../../../shared/contract/doubt-calls.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { faintMisreads } from '../../intake/doubt/misread/faint-misreads.ts';
import { reportsWith } from '../../search/reports-with.ts';

/** Doubts of one report that are weighed: two questions to the index each. */
const most = 40;
/** Reports that must write the other word before the archive proposes it by itself. */
const leastProposed = 5;

/** What the archive writes: for each open proposal to read other words, in how many reports of other documents either wording stands. */
export function weighDoubts(db: ReadDb, report: Report, documentSeq: number): WeighedDoubt[] {
  const count = (words: string): number => reportsWith(db, [words], weighedUpTo, documentSeq).length;
  return report.doubts.flatMap(({ kind, state, text, suggestion }, doubt) => (kind === 'misread' && state === 'open' && suggestion !== undefined ? [{ doubt, text, suggestion }] : []))
    .slice(0, most).map(({ doubt, text, suggestion }) => ({ doubt, written: count(text), proposed: count(suggestion) }));
}

/** What the word list only half suspects, and the archive confirms: it never writes the one, and often the other. */
export function proposeByArchive(db: ReadDb, report: Report, documentSeq: number): ArchiveProposal[] {
  return faintMisreads(report).flatMap(({ at, text, suggestion }) => {
    if (reportsWith(db, [text], 1, documentSeq).length > 0) return [];
    const proposed = reportsWith(db, [suggestion], weighedUpTo, documentSeq).length;
    return proposed >= leastProposed ? [{ at, text, suggestion, proposed }] : [];
  });
}
