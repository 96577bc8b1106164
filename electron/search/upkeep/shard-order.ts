import { Worker } from 'node:worker_threads';
import { siblingModule } from '../../files/sibling-module.ts';
import type { FoundShards } from './choose-work.ts';
import type { IndexLimits } from './limits.ts';
import type { MadeShard } from './make-shard.ts';

/** What the worker that makes a shard is asked: to look for the shards that are damaged, or to make the one that is most urgent. */
export type ShardOrder =
  | { readonly folder: string; readonly look: true }
  | { readonly folder: string; readonly look: false; readonly found: FoundShards; readonly limits: IndexLimits };
export interface ShardAnswer { readonly damaged: readonly number[]; readonly made: MadeShard | undefined }

/** Work on shards in a thread of its own. */
export interface ShardInWork {
  /** Undefined where it was given up. Rejects with what SQLite and the file system throw. */
  readonly answer: Promise<ShardAnswer | undefined>;
  /** Stops it; what it has written is removed later. */
  giveUp(): void;
}

/** Megabytes for what lives shortly: most of what a shard is written of stands in arrays beside it. */
const youngRoom = 8;

export function orderShard(order: ShardOrder): ShardInWork {
  const worker = new Worker(siblingModule('shard-worker', import.meta.url), { workerData: order, resourceLimits: { maxYoungGenerationSizeMb: youngRoom } });
  const answer = new Promise<ShardAnswer | undefined>((resolve, reject) => {
    worker.on('message', (found: ShardAnswer) => resolve(found));
    worker.on('error', reject);
    worker.on('exit', () => resolve(undefined));
  });
  return { answer, giveUp: () => void worker.terminate() };
}
