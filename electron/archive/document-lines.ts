import { DocumentLine } from '../../shared/contract/intake-calls.ts';
import { DamagedRow } from './failures.ts';
import type { SelectionState } from '../../shared/domain/report.ts';
import { sameOfDocuments } from './sameness/same-stories.ts';
import { all, one, type ReadDb, type Value } from './sql.ts';

interface LineRow {
  seq: number; id: string; name: string; format: string; received: string; sample: number; state: string; reports: number; open_doubts: number; filed: number; discarded: string | null;
}
const columns = 'seq, id, name, format, received, sample, state, reports, open_doubts, filed, discarded';

function toLine(row: LineRow, same = 0): DocumentLine {
  const { seq: _, open_doubts: openDoubts, sample, discarded: __, ...rest } = row;
  const parsed = DocumentLine.safeParse({ ...rest, sample: sample === 1, openDoubts, ...(same === 0 ? {} : { same }) });
  if (!parsed.success) throw new DamagedRow(`document ${row.id}`);
  return parsed.data;
}

export type DocumentFilter = 'all' | 'pending' | 'doubts' | 'filed';
// Each is worded as the index that serves it: no list of a million documents is sorted.
const conditions: Record<DocumentFilter, string> = {
  all: 'discarded IS NULL', pending: `discarded IS NULL AND state <> 'filed'`,
  doubts: `discarded IS NULL AND state = 'doubts'`, filed: `discarded IS NULL AND state = 'filed'`,
};

/** Documents outside the bin, newest first; `total` of this filter, `pending` of all. */
export function listDocuments(db: ReadDb, filter: DocumentFilter, offset: number, limit: number, selection?: SelectionState): { total: number; pending: number; documents: DocumentLine[] } {
  const chosen = selection === undefined ? '' : 'AND EXISTS (SELECT 1 FROM reports WHERE document_seq = documents.seq AND ordinal >= 0 AND selection = ?)';
  const values: Value[] = selection === undefined ? [] : [selection];
  const count = (of: DocumentFilter, narrowed: string, given: readonly Value[]): number =>
    one<{ n: number }>(db, `SELECT count(*) AS n FROM documents WHERE ${conditions[of]} ${narrowed}`, ...given)?.n ?? 0;
  const rows = all<LineRow>(db, `
    SELECT ${columns} FROM documents WHERE ${conditions[filter]} ${chosen} ORDER BY seq DESC LIMIT ? OFFSET ?`, ...values, limit, offset);
  return { total: count(filter, chosen, values), pending: count('pending', '', []), documents: linesOf(db, rows) };
}

function linesOf(db: ReadDb, rows: readonly LineRow[]): DocumentLine[] {
  const same = sameOfDocuments(db, rows.map(({ seq }) => seq));
  return rows.map((row) => toLine(row, same.get(row.seq)));
}

/** What is in the bin, last put in first, with the time it was put there. */
export function listBin(db: ReadDb): (DocumentLine & { discarded: string })[] {
  return all<LineRow>(db, `SELECT ${columns} FROM documents WHERE discarded IS NOT NULL ORDER BY discarded DESC, seq DESC`)
    .map((row) => ({ ...toLine(row), discarded: row.discarded ?? '' }));
}
