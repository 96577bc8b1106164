import { setImmediate as nextTurn } from 'node:timers/promises';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import { countDueFigures, dueFigures, enterFigures, oweAllFigures } from '../../archive/figures/figures.ts';
import type { IndexedText } from '../../archive/report-indexer.ts';
import type { ReadDb, WriteDb } from '../../archive/sql.ts';
import { figureRules, figuresOf } from '../../intake/figures/figures.ts';
import type { TextPart } from '../../intake/subjects/text-part.ts';
import type { DeskContext } from '../desk-context.ts';
import { createQuietWork, type QuietWork } from '../quiet-work.ts';

/** Reports whose texts are read at a time, and how long one transaction may go on: other calls get their turn in between. */
const batch = 20;
const turn = 25;
/** How long the archive is left alone first, in ms. */
const quiet = 1000;

const titles = ['kicker', 'headline', 'subhead'] as const;

/** The parts of a report that figures are taken from, in reading order. */
const textParts = (report: IndexedText): TextPart[] => [
  ...titles.flatMap((part) => (report[part] === '' ? [] : [{ part, text: report[part] }])),
  ...report.paragraphs.map((text, place) => ({ part: `p${place}`, text })),
];

/** Takes figures that are due for some milliseconds. */
function takeSome(db: WriteDb): void {
  const until = performance.now() + turn;
  do {
    const due = dueFigures(db, batch);
    if (due.length === 0) return;
    for (const report of due) enterFigures(db, report.seq, figuresOf(textParts(report)));
  } while (performance.now() < until);
}

/** Takes all figures that are due, resting in between; `going` says whether to go on. An archive that is only read is left as it is. */
export async function takeFigures(desk: DeskContext, going: () => boolean = () => true, rest: () => Promise<void> = nextTurn): Promise<Result<undefined>> {
  while (going() && !desk.archive().readOnly) {
    // Closed while it rested: nobody waits for the answer any more.
    if (!desk.archive().db.open) return err({ kind: 'cancelled' });
    const left = desk.read((db) => ok(countDueFigures(db)));
    if (!left.ok) return left;
    if (left.value === 0) break;
    const taken = desk.write([], (db) => {
      takeSome(db);
      return ok(undefined);
    });
    if (!taken.ok) return taken;
    await rest();
  }
  return ok(undefined);
}

/** The same for one report, whatever else is due. */
export function takeFiguresOf(db: WriteDb, reportSeq: number): void {
  for (const report of dueFigures(db, 1, reportSeq)) enterFigures(db, reportSeq, figuresOf(textParts(report)));
}

/** The same without keeping them: undefined where none are due. */
export const freshFigures = (db: ReadDb, reportSeq: number): Figure[] | undefined => dueFigures(db, 1, reportSeq).map((report) => figuresOf(textParts(report)))[0];

/** Takes what is due, and what will be, whenever the archive has been left alone for a second. */
export const createFigureTaker = (desk: DeskContext): QuietWork => createQuietWork(desk, ({ going, rest }) => takeFigures(desk, going, rest), {
  quiet,
  first: () => {
    desk.write([], (db) => {
      oweAllFigures(db, figureRules);
      return ok(undefined);
    });
  },
});
