import { firstsOfPairs, followersOf } from '../../archive/searches/vocabulary.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { Recent } from '../recent.ts';
import { addFollowers, PairTable, unpackFollowers, type Followers } from './pair-table.ts';

/** Followers that are kept in memory, some fifty bytes each: letters that are typed one after the other ask for much the same ones. */
const mostKept = 1 << 16;

/** Pairs of characters in the titles of an archive: those it has gathered, read when they are asked for, and those that came since. */
export class KnownPairs {
  /** Of titles the archive has not gathered yet. */
  fresh = new PairTable();
  private readonly db: ReadDb;
  private readonly isGathered: boolean;
  private kept = keptAnew();
  private firstOnes: ReadonlySet<number> | undefined;

  /** @param isGathered whether the archive gathers any: one that is only read may be older than that */
  constructor(db: ReadDb, isGathered: boolean) {
    this.db = db;
    this.isGathered = isGathered;
  }

  /** The archive has gathered others since. */
  forget(): void {
    this.kept = keptAnew();
    this.firstOnes = undefined;
  }

  /** Characters that others follow. */
  firsts(): Iterable<number> {
    this.firstOnes ??= new Set(this.isGathered ? firstsOfPairs(this.db) : []);
    const fresh = this.fresh.firsts();
    return fresh.length === 0 ? this.firstOnes : this.firstOnes.union(new Set(fresh));
  }

  after(first: number): Followers {
    return addFollowers(this.isGathered ? this.kept.of(String(first), () => this.read(first)) : none, this.fresh.after(first));
  }

  private read(first: number): Followers {
    const followers = followersOf(this.db, first);
    return followers === undefined ? none : unpackFollowers(followers);
  }
}

const none: Followers = new Map();
const keptAnew = (): Recent<Followers> => new Recent<Followers>(mostKept, ({ size }) => size + 1);
