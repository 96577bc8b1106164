import { Worker } from 'node:worker_threads';
import { siblingModule } from '../../files/sibling-module.ts';
import type { IndexLimits } from './limits.ts';
import type { MadeShard } from './make-shard.ts';

/** What the worker that makes a shard is asked, and what it answers. */
export interface ShardOrder { readonly folder: string; readonly unreadable: readonly number[]; readonly limits: IndexLimits }
export interface ShardAnswer { readonly made: MadeShard | undefined }

/** A shard being made in a thread of its own. */
export interface ShardInWork {
  /** Undefined where nothing is to be made, or it was given up. Rejects with what SQLite and the file system throw. */
  readonly made: Promise<MadeShard | undefined>;
  /** Stops it; what it has written is removed later. */
  giveUp(): void;
}

export function orderShard(order: ShardOrder): ShardInWork {
  const worker = new Worker(siblingModule('shard-worker', import.meta.url), { workerData: order });
  const made = new Promise<MadeShard | undefined>((resolve, reject) => {
    worker.on('message', (answer: ShardAnswer) => resolve(answer.made));
    worker.on('error', reject);
    worker.on('exit', () => resolve(undefined));
  });
  return { made, giveUp: () => void worker.terminate() };
}
