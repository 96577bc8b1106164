import { column, list, type ReadDb } from '../../../archive/sql.ts';
import type { Rows } from '../../shard/shard-file.ts';
import type { Segment } from '../segment.ts';
import { ManyValued } from './many-valued.ts';
import type { TagNumber } from './tag-numbers.ts';

/** Reports whose tags are read at a time, some ms. */
const batch = 8192;
/** So many times as many rows as reports may lie between the first and the last of them, and still all are read that do. */
const sparse = 4;

/**
 * A report, counted from the first of some, and a tag as one number: of a large archive there are a million such rows, and an object for each would take
 * a second. Values: that first one, and more than the highest tag; small numbers take no room of their own.
 */
const pairs = 'SELECT (report_seq - ?) * ? + tag_seq FROM';

/** What the reports of a segment are tagged with. */
export interface Tagged { readonly subjects: ManyValued; readonly persons: ManyValued }

/**
 * Reads the tags of a segment's reports. Persons a report is signed by are left out: they are counted by that.
 * @param names what they are signed with
 */
export function readTagged(db: ReadDb, segment: Segment, tags: ReadonlyMap<number, TagNumber>, names: ManyValued, betweenSlices: () => void): Tagged {
  const subjects = new Gathered(segment.size);
  const persons = new Gathered(segment.size);
  const seqs = segment.seqs.toSorted();
  const ordinalOf = ordinalsIn(segment, seqs[0] ?? 0, seqs.at(-1) ?? 0);
  let scale = 1;
  for (const tag of tags.keys()) scale = Math.max(scale, tag + 1);
  for (let from = 0; from < seqs.length; from += batch) {
    betweenSlices();
    const first = seqs[from] ?? 0;
    for (const both of tagRows(db, seqs.subarray(from, from + batch), scale)) {
      const row = Math.floor(both / scale);
      const ordinal = ordinalOf(first + row);
      const tag = tags.get(both - row * scale);
      if (ordinal < 0 || tag === undefined) continue;
      if (!tag.isPerson) subjects.add(ordinal, tag.number);
      else if (!names.has(ordinal, tag.number)) persons.add(ordinal, tag.number);
    }
  }
  return { subjects: subjects.values(), persons: persons.values() };
}

/** Looks up ordinals of rows from the first to the last one: where these lie close together, in a table of them. */
function ordinalsIn(segment: Segment, first: number, last: number): (seq: number) => number {
  if (last - first >= segment.size * sparse) return (seq) => segment.ordinalOf(seq);
  const ordinals = new Int32Array(last - first + 1).fill(-1);
  segment.seqs.forEach((seq, ordinal) => { ordinals[seq - first] = ordinal; });
  return (seq) => ordinals[seq - first] ?? -1;
}

/** @param seqs ascending */
function tagRows(db: ReadDb, seqs: Rows, scale: number): number[] {
  const first = seqs[0] ?? 0;
  const last = seqs.at(-1) ?? 0;
  if (last - first < seqs.length * sparse) return column<number>(db, `${pairs} report_tags WHERE report_seq BETWEEN ? AND ?`, first, scale, first, last);
  return column<number>(db, `${pairs} json_each(?) CROSS JOIN report_tags ON report_seq = value`, first, scale, list(Array.from(seqs)));
}

/** Values of reports as they are come upon: reports in any order, all values of one together. */
class Gathered {
  private readonly size: number;
  private ordinals = new Uint32Array(1 << 10);
  private numbers = new Uint32Array(1 << 10);
  private count = 0;

  constructor(size: number) {
    this.size = size;
  }

  /** Two kinds of tags may have one path: that is one value. */
  add(ordinal: number, number: number): void {
    for (let i = this.count - 1; i >= 0 && this.ordinals[i] === ordinal; i--) if (this.numbers[i] === number) return;
    if (this.count === this.ordinals.length) this.grow();
    this.ordinals[this.count] = ordinal;
    this.numbers[this.count++] = number;
  }

  values(): ManyValued {
    const { ordinals, numbers, count } = this;
    const ends = new Uint32Array(this.size + 1);
    for (let i = 0; i < count; i++) ends[(ordinals[i] ?? 0) + 1] = (ends[(ordinals[i] ?? 0) + 1] ?? 0) + 1;
    for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
    const values = new Uint32Array(count);
    // Where each report's values begin moves to where they end.
    for (let i = 0; i < count; i++) {
      const ordinal = ordinals[i] ?? 0;
      const at = ends[ordinal] ?? 0;
      ends[ordinal] = at + 1;
      values[at] = numbers[i] ?? 0;
    }
    return ManyValued.many(ends.subarray(0, this.size), values);
  }

  private grow(): void {
    const { ordinals, numbers } = this;
    this.ordinals = new Uint32Array(this.count * 2);
    this.ordinals.set(ordinals);
    this.numbers = new Uint32Array(this.count * 2);
    this.numbers.set(numbers);
  }
}
