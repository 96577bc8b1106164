import type { FilledGap } from '../../../shared/contract/doubt-calls.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { getReports, reportIdsOfSeqs } from '../../archive/reports.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { askFor, fillGap, gapOf, type Gap } from '../../intake/doubt/gap.ts';
import { reportsWith } from '../../search/reports-with.ts';

/** Reports that are read for one question, and different wordings that are offered. */
const mostRead = 60;
const mostOffered = 3;

/**
 * The same sentence with its figures, out of reports of other documents: one wording an entry, from the report that was published first.
 * @param documentSeq the document the report belongs to
 */
export function lookUpFigures(db: ReadDb, report: Report, doubt: number, documentSeq: number): FilledGap[] {
  const raised = report.doubts[doubt];
  const gap = raised?.kind === 'figures-missing' ? gapOf(report, raised) : undefined;
  if (gap === undefined) return [];
  for (const words of askFor(gap)) {
    const reports = getReports(db, reportIdsOfSeqs(db, reportsWith(db, words, mostRead, documentSeq)));
    const found = reports.flatMap((other) => fillFrom(other, gap)).sort((a, b) => (a.published ?? '~') < (b.published ?? '~') ? -1 : 1);
    if (found.length > 0) return [...new Map(found.toReversed().map((one) => [one.text, one])).values()].reverse().slice(0, mostOffered);
  }
  return [];
}

function fillFrom(other: Report, gap: Gap): FilledGap[] {
  const texts = [other.headline, other.subhead, ...other.paragraphs].flatMap((passage) => passage?.text ?? []);
  for (const text of texts) {
    const filled = fillGap(gap, text);
    if (filled === undefined) continue;
    const { headline, source, published } = other;
    return [{
      text: filled, reportId: other.id, ...(headline === undefined ? {} : { headline: headline.text }),
      ...(source === undefined ? {} : { source }), ...(published === undefined ? {} : { published }),
    }];
  }
  return [];
}
