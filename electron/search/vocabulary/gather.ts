import type { WriteDb } from '../../archive/sql.ts';
import { addBylineName, followersOf, setFollowers, setVocabularyReached, titlesDue, titlesGathered, titlesToGather, type TitledRow } from '../../archive/searches/vocabulary.ts';
import { bylineNames } from '../byline-names.ts';
import { addFollowers, PairTable, packFollowers, unpackFollowers } from './pair-table.ts';

/** Adds what the titles of a report are made of to a table, and the names of its byline to a list. */
export function gatherRow(row: TitledRow, pairs: PairTable, names: Set<string>): void {
  for (const title of [row.kicker, row.headline, row.subhead]) if (title !== null && title !== '') pairs.addText(title);
  for (const name of bylineNames(row.byline)) names.add(name);
}

/** Gathers the titles of some reports into the archive's vocabulary: those that have changed, then those that came in since. */
export function gatherSome(db: WriteDb, most: number): void {
  const due = titlesDue(db, most);
  const fresh = titlesToGather(db, most);
  const pairs = new PairTable();
  const names = new Set<string>();
  for (const row of [...due, ...fresh]) gatherRow(row, pairs, names);
  for (const first of pairs.firsts()) {
    const known = followersOf(db, first);
    const fresh = pairs.after(first);
    setFollowers(db, first, packFollowers(known === undefined ? fresh : addFollowers(unpackFollowers(known), fresh)));
  }
  for (const name of names) addBylineName(db, name);
  titlesGathered(db, due.map(({ seq }) => seq));
  const last = fresh.at(-1);
  if (last !== undefined) setVocabularyReached(db, last.seq);
}
