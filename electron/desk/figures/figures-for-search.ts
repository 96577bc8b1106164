import { setImmediate as rest } from 'node:timers/promises';
import { ok } from '../../../shared/contract/result.ts';
import { keepFiguresAside } from '../../archive/figures/figures-aside.ts';
import type { ReadDb } from '../../archive/sql.ts';
import type { ReportFilters } from '../../search/conditions/filters.ts';
import { asksFigures, withoutFigures } from '../../search/query/query.ts';
import { readQuery, type Asked } from '../../search/query/read-query.ts';
import { querySeqs } from '../../search/search.ts';
import type { DeskContext } from '../desk-context.ts';
import { freshFigures, takeFiguresOf } from './take-figures.ts';

/**
 * How long a search by figures waits for those that are due, in ms. Who types must not wait, and what is left is taken in the background; an
 * archive that is only read has no background.
 */
const patience = 40;
const patienceToRead = 1500;
/** Reports that are looked through between two looks at the clock, and found at a time. */
const batch = 10;
const most = 20_000;

/**
 * Takes the figures of reports that are due. Answers how many are left: of these nobody knows yet.
 * @param due rows of the reports a search by figures would find if they had them, see `reportsDue`
 * @param wait ms, for who waits longer than a person who types
 */
export async function takeFiguresDue(desk: DeskContext, due: readonly number[], wait?: number): Promise<number> {
  const until = performance.now() + (wait ?? (desk.archive().readOnly ? patienceToRead : patience));
  let done = 0;
  while (done < due.length && performance.now() < until) {
    const some = due.slice(done, done + batch);
    const taken = desk.archive().readOnly
      ? desk.read((db) => ok(some.forEach((seq) => keepFiguresAside(db, seq, freshFigures(db, seq) ?? []))))
      : desk.write([], (db) => ok(some.forEach((seq) => takeFiguresOf(db, seq))));
    // A locked or full disk is told of where a person writes: here the reports are said to be left.
    if (!taken.ok) break;
    done += some.length;
    await rest();
  }
  return due.length - done;
}

/** Rows of the reports a search by figures would find if they had them, the newest; none for a search that asks for no figures. */
export function reportsDue(db: ReadDb, asked: Asked, filters: ReportFilters): number[] {
  const { query } = readQuery(db, asked);
  return asksFigures(query) ? querySeqs(db, withoutFigures(query), { ...filters, figuresDue: true }, 'newest', most) : [];
}
