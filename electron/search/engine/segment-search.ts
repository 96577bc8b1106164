import type { ReadDb } from '../../archive/sql.ts';
import { addBit, bitsIn, countBits, countOthers, emptyBitmap, fullBitmap, keepOnly, removeAll, removeBit, type Bitmap } from '../shard/bitmap.ts';
import { bitsOfColumn, type Rows } from '../shard/shard-file.ts';
import type { Part } from './parts.ts';
import { allMeeting, reportsHolding, reportsMeeting } from './check-texts.ts';
import { allOf, anyOf, exactly, noneOf, unsureOf, type Finding } from './finding.ts';
import { withinDays, type Segment } from './segment.ts';
import { seqsIn } from './shard-segment.ts';

type Leaf = Extract<Part, { type: 'listed' | 'rows' }>;

/** Rows of which conditions are asked one by one; beyond it is quicker to ask for all. */
const fewRows = 2000;

/** Reports that are looked at between two slices. */
const atOnce = 1000;

/** What of the rows is known for the whole archive, shared by its segments. */
export type KnownRows = Map<Part, Rows>;

/** One question put to one segment. What is found out stays. */
export class SegmentSearch {
  readonly segment: Segment;
  found: Finding;
  private readonly db: ReadDb;
  private readonly asked: Part;
  private readonly known: KnownRows;
  private readonly betweenSlices: () => void;
  /** Conditions on rows, as far as they were looked at. */
  private readonly rows = new Map<Part, Finding>();

  /** @param betweenSlices see SearchIndex */
  constructor(db: ReadDb, segment: Segment, asked: Part, known: KnownRows, betweenSlices: () => void) {
    this.db = db;
    this.segment = segment;
    this.asked = asked;
    this.known = known;
    this.betweenSlices = betweenSlices;
    this.found = this.weighed();
  }

  /** How many have still to be looked at. */
  get unsure(): number {
    return this.found.sure === this.found.maybe ? 0 : countOthers(this.found.maybe, this.found.sure);
  }

  /** Looks at these reports, as far as they are not sure yet: afterwards what is found of them is known. */
  settle(wanted: Bitmap): void {
    const unsure = keepOnly(unsureOf(this.found), wanted);
    if (unsure.every((word) => word === 0)) return;
    for (const leaf of leavesOf(this.asked)) this.settleLeaf(leaf, unsure);
    this.found = this.weighed();
  }

  settleAll(): void {
    if (this.found.sure !== this.found.maybe) this.settle(this.found.maybe);
  }

  /** Looks at so many of those that are not sure, the newest first. */
  settleSome(most: number): void {
    const unsure = unsureOf(this.found);
    const some = emptyBitmap(this.segment.size);
    for (let i = unsure.length - 1, left = most; i >= 0 && left > 0; i--) {
      some[i] = unsure[i] ?? 0;
      left -= bitsIn(unsure[i] ?? 0);
    }
    this.settle(some);
  }

  private settleLeaf(leaf: Leaf, wanted: Bitmap): void {
    const finding = this.leaf(leaf);
    if (finding.sure === finding.maybe) return;
    const open = keepOnly(unsureOf(finding), wanted);
    const count = countBits(open);
    if (count === 0) return;
    if (leaf.type === 'rows' && (count > fewRows || this.known.has(leaf))) {
      this.rows.set(leaf, exactly(this.allRows(leaf)));
      return;
    }
    const seqs = seqsIn(this.segment, open);
    for (let from = 0; from < seqs.length; from += atOnce) {
      this.betweenSlices();
      const some = seqs.slice(from, from + atOnce);
      const holding = leaf.type === 'rows' ? reportsMeeting(this.db, leaf.condition, some) : reportsHolding(this.db, leaf.term, some);
      for (const seq of some) {
        const ordinal = this.segment.ordinalOf(seq);
        if (holding.has(seq)) addBit(finding.sure, ordinal);
        else removeBit(finding.maybe, ordinal);
      }
    }
  }

  private allRows(leaf: Extract<Leaf, { type: 'rows' }>): Bitmap {
    let rows = this.known.get(leaf);
    if (rows === undefined) this.known.set(leaf, (rows = allMeeting(this.db, leaf)));
    const bits = emptyBitmap(this.segment.size);
    for (const seq of rows) {
      const ordinal = this.segment.ordinalOf(seq);
      if (ordinal >= 0) addBit(bits, ordinal);
    }
    return leaf.rows?.others === true ? removeAll(fullBitmap(this.segment.size), bits) : bits;
  }

  private weighed(): Finding {
    const { sure, maybe } = this.weigh(this.asked);
    const { live, isWhole } = this.segment;
    // What is known exactly never changes: it may be another question's too.
    if (isWhole && sure === maybe) return exactly(maybe);
    return sure === maybe ? exactly(keepOnly(maybe.slice(), live)) : { sure: keepOnly(sure.slice(), live), maybe: keepOnly(maybe.slice(), live) };
  }

  private weigh(asked: Part): Finding {
    const { segment } = this;
    switch (asked.type) {
      case 'listed': case 'rows': return this.leaf(asked);
      case 'dates': return exactly(withinDays(segment, asked.range));
      case 'column': return exactly(bitsOfColumn(segment.size, segment[asked.column], asked.isWanted));
      case 'and': return allOf(segment.size, lazily(asked.parts, (part) => this.weigh(part)));
      case 'or': return anyOf(segment.size, lazily(asked.parts, (part) => this.weigh(part)));
      default: return noneOf(segment.size, this.weigh(asked.part));
    }
  }

  private leaf(leaf: Leaf): Finding {
    if (leaf.type === 'listed') return this.segment.find(leaf.term);
    let found = this.rows.get(leaf);
    if (found === undefined) this.rows.set(leaf, (found = { sure: emptyBitmap(this.segment.size), maybe: fullBitmap(this.segment.size) }));
    return found;
  }
}

/** So that an AND in which nothing is left asks no more. */
function* lazily<From, To>(list: readonly From[], make: (one: From) => To): Generator<To> {
  for (const one of list) yield make(one);
}

/** The parts of a question that may have to be looked at. */
function leavesOf(asked: Part): Leaf[] {
  switch (asked.type) {
    case 'listed': case 'rows': return [asked];
    case 'and': case 'or': return asked.parts.flatMap(leavesOf);
    case 'not': return leavesOf(asked.part);
    default: return [];
  }
}
