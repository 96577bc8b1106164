import { ok } from '../../../shared/contract/result.ts';
import { oweSketches, sketchSome } from '../../archive/sameness/sketch-backlog.ts';
import type { WriteDb } from '../../archive/sql.ts';
import type { DeskContext } from '../desk-context.ts';
import { createQuietWork, type Pace, type QuietWork } from '../quiet-work.ts';

/** Reports looked for at a time, and how long one transaction may go on, in ms: other calls get their turn in between. */
const batch = 20;
const turn = 25;
/** How long the archive is left alone first, in ms. */
const quiet = 1000;

/** Sketches for some milliseconds. */
function sketchFor(db: WriteDb): undefined {
  const until = performance.now() + turn;
  do sketchSome(db, batch); while (oweSketches(db) && performance.now() < until);
}

/** Sketches all that is to be sketched, resting in between. What it found is told once, at the end. */
async function sketchAll(desk: DeskContext, { going, rest }: Pace): Promise<void> {
  let found = false;
  while (going() && !desk.archive().readOnly && desk.archive().db.open) {
    const owed = desk.read((db) => ok(oweSketches(db)));
    // A full disk or a locked file is told of where a person writes; the next change tries again.
    if (!owed.ok || !owed.value || !desk.write([], (db) => ok(sketchFor(db))).ok) break;
    found = true;
    await rest();
  }
  if (found) desk.events.send({ name: 'changed', data: { what: ['reports'] } });
}

/** Sketches what is still to be sketched, and what will be, whenever the archive has been left alone for a second. */
export const createSketchKeeper = (desk: DeskContext): QuietWork => createQuietWork(desk, (pace) => sketchAll(desk, pace), { quiet, atOnce: true });
