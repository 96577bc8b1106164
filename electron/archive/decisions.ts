import type { ReportId } from '../../shared/domain/ids.ts';
import type { Selection } from '../../shared/domain/report.ts';
import type { Tag } from '../../shared/domain/tag.ts';
import { documentRowOfReport, type DocumentRow } from './documents.ts';
import type { IndexedText } from './report-indexer.ts';
import { one, type ReadDb } from './sql.ts';

/** What editors decided about a report before it came here. `id`, where it had one, is free in this archive. */
export interface Decision {
  readonly id?: ReportId;
  readonly filed: boolean;
  readonly selection: Selection;
  readonly tags: readonly Tag[];
}

/** Whether an id is a report's here already, in the bin or not. */
export const isReportId = (db: ReadDb, id: ReportId): boolean => one(db, 'SELECT 1 FROM reports WHERE id = ?', id) !== undefined;

/** The document of the report with this id, if its text is this one's to the letter. */
export function documentOfSameReport(db: ReadDb, id: ReportId, { kicker, headline, subhead, paragraphs }: Omit<IndexedText, 'seq'>): DocumentRow | undefined {
  const row = one<{ kicker: string | null; headline: string | null; subhead: string | null; body: string }>(db, 'SELECT kicker, headline, subhead, body FROM reports WHERE id = ?', id);
  const same = row !== undefined && (row.kicker ?? '') === kicker && (row.headline ?? '') === headline && (row.subhead ?? '') === subhead && row.body === paragraphs.join('\n');
  return same ? documentRowOfReport(db, id) : undefined;
}
