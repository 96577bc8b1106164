import { parentPort, workerData } from 'node:worker_threads';
import { archiveFile } from '../../archive/archive-folder.ts';
import { openToRead } from '../../archive/open-to-read.ts';
import { makeShard } from './make-shard.ts';
import type { ShardAnswer, ShardOrder } from './shard-order.ts';

/** How long to wait for another process that has the file to itself, in ms. */
const timeout = 10_000;

// Makes one shard and ends. What it was asked comes from the thread that started it.
const { folder, unreadable, limits } = workerData as ShardOrder;
const db = openToRead(archiveFile(folder), timeout);
try {
  const answer: ShardAnswer = { made: await makeShard(db, folder, unreadable, limits) };
  parentPort?.postMessage(answer);
} finally {
  db.close();
}
