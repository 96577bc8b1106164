import { ReportId } from '../../shared/domain/ids.ts';
import { Selection, selectionStates, type SelectionState } from '../../shared/domain/report.ts';
import { DamagedRow } from './failures.ts';
import { all, list, run, type ReadDb, type Value, type WriteDb } from './sql.ts';

/** How these reports are chosen. */
export function selectionsOf(db: ReadDb, ids: readonly ReportId[]): { reportId: ReportId; selection: Selection }[] {
  return all<{ id: string; selection: string; reason: string | null }>(db, `
    SELECT id, selection, selection_reason AS reason FROM reports WHERE id IN (SELECT value FROM json_each(?))`, list(ids)).map((row) => {
    const selection = Selection.safeParse({ state: row.selection, ...(row.reason === null ? {} : { reason: row.reason }) });
    if (!selection.success) throw new DamagedRow(`report ${row.id}: selection`);
    return { reportId: ReportId.parse(row.id), selection: selection.data };
  });
}

/** Chooses each report its own way. */
export function selectEach(db: WriteDb, selections: readonly { readonly reportId: ReportId; readonly selection: Selection }[]): void {
  for (const { reportId, selection } of selections) {
    run(db, 'UPDATE reports SET selection = ?, selection_reason = ? WHERE id = ?', selection.state, selection.reason ?? null, reportId);
  }
}

/** Reasons remembered: so many fit a menu. */
const mostReasons = 12;

/** Reasons given for 不用, most used first. */
export const rejectionReasons = (db: ReadDb): string[] => all<{ reason: string }>(db, `
  SELECT selection_reason AS reason FROM reports WHERE selection = 'rejected' AND selection_reason <> '' AND discarded IS NULL
  GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${mostReasons}`).map(({ reason }) => reason);

export type SourceCounts = { source: string; received: number } & Record<SelectionState, number>;

/** How the reports of each source were chosen, sources with most reports first. Days inclusive, YYYY-MM-DD. */
export function selectionCounts(db: ReadDb, days: { readonly from?: string | undefined; readonly to?: string | undefined }): SourceCounts[] {
  const conditions = ['discarded IS NULL'];
  const values: Value[] = [];
  for (const [day, operator] of [[days.from, '>='], [days.to, '<=']] as const) {
    if (day === undefined) continue;
    conditions.push(`substr(coalesce(published, received), 1, 10) ${operator} ?`);
    values.push(day);
  }
  const states = selectionStates.map((state) => `sum(selection = '${state}') AS ${state}`).join(', ');
  return all<SourceCounts>(db, `
    SELECT coalesce(source, '') AS source, count(*) AS received, ${states} FROM reports WHERE ${conditions.join(' AND ')}
    GROUP BY 1 ORDER BY received DESC, source`, ...values);
}
