import type { ReadDb } from '../../archive/sql.ts';
import { addBit, bitsIn, countOthers, emptyBitmap, fullBitmap, keepOnly, removeAll, removeBit, type Bitmap } from '../shard/bitmap.ts';
import { bitsOfColumn, type Rows } from '../shard/shard-file.ts';
import type { Part } from './parts.ts';
import { firstFrom } from '../first-from.ts';
import { selectRows } from '../conditions/row-sets.ts';
import { reportsHolding } from './check-texts.ts';
import { allOf, anyOf, exactly, noneOf, unsureOf, type Finding } from './finding.ts';
import { withinDays, type Segment } from './segment.ts';
import { seqsIn } from './shard-segment.ts';

type Listed = Extract<Part, { type: 'listed' }>;
type OfRows = Extract<Part, { type: 'rows' }>;

/** Reports that are looked at between two slices. */
const atOnce = 1000;

/** Rows that were selected of the whole archive, shared by its segments. */
export type KnownRows = Map<Part, Rows>;

/** One question put to one segment. What is found out stays. */
export class SegmentSearch {
  readonly segment: Segment;
  found: Finding;
  private readonly db: ReadDb;
  private readonly asked: Part;
  private readonly known: KnownRows;
  private readonly betweenSlices: () => void;
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
    for (const listed of listedIn(this.asked)) this.settleLeaf(listed, unsure);
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

  private settleLeaf({ term }: Listed, wanted: Bitmap): void {
    const finding = this.segment.find(term);
    if (finding.sure === finding.maybe) return;
    const seqs = seqsIn(this.segment, keepOnly(unsureOf(finding), wanted));
    for (let from = 0; from < seqs.length; from += atOnce) {
      this.betweenSlices();
      const some = seqs.slice(from, from + atOnce);
      const holding = reportsHolding(this.db, term, some);
      for (const seq of some) {
        const ordinal = this.segment.ordinalOf(seq);
        if (holding.has(seq)) addBit(finding.sure, ordinal);
        else removeBit(finding.maybe, ordinal);
      }
    }
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
      case 'listed': return this.segment.find(asked.term);
      case 'rows': return this.rowsOf(asked);
      case 'dates': return exactly(withinDays(segment, asked.range));
      case 'column': return exactly(bitsOfColumn(segment.size, segment[asked.column], asked.isWanted));
      case 'and': return allOf(segment.size, lazily(asked.parts, (part) => this.weigh(part)));
      case 'or': return anyOf(segment.size, lazily(asked.parts, (part) => this.weigh(part)));
      default: return noneOf(segment.size, this.weigh(asked.part));
    }
  }

  private rowsOf(asked: OfRows): Finding {
    let found = this.rows.get(asked);
    if (found === undefined) this.rows.set(asked, (found = exactly(this.bitsOfRows(asked))));
    return found;
  }

  private bitsOfRows(asked: OfRows): Bitmap {
    const { segment } = this;
    let rows = this.known.get(asked);
    if (rows === undefined) this.known.set(asked, (rows = selectRows(this.db, asked.rows)));
    const bits = emptyBitmap(segment.size);
    for (let at = firstFrom(rows, segment.firstRow), end = firstFrom(rows, segment.lastRow + 1); at < end; at++) {
      const ordinal = segment.ordinalOf(rows[at] ?? 0);
      if (ordinal >= 0) addBit(bits, ordinal);
    }
    return asked.rows.others === true ? removeAll(fullBitmap(segment.size), bits) : bits;
  }
}

/** So that an AND in which nothing is left asks no more. */
function* lazily<From, To>(list: readonly From[], make: (one: From) => To): Generator<To> {
  for (const one of list) yield make(one);
}

/** The parts of a question that may have to be looked at. */
function listedIn(asked: Part): Listed[] {
  switch (asked.type) {
    case 'listed': return [asked];
    case 'and': case 'or': return asked.parts.flatMap(listedIn);
    case 'not': return listedIn(asked.part);
    default: return [];
  }
}
