import { ReportLine } from '../../shared/domain/report.ts';
import type { ReportId } from '../../shared/domain/ids.ts';
import type { SameMark } from '../../shared/domain/same.ts';
import { DamagedRow } from './failures.ts';
import { all, list, type ReadDb } from './sql.ts';
import { sameMarks } from './sameness/same-stories.ts';
import { usedIn } from './issues/used-in.ts';

interface LineRow {
  id: string; document_id: string; headline: string | null; kicker: string | null; opening: string; source: string | null; published: string | null;
  page: string | null; place: string | null; filed: number; selection: string; selection_reason: string | null; open_doubts: number;
}

/** First words of the body that a line shows, in characters of SQLite's substr. */
const openingLength = 80;

/** What lists show of these reports, in the order asked for; discarded ones are left out. */
export function reportLines(db: ReadDb, ids: readonly ReportId[]): ReportLine[] {
  const rows = all<LineRow>(db, `
    SELECT reports.id, documents.id AS document_id, headline, kicker, substr(body, 1, ${openingLength}) AS opening, source, published, page, place,
      reports.filed, selection, selection_reason, reports.open_doubts
    FROM reports JOIN documents ON documents.seq = document_seq
    WHERE reports.id IN (SELECT value FROM json_each(?)) AND reports.discarded IS NULL`, list(ids));
  const used = usedIn(db, 'report', rows.map((row) => row.id));
  const marks = new Map(sameMarks(db, ids).map((mark) => [String(mark.reportId), mark]));
  const byId = new Map(rows.map((row) => [row.id, toLine(row, used.get(row.id) ?? [], marks.get(row.id))]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function toLine(row: LineRow, used: string[], mark: SameMark | undefined): ReportLine {
  const elsewhere = mark?.ran.filter(({ reportId }) => reportId !== mark.reportId).map(({ label }) => label) ?? [];
  const given = Object.fromEntries(Object.entries({
    headline: row.headline, kicker: row.kicker, source: row.source, published: row.published, page: row.page, place: row.place,
  }).filter(([, value]) => value !== null));
  const parsed = ReportLine.safeParse({
    ...given, id: row.id, documentId: row.document_id, opening: row.opening.split('\n')[0] ?? '', filed: row.filed === 1,
    selection: { state: row.selection, ...(row.selection_reason === null ? {} : { reason: row.selection_reason }) },
    openDoubts: row.open_doubts, usedIn: used,
    ...(mark === undefined || mark.count < 2 ? {} : { same: { count: mark.count, usedIn: [...new Set(elsewhere)] } }),
  });
  if (!parsed.success) throw new DamagedRow(`report ${row.id}`);
  return parsed.data;
}
