import type { Database } from 'better-sqlite3';
import { dirname } from 'node:path';
import { one, type ReadDb } from '../../archive/sql.ts';
import { DamagedShard } from '../shard/paged-file.ts';
import type { Rows } from '../shard/shard-file.ts';
import { FacetValues } from './facets/facet-values.ts';
import { KnownRows, type ChangesTold } from './known-rows.ts';
import { linesOf, tailSegment, unreadSegment, type LineRow } from './listed-segment.ts';
import { answersFor, indexState, publishedShards, staleRows, tailRows, type IndexState, type PublishedShard } from './published.ts';
import { isWithinRanges, sizeOf, type RowRanges } from './row-ranges.ts';
import type { Segment } from './segment.ts';
import { shardSegment } from './shard-segment.ts';
import { ShardShelf } from './shard-shelf.ts';
import type { SegmentSearch } from './segment-search.ts';
import { TailLists, type TailWeights } from './tail-lists.ts';

/** Questions whose findings are kept: paging, facets and folding ask the same one again. */
const keptQuestions = 4;

const nothingYet: IndexState = { change: -1, published: -1 };

/** The index as it is at one moment. The tail is read when it is asked for: most of what is looked up while reports are filed needs no order. */
export interface Moment {
  readonly shards: readonly Segment[];
  tail(): Segment;
  /** See `SearchIndex.warmLists`. */
  warmTail(patience: number): boolean;
}

/** What an archive's search knows while it is open: shards, and what was found out about them. One of each database handle. */
export class SearchIndex {
  readonly shelf: ShardShelf;
  /** Told of a shard that turned out to be damaged while it was searched. */
  onDamage: () => void = () => undefined;
  /** Called between the slices of a look, some milliseconds each. What it throws ends the look; what was found out by then is kept. */
  betweenSlices: () => void = () => undefined;
  private readonly db: ReadDb;
  private readonly tailLists = new TailLists();
  private readonly lines = new KnownRows<LineRow>();
  private facets = new FacetValues();
  private state: IndexState = nothingYet;
  private published: readonly PublishedShard[] = [];
  private moment: Moment | undefined;
  private readonly questions = new Map<string, SegmentSearch[]>();

  constructor(db: ReadDb) {
    this.db = db;
    this.shelf = new ShardShelf(db.memory ? undefined : dirname(db.name));
  }

  /**
   * Runs a look at the index as it is at one moment. A shard that turns out to be damaged is given up, and the look is taken
   * again without it: the answer is right all the same.
   */
  look<T>(at: (moment: Moment) => T): T {
    // What is not yet committed may be undone: nothing is kept of it.
    const passing = this.db.inTransaction;
    if (passing) this.forget();
    try {
      const inOne = this.db.transaction((): T => at(this.now(false)));
      for (;;) {
        try {
          return passing ? at(this.now(true)) : inOne();
        } catch (thrown) {
          if (!(thrown instanceof DamagedShard) || !this.shelf.giveUp(thrown)) throw thrown;
          this.forget();
          this.onDamage();
        }
      }
    } finally {
      if (passing) this.forget();
    }
  }

  /** What was found for a question, as long as nothing has changed since. */
  keep(question: string, make: () => SegmentSearch[]): SegmentSearch[] {
    const key = `${versionOf(this.db)} ${question}`;
    const known = this.questions.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.questions.set(key, made);
    if (this.questions.size > keptQuestions) for (const oldest of this.questions.keys()) {
      this.questions.delete(oldest);
      break;
    }
    return made;
  }

  /** Brings what an order by relevance needs up to date, for about so many ms; answers whether it is by now. */
  warmLists(patience: number): boolean {
    return this.look(({ shards, warmTail }) => {
      for (const shard of shards) shard.shortest();
      return warmTail(patience);
    });
  }

  /** The same of what facets are counted by. */
  warmFacets(patience: number): boolean {
    const until = performance.now() + patience;
    return this.look(({ shards, tail }) => {
      const segments = [...shards, tail()];
      const version = versionOf(this.db);
      while (performance.now() < until) {
        if (!this.facets.goOn(this.db, segments, version, () => undefined)) continue;
        // The sums of all are put in order with the first count.
        this.facets.count(segments.map((segment) => ({ segment, bits: segment.live })));
        return true;
      }
      return false;
    });
  }

