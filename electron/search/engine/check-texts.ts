import { kindOfUnit, unitKind } from '../../../shared/text/unit-kind.ts';
import { column, list, type ReadDb } from '../../archive/sql.ts';
import type { ListedTerm } from './parts.ts';
import { holds, textsOf } from './report-texts.ts';

/** Reports whose texts are read at a time. */
const batch = 500;

/** Where a field's texts stand. Bylines stand in short rows too, and behind the text in the long ones. */
const standing: Readonly<Record<ListedTerm['field'], { readonly table: string; readonly columns: readonly string[] }>> = {
  text: { table: 'reports', columns: ['body', 'headline', 'kicker', 'subhead'] }, title: { table: 'reports', columns: ['headline', 'kicker', 'subhead'] },
  body: { table: 'reports', columns: ['body'] }, byline: { table: 'search_lines', columns: ['byline'] },
};

const isWord = (term: string, at: number): boolean => kindOfUnit(term.charCodeAt(at)) === unitKind.word;

/**
 * Those of some reports in which a term stands. Most texts say it in just these characters, which SQLite sees ten times as fast as
 * a text is folded; only the others are read.
 */
export function reportsHolding(db: ReadDb, term: ListedTerm, seqs: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  // A word edge is not seen so.
  if (!isWord(term.term, 0) && !isWord(term.term, term.term.length - 1)) {
    const { table, columns } = standing[term.field];
    const stands = columns.map((one) => `instr(${one}, ?) > 0`).join(' OR ');
    for (const seq of column<number>(db, `SELECT seq FROM json_each(?) CROSS JOIN ${table} ON seq = value WHERE ${stands}`, list(seqs), ...columns.map(() => term.term))) found.add(seq);
  }
  const left = seqs.filter((seq) => !found.has(seq));
  for (let from = 0; from < left.length; from += batch) {
    for (const report of textsOf(db, left.slice(from, from + batch))) if (holds(report, term)) found.add(report.seq);
  }
  return found;
}
