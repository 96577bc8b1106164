import type { Bulletin, Issue } from '../domain/issue.ts';

export type NumberedIssue = Pick<Issue, 'number' | 'date'> & { readonly total?: number | undefined };
type Rule = Pick<Bulletin, 'numbering' | 'firstNumber'> & { readonly firstTotal?: number | undefined };

/** Issues a number must differ from: those of the same year, or all of a series that counts on. */
const rivals = (rule: Rule, issues: readonly NumberedIssue[], date: string): NumberedIssue[] =>
  issues.filter((issue) => rule.numbering === 'continuous' || issue.date.slice(0, 4) === date.slice(0, 4));

/** Whether the bulletin has an issue of this number already (in that year, where numbers begin anew each year). */
export const numberTaken = (rule: Rule, issues: readonly NumberedIssue[], number: number, date: string): boolean =>
  rivals(rule, issues, date).some((issue) => issue.number === number);

/**
 * The number and running total 总期数 proposed for an issue of this date (YYYY-MM-DD). A bulletin's first issue has the
 * numbers it was set up with; the first of a later year is 1. A bulletin that never counted a total gets none.
 */
export function nextNumber(rule: Rule, issues: readonly NumberedIssue[], date: string): { number: number; total?: number } {
  const numbers = rivals(rule, issues, date).map((issue) => issue.number);
  const first = issues.length === 0 ? rule.firstNumber : 1;
  const number = numbers.length === 0 ? first : Math.max(...numbers) + 1;
  const totals = issues.flatMap((issue) => issue.total ?? []);
  const total = totals.length === 0 ? rule.firstTotal : Math.max(...totals) + 1;
  return total === undefined ? { number } : { number, total };
}