  /** Shards that are published and cannot be read, and why. */
  unread(): { readonly id: number; readonly reports: number; readonly fault: string }[] {
    return this.look(() => this.published.flatMap((shard) => (this.shelf.take(shard) === undefined ? [{ id: shard.id, reports: sizeOf(shard.ranges), fault: this.shelf.faults.get(shard.id) ?? '' }] : [])));
  }

  /** Shards of a format of before: they are read as they are until they are written again. */
  outdated(): number[] {
    return this.look(() => this.published.flatMap((shard) => (this.shelf.take(shard)?.file.joined === false ? [shard.id] : [])));
  }

  /** Whether there are no shards at all. */
  isEmpty(): boolean {
    return this.look(() => this.published.length === 0);
  }

  /** A shard is not to be used any more: it was found to be damaged. */
  giveUp(id: number): void {
    this.shelf.giveUpShard(id, 'damaged');
    this.forget();
  }

  /** What the reports of all segments are counted by, as it is at the moment of a look. */
  facetValues(segments: readonly Segment[]): FacetValues {
    this.facets.update(this.db, segments, versionOf(this.db), () => this.betweenSlices());
    return this.facets;
  }

  private forget(): void {
    this.state = nothingYet;
    this.facets = new FacetValues();
    this.questions.clear();
  }

  /** @param passing it may be undone */
  private now(passing: boolean): Moment {
    const state = indexState(this.db);
    if (this.moment !== undefined && state.change === this.state.change && state.published === this.state.published) return this.moment;
    this.questions.clear();
    const { db, shelf } = this;
    if (state.published !== this.state.published) {
      this.published = publishedShards(db);
      shelf.keepOnly(new Set(this.published.map(({ id }) => id)));
    }
    const { published } = this;
    const stale = staleRows(db);
    const shards = published.map((shard) => {
      const open = shelf.take(shard);
      if (open === undefined) return unreadSegment(db, shard.ranges, (seq) => answersFor(shard, seq, stale));
      const gone = stale.entries().filter(([, change]) => change > shard.change).map(([seq]) => seq);
      return shardSegment(open.file, open.findings, [...gone, ...notYetFiled(open.file.seqs, shard.ranges)]);
    });
    let tail: Segment | undefined;
    const oldest = published.reduce((least, { change }) => Math.min(least, change), Infinity);
    const changes = { change: state.change, stale, told: oldest === Infinity ? -1 : oldest };
    // What is not yet committed may be undone: its words are kept by none.
    const weightsOf = (asked: Segment): TailWeights | undefined => (passing ? undefined : this.tailLists.of(db, asked, changes));
    const tailNow = (): Segment => (tail ??= tailSegment(db, this.tailLines(tailRows(db, published, stale), passing ? undefined : changes), weightsOf));
    this.moment = { shards, tail: tailNow, warmTail: (patience) => this.tailLists.update(db, tailNow(), changes, patience) };
    this.state = state;
    return this.moment;
  }

  /** @param changes undefined where nothing may be kept */
  private tailLines(rows: readonly number[], changes: ChangesTold | undefined): readonly LineRow[] {
    if (changes === undefined) return linesOf(this.db, rows);
    for (const line of linesOf(this.db, this.lines.missing(rows, changes))) this.lines.kept.set(line.seq, line);
    return [...this.lines.kept.values()];
  }
}

/** Rows of a shard that was written before its reports, as far as they are not filed: it does not answer for them. */
const notYetFiled = (seqs: Rows, ranges: RowRanges): number[] => (sizeOf(ranges) === seqs.length ? [] : Array.from(seqs).filter((seq) => !isWithinRanges(ranges, seq)));

/** Differs after everything that was written, by whomever. */
const versionOf = (db: ReadDb): string => `${String(db.pragma('data_version', { simple: true }))} ${one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0}`;

const indexes = new WeakMap<Database, SearchIndex>();

/** The index of an archive that is open. */
export function indexOf(db: ReadDb): SearchIndex {
  let index = indexes.get(db);
  if (index === undefined) indexes.set(db, (index = new SearchIndex(db)));
  return index;
}
