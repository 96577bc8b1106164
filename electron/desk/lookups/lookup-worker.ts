import { setImmediate as rest } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { archiveFile } from '../../archive/archive-folder.ts';
import { openToRead } from '../../archive/open-to-read.ts';
import { indexOf } from '../../search/engine/search-index.ts';
import { answerLookup } from './answer-lookup.ts';
import type { FromThread, ThreadData, ToThread } from './lookup-thread.ts';
import { isWanted } from './wanted.ts';

/** How long to wait for another process that has the file to itself, in ms. */
const timeout = 5000;
/** Milliseconds that are spent at a time on what is made ready for the next question. */
const turn = 12;

if (parentPort === null) throw new Error('lookup-worker runs as a worker only');
const port = parentPort;
// What the thread that started it gave it.
const { folder, shared } = workerData as ThreadData;
const db = openToRead(archiveFile(folder), timeout);
const index = indexOf(db);
const post = (message: FromThread): void => port.postMessage(message);
let damaged = false;
index.onDamage = () => { damaged = true; };
let warming = 0;

port.on('message', (message: ToThread) => {
  if (message === 'end') {
    db.close();
    port.close();
  } else if (message === 'warm') void warm(++warming);
  else void answer(message);
});

async function answer({ id, turn: own, question }: Exclude<ToThread, string>): Promise<void> {
  try {
    post({ id, answer: await answerLookup(db, folder, question, () => isWanted(shared, own)) });
    if (!damaged) return;
    damaged = false;
    post({ damaged: index.unread().map((shard) => shard.id) });
  } catch (bug) {
    post({ id, bug: bug instanceof Error ? bug.stack ?? bug.message : String(bug) });
  }
}

/** Makes ready what the next question needs, in turns between which questions are answered. */
async function warm(own: number): Promise<void> {
  try {
    while (own === warming && db.open && isWanted(shared, { number: 0 }) && !index.warm(turn)) await rest();
  } catch {
    // Whoever asks next is told what is wrong.
  }
}
