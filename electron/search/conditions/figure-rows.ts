import { all, list, type ReadDb, type Value } from '../../archive/sql.ts';
import type { Amount, Limit } from '../query/query.ts';

interface Part { readonly sql: string; readonly values: readonly Value[] }

/**
 * Reports with a figure within limits, as a statement over the ledger. A figure hedged as more than its number (超50万元) is above it, one hedged as less
 * is below: only those on a limit are asked for their hedge, so that all others are read from the ledger's index by unit and amount.
 */
export function figureRows(db: ReadDb, { unit, least, most }: Amount): Part {
  const units = unit === undefined ? allUnits(db) : [unit];
  const inside = joined([above(least), below(most)]);
  const edges = [...(least === undefined ? [] : [joined([on(least, 'over', 'under'), upTo(most)])]), ...(most === undefined ? [] : [joined([on(most, 'under', 'over'), downTo(least)])])];
  const parts = [inside, ...edges].map(({ sql, values }): Part => ({ sql: `SELECT report_seq FROM report_figures WHERE unit IN (SELECT value FROM json_each(?)) AND ${sql}`, values: [list(units), ...values] }));
  return { sql: parts.map(({ sql }) => sql).join(' UNION ALL '), values: parts.flatMap(({ values }) => values) };
}

const anything: Part = { sql: 'TRUE', values: [] };
const joined = (parts: readonly Part[]): Part => ({ sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) });

const above = (limit: Limit | undefined): Part => (limit === undefined ? anything : { sql: 'amount > ?', values: [limit.value] });
const below = (limit: Limit | undefined): Part => (limit === undefined ? anything : { sql: 'amount < ?', values: [limit.value] });

/** On a limit itself: a closed one takes all but those hedged away from it, an open one only those hedged beyond it. */
const on = ({ value, open }: Limit, beyond: string, away: string): Part => ({ sql: `amount = ? AND bound ${open ? '=' : '<>'} ?`, values: [value, open ? beyond : away] });

const orOn = (sign: '<' | '>', limit: Limit | undefined, beyond: string, away: string): Part => (limit === undefined
  ? anything
  : { sql: `(amount ${sign} ? OR (amount = ? AND bound ${limit.open ? '=' : '<>'} ?))`, values: [limit.value, limit.value, limit.open ? beyond : away] });
const upTo = (limit: Limit | undefined): Part => orOn('<', limit, 'under', 'over');
const downTo = (limit: Limit | undefined): Part => orOn('>', limit, 'over', 'under');

/** Every unit of the ledger, one step of its index each. */
const allUnits = (db: ReadDb): string[] => all<{ unit: string }>(db, `
  WITH RECURSIVE step (unit) AS (
    SELECT min(unit) FROM report_figures UNION ALL SELECT (SELECT min(unit) FROM report_figures WHERE report_figures.unit > step.unit) FROM step WHERE step.unit IS NOT NULL
  ) SELECT unit FROM step WHERE unit IS NOT NULL`).map(({ unit }) => unit);
