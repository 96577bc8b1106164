import { ok } from '../../shared/contract/result.ts';
import { owesVocabulary } from '../archive/searches/vocabulary.ts';
import { gatherSome } from '../search/vocabulary/gather.ts';
import type { DeskContext } from './desk-context.ts';
import { createQuietWork, type Pace, type QuietWork } from './quiet-work.ts';

/** Reports whose titles are gathered in one transaction: some tens of milliseconds, most of them for writing what was gathered. */
const batch = 1000;
/** How long the archive is left alone first, in ms. */
const quiet = 1500;

async function gatherAll(desk: DeskContext, { going, rest }: Pace): Promise<void> {
  while (going() && !desk.archive().readOnly && desk.archive().db.open) {
    const owed = desk.read((db) => ok(owesVocabulary(db)));
    if (!owed.ok || !owed.value) return;
    // A full disk or a locked file is told of where a person writes; the next change tries again.
    if (!desk.write([], (db) => ok(gatherSome(db, batch))).ok) return;
    await rest();
  }
}

/** Gathers what titles and bylines are made of, and will be, whenever the archive has been left alone for a moment. */
export const createVocabularyKeeper = (desk: DeskContext): QuietWork => createQuietWork(desk, (pace) => gatherAll(desk, pace), { quiet });
