import type { Database } from 'better-sqlite3';
import { dirname } from 'node:path';
import type { ReadDb } from '../../archive/sql.ts';
import { DamagedShard } from '../shard/paged-file.ts';
import { tailSegment, unreadSegment } from './listed-segment.ts';
import { answersFor, indexState, publishedShards, staleRows, tailRows, type IndexState, type PublishedShard } from './published.ts';
import type { Segment } from './segment.ts';
import { shardSegment } from './shard-segment.ts';
import { ShardShelf } from './shard-shelf.ts';
import type { SegmentSearch } from './segment-search.ts';

/** Questions whose findings are kept: paging, facets and folding ask the same one again. */
const keptQuestions = 4;

/** What an archive's search knows while it is open: shards, and what was found out about them. One of each database handle. */
export class SearchIndex {
  readonly shelf: ShardShelf;
  private readonly db: ReadDb;
  private state: IndexState = { change: -1, published: -1 };
  private shards: readonly PublishedShard[] = [];
  private held: readonly Segment[] = [];
  private readonly questions = new Map<string, SegmentSearch[]>();

  constructor(db: ReadDb) {
    this.db = db;
    this.shelf = new ShardShelf(db.memory ? undefined : dirname(db.name));
  }

  /**
   * Runs a look at the index as it is at one moment. A shard that turns out to be damaged is given up, and the look is taken
   * again without it: the answer is right all the same.
   */
  look<T>(at: (segments: readonly Segment[]) => T): T {
    const moment = this.db.transaction((): T => at(this.segments()));
    for (;;) {
      try {
        return moment();
      } catch (thrown) {
        if (!(thrown instanceof DamagedShard) || !this.shelf.giveUp(thrown)) throw thrown;
        this.state = { change: -1, published: -1 };
      }
    }
  }

  /** What was found for a question, as long as nothing has changed since. */
  keep(question: string, make: () => SegmentSearch[]): SegmentSearch[] {
    const key = `${String(this.db.pragma('data_version', { simple: true }))} ${totalChanges(this.db)} ${question}`;
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

  private segments(): readonly Segment[] {
    const state = indexState(this.db);
    if (state.change === this.state.change && state.published === this.state.published) return this.held;
    this.questions.clear();
    const { db, shelf } = this;
    if (state.published !== this.state.published) {
      this.shards = publishedShards(db);
      shelf.keepOnly(new Set(this.shards.map(({ id }) => id)));
    }
    const stale = staleRows(db);
    const segments = this.shards.map((shard) => {
      const open = shelf.take(shard);
      if (open === undefined) return unreadSegment(db, shard.ranges, (seq) => answersFor(shard, seq, stale));
      const gone = stale.entries().filter(([, change]) => change > shard.change).map(([seq]) => seq);
      return shardSegment(open.file, open.findings, gone);
    });
    const tail = tailSegment(db, tailRows(db, this.shards, stale));
    this.held = [...segments, tail].filter(({ size }) => size > 0);
    this.state = state;
    return this.held;
  }

  /** Shards that are published and cannot be read, and why. */
  unread(): { readonly id: number; readonly fault: string }[] {
    return this.look(() => this.shards.flatMap((shard) => (this.shelf.take(shard) === undefined ? [{ id: shard.id, fault: this.shelf.faults.get(shard.id) ?? '' }] : [])));
  }
}

const totalChanges = (db: ReadDb): number => db.prepare<[], { n: number }>('SELECT total_changes() AS n').get()?.n ?? 0;

const indexes = new WeakMap<Database, SearchIndex>();

/** The index of an archive that is open. */
export function indexOf(db: ReadDb): SearchIndex {
  let index = indexes.get(db);
  if (index === undefined) indexes.set(db, (index = new SearchIndex(db)));
  return index;
}
