import { mostReports } from '../shard/shard-format.ts';

/** When shards are written, and how large. */
export interface IndexLimits {
  /** Reports of the tail that go into a shard of their own. */
  readonly sealAt: number;
  /** Reports of one shard at most. */
  readonly mostReports: number;
  /** Bytes of text of one shard at most: what is collected of it stands in memory, some half a byte for each of these. */
  readonly mostText: number;
  /** Shards of fewer reports than are sealed at once that are made one: a large import writes many, of a thousand reports each, and what they are made is half full then and stays. */
  readonly gatherAt: number;
  /** Larger ones, not half full, that are made one. */
  readonly mergeAt: number;
  /** The share of a shard's reports that have changed since at which it is written again. */
  readonly mostStale: number;
  /** How soon after a change the index is looked at, in ms. */
  readonly soon: number;
}

export const indexLimits: IndexLimits = { sealAt: 4096, mostReports, mostText: 320_000_000, gatherAt: 36, mergeAt: 8, mostStale: 0.25, soon: 500 };
