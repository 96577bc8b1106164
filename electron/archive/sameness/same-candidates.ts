import { mayBeSame } from '../../../shared/text/sameness/sketch.ts';
import { all, column, list, type ReadDb } from '../sql.ts';

/** A key that more reports have is a form of words (a closing line, a weekly notice), or a story that very many outlets carried. */
const mostOfKey = 64;
/** Reports looked at closer at most: of those that share a key few have, and of those that share such as many have. */
const mostFew = 64;
const mostMany = 16;

/**
 * Looks a sketch up in the index: row numbers of the reports whose text may be the same story's, most keys in common first.
 * A few rows are read for each key, however many reports there are. Which reports it finds does not depend on the order
 * they came in, as long as no key is had by more than `mostOfKey` of them.
 */
export function candidatesOf(db: ReadDb, keys: readonly number[]): number[] {
  const few = new Map<number, number>();
  const many = new Map<number, number>();
  for (const key of keys) {
    const seqs = column<number>(db, 'SELECT report_seq FROM report_keys WHERE key = ? ORDER BY report_seq LIMIT ?', key, mostOfKey + 1);
    const counts = seqs.length > mostOfKey ? many : few;
    for (const seq of seqs) counts.set(seq, (counts.get(seq) ?? 0) + 1);
  }
  const found = [...new Set([...mostFirst(few, mostFew), ...mostFirst(many, mostMany)])];
  if (found.length === 0) return [];
  const sketches = all<{ seq: number; keys: Uint8Array }>(db, 'SELECT report_seq AS seq, keys FROM report_sketches WHERE report_seq IN (SELECT value FROM json_each(?))', list(found));
  const likely = new Set(sketches.filter((sketch) => mayBeSame(keys, unpackKeys(sketch.keys))).map(({ seq }) => seq));
  return found.filter((seq) => likely.has(seq));
}

const mostFirst = (counts: ReadonlyMap<number, number>, most: number): number[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, most).map(([seq]) => seq);

/** Keys as bytes: 4 each, little-endian. */
export function packKeys(keys: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(keys.length * 4);
  const view = new DataView(bytes.buffer);
  keys.forEach((key, at) => { view.setInt32(at * 4, key, true); });
  return bytes;
}

export function unpackKeys(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const keys = new Int32Array(Math.floor(bytes.byteLength / 4));
  for (let at = 0; at < keys.length; at++) keys[at] = view.getInt32(at * 4, true);
  return keys;
}
