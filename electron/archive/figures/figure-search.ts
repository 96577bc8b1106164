import type { LedgerEntry } from '../../../shared/contract/figure-calls.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import { ReportId } from '../../../shared/domain/ids.ts';
import { figureColumns, toFigure, type FigureRow } from './figures.ts';
import { reportLines } from '../report-lines.ts';
import { all, list, one, type ReadDb, type Value } from '../sql.ts';

/** Figures are counted so far; a ledger of more is narrowed before it is read. */
const counted = 10_000;
/** Units a list of them shows. */
const shownUnits = 60;
/** Code units of the paragraph shown before and after a figure. */
const context = 24;

export interface FigureFilter {
  /** Row numbers of reports; undefined for all. */
  readonly reports: readonly number[] | undefined;
  readonly unit: string | undefined;
  readonly what: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}
const orders = {
  latest: 'report_seq DESC, ordinal', largest: 'amount DESC, report_seq DESC, ordinal', smallest: 'amount, report_seq DESC, ordinal',
} as const;

interface FoundRow extends FigureRow { report_id: string; ordinal: number; title: string | null; kicker: string | null; subhead: string | null; body: string }

/** One page of the ledger, and how much there is of it. Reports in the bin have no figures. */
export function searchFigures(db: ReadDb, filter: FigureFilter, order: keyof typeof orders, offset: number, limit: number):
{ total: number; more: boolean; units: { value: string; count: number }[]; entries: LedgerEntry[] } {
  const { where, values } = conditionOf(filter);
  const wide = conditionOf({ ...filter, unit: undefined });
  const total = one<{ n: number }>(db, `SELECT count(*) AS n FROM (SELECT 1 FROM report_figures WHERE ${where} LIMIT ${counted + 1})`, ...values)?.n ?? 0;
  const units = all<{ value: string; count: number }>(db, `
    SELECT unit AS value, count(*) AS count FROM report_figures WHERE ${wide.where} GROUP BY unit ORDER BY count DESC, unit LIMIT ${shownUnits}`, ...wide.values);
  const rows = all<FoundRow>(db, `
    SELECT found.*, reports.id AS report_id, headline AS title, kicker, subhead, body
    FROM (SELECT report_seq, ordinal, amount, ${figureColumns} FROM report_figures WHERE ${where} ORDER BY ${orders[order]} LIMIT ? OFFSET ?) AS found
    JOIN reports ON seq = report_seq ORDER BY ${orders[order]}`, ...values, limit, offset);
  const lines = new Map(reportLines(db, [...new Set(rows.map((row) => ReportId.parse(row.report_id)))]).map((line) => [String(line.id), line]));
  const entries = rows.flatMap((row) => {
    const report = lines.get(row.report_id);
    return report === undefined ? [] : [{ figure: toFigure(row), ordinal: row.ordinal, report, ...around(textOf(row), toFigure(row)) }];
  });
  return { total: Math.min(total, counted), more: total > counted, units, entries };
}

function conditionOf({ reports, unit, what, min, max }: FigureFilter): { where: string; values: Value[] } {
  const parts: { sql: string; values: Value[] }[] = [];
  if (reports !== undefined) parts.push({ sql: 'report_seq IN (SELECT value FROM json_each(?))', values: [list(reports)] });
  if (unit !== undefined) parts.push({ sql: 'unit = ?', values: [unit] });
  if (min !== undefined) parts.push({ sql: 'amount >= ?', values: [min] });
  if (max !== undefined) parts.push({ sql: 'amount <= ?', values: [max] });
  if (what !== undefined && what !== '') parts.push({ sql: `instr(lower(coalesce(what, '') || ' ' || coalesce(who, '') || ' ' || coalesce(place, '') || ' ' || text), lower(?)) > 0`, values: [what] });
  return { where: parts.length === 0 ? 'true' : parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap((part) => part.values) };
}

function textOf(row: FoundRow): string {
  const paragraph = /^p(\d+)$/.exec(row.part)?.[1];
  if (paragraph !== undefined) return row.body.split('\n')[Number(paragraph)] ?? '';
  return (row.part === 'headline' ? row.title : row.part === 'kicker' ? row.kicker : row.subhead) ?? '';
}

/** Never half a surrogate pair. */
function around(text: string, { start, end }: Figure): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, start - context), start).replace(/^[\uDC00-\uDFFF]/, ''),
    after: text.slice(end, end + context).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
