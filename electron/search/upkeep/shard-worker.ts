import { parentPort, workerData } from 'node:worker_threads';
import { archiveFile } from '../../archive/archive-folder.ts';
import { openToRead } from '../../archive/open-to-read.ts';
import { findDamaged } from './find-damaged.ts';
import { makeShard } from './make-shard.ts';
import type { ShardAnswer, ShardOrder } from './shard-order.ts';

/** How long to wait for another process that has the file to itself, in ms. */
const timeout = 10_000;
/** Pages of the archive that stay in memory, in kB: each report is read once. */
const cache = 2_000;

// Does one thing and ends. What it was asked comes from the thread that started it.
const order = workerData as ShardOrder;
const db = openToRead(archiveFile(order.folder), timeout);
db.pragma(`cache_size = -${cache}`);
try {
  const answer: ShardAnswer = order.look
    ? { damaged: findDamaged(db, order.folder).map(({ id }) => id), made: undefined }
    : { damaged: [], made: await makeShard(db, order.folder, order.found, order.limits) };
  parentPort?.postMessage(answer);
} finally {
  db.close();
}
