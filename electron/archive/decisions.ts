import type { ReportId } from '../../shared/domain/ids.ts';
import type { ReportReading } from '../../shared/domain/reading.ts';
import type { Selection } from '../../shared/domain/report.ts';
import type { Tag } from '../../shared/domain/tag.ts';
import { documentRowOfReport, type DocumentRow } from './documents.ts';
import { one, run, type ReadDb, type WriteDb } from './sql.ts';
import { addTags } from './tags.ts';

/** What editors decided about a report before it came here. `id`, where it had one, is free in this archive. */
export interface Decision {
  readonly id?: ReportId;
  readonly filed: boolean;
  readonly selection: Selection;
  readonly tags: readonly Tag[];
}

/** Puts decisions on a report that was just entered. */
export function decide(db: WriteDb, seq: number, { filed, selection, tags }: Decision): void {
  if (filed || selection.state !== 'unread') {
    run(db, 'UPDATE reports SET filed = ?, selection = ?, selection_reason = ? WHERE seq = ?', filed ? 1 : 0, selection.state, selection.reason ?? null, seq);
  }
  if (tags.length > 0) addTags(db, 'report', seq, tags);
}

/** Whether an id is a report's here already, in the bin or not. */
export const isReportId = (db: ReadDb, id: ReportId): boolean => one(db, 'SELECT 1 FROM reports WHERE id = ?', id) !== undefined;

/** The document of the report with this id, if its text is this one's to the letter. */
export function documentOfSameReport(db: ReadDb, id: ReportId, { kicker, headline, subhead, paragraphs }: ReportReading): DocumentRow | undefined {
  const row = one<{ kicker: string | null; headline: string | null; subhead: string | null; body: string }>(db, 'SELECT kicker, headline, subhead, body FROM reports WHERE id = ?', id);
  const same = row !== undefined && (row.kicker ?? '') === (kicker?.text ?? '') && (row.headline ?? '') === (headline?.text ?? '')
    && (row.subhead ?? '') === (subhead?.text ?? '') && row.body === paragraphs.map(({ text }) => text).join('\n');
  return same ? documentRowOfReport(db, id) : undefined;
}
