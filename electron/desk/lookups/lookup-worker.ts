import { setImmediate as rest } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '../../archive/open-archive.ts';
import { indexOf } from '../../search/engine/search-index.ts';
import { warmSearch } from '../../search/warm.ts';
import { answerLookup, type Question } from './answer-lookup.ts';
import type { FromThread, ThreadData, ToThread } from './lookup-thread.ts';
import { rehearsal } from './rehearsal.ts';
import { isWanted } from './wanted.ts';

/** Pages of the archive that stay in memory, in kB: texts of hits are often asked for again right after, and the system has the others at hand. */
const cache = 8_000;
/** Milliseconds that are spent at a time on what is made ready for the next question. */
const turn = 12;

if (parentPort === null) throw new Error('lookup-worker runs as a worker only');
const port = parentPort;
// What the thread that started it gave it.
const { folder, shared } = workerData as ThreadData;
const opened = openArchive(folder, { readOnly: true });
if (opened.ok) opened.value.db.pragma(`cache_size = -${cache}`);
const post = (message: FromThread): void => port.postMessage(message);
/** Shards of which it was said that they cannot be read. */
const told = new Set<number>();
let warming = 0;
/** What is still to be rehearsed; undefined where it was not yet begun. */
let rehearsed: Question[] | undefined;

port.on('message', (message: ToThread) => {
  if (message === 'end') {
    if (opened.ok) opened.value.close();
    port.close();
  } else if (message === 'warm') void warm(++warming);
  else void answer(message);
});

async function answer({ id, turn: own, question }: Exclude<ToThread, string>): Promise<void> {
  if (!opened.ok) return post({ id, answer: opened });
  const { db } = opened.value;
  try {
    post({ id, answer: await answerLookup(db, folder, question, () => isWanted(shared, own)) });
    const damaged = [...indexOf(db).shelf.faults.keys()].filter((shard) => !told.has(shard));
    for (const shard of damaged) told.add(shard);
    if (damaged.length > 0) post({ damaged });
  } catch (bug) {
    post({ id, bug: bug instanceof Error ? bug.stack ?? bug.message : String(bug) });
  }
}

/** Makes ready what the next question needs, in turns between which questions are answered. */
async function warm(own: number): Promise<void> {
  if (!opened.ok) return;
  const { db } = opened.value;
  const isToGoOn = (): boolean => own === warming && db.open && isWanted(shared, { number: 0 });
  try {
    while (isToGoOn() && !warmSearch(db, turn)) await rest();
    rehearsed ??= isToGoOn() ? rehearsal(db) : undefined;
    for (let question = rehearsed?.shift(); question !== undefined && isToGoOn(); question = rehearsed?.shift()) {
      await answerLookup(db, folder, question, isToGoOn);
      await rest();
    }
  } catch {
    // Whoever asks next is told what is wrong.
  }
}
