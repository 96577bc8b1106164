import type { Database } from 'better-sqlite3';
import { compareStories, shapeOf, type StoryShape } from '../../../shared/text/sameness/compare-stories.ts';
import { sketchOfUnits } from '../../../shared/text/sameness/sketch.ts';
import { storyUnits } from '../../../shared/text/sameness/story-units.ts';
import { candidatesOf, packKeys, unpackKeys } from './same-candidates.ts';
import { bodyOf, regroup } from './same-groups.ts';
import { addLink, removeLinks } from './same-links.ts';
import type { ReportIndexer } from '../report-indexer.ts';
import { one, run, type WriteDb } from '../sql.ts';

/** Keeps sketches, links and groups with the reports: in the transaction that writes a report it is held against those already here. */
export const sameStoryIndexer: ReportIndexer = {
  add: (db, { seq, paragraphs }) => addSketch(inTransaction(db), seq, paragraphs.join('\n')),
  remove: (db, { seq }) => removeSketch(inTransaction(db), seq),
};

// An indexer is only ever called inside the transaction that writes the report.
const inTransaction = (db: Database): WriteDb => db as WriteDb;

/** Enters a report's sketch and puts it with the reports that are the same story. */
export function addSketch(db: WriteDb, seq: number, body: string): void {
  const units = storyUnits(body);
  const keys = sketchOfUnits(units);
  if (keys.length === 0) return;
  const candidates = candidatesOf(db, keys);
  run(db, 'INSERT INTO report_sketches (report_seq, keys) VALUES (?, ?)', seq, packKeys(keys));
  for (const key of keys) run(db, 'INSERT INTO report_keys (key, report_seq) VALUES (?, ?)', key, seq);
  if (candidates.length === 0) return;
  const shape = shapeOf(body, units);
  let linked = false;
  for (const other of candidates) {
    const there = shapeOf(bodyOf(db, other));
    const likeness = compareStories(shape, there);
    if (!likeness.same) continue;
    addLink(db, { one: seq, other, longer: longerOf(seq, shape, other, there), length: likeness.length });
    linked = true;
  }
  if (linked) regroup(db, [seq]);
}

/** Of two equally long ones the later: it makes no difference then. */
function longerOf(one: number, here: StoryShape, other: number, there: StoryShape): number {
  if (here.shingles.length === there.shingles.length) return Math.max(one, other);
  return here.shingles.length > there.shingles.length ? one : other;
}

/** Takes a report's sketch out again; what was one story through it alone falls apart. */
export function removeSketch(db: WriteDb, seq: number): void {
  const row = one<{ keys: Uint8Array; group_seq: number | null }>(db, 'SELECT keys, group_seq FROM report_sketches WHERE report_seq = ?', seq);
  if (row === undefined) return;
  for (const key of unpackKeys(row.keys)) run(db, 'DELETE FROM report_keys WHERE key = ? AND report_seq = ?', key, seq);
  run(db, 'DELETE FROM report_sketches WHERE report_seq = ?', seq);
  const others = removeLinks(db, seq);
  if (others.length > 0) regroup(db, others);
}
