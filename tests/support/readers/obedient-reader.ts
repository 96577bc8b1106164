import { parentPort } from 'node:worker_threads';

/** A reading worker that does what the file's name asks of it. */
parentPort?.on('message', ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  if (name === 'hang') for (;;) Math.random();
  if (name === 'exit') process.exit(0);
  if (name === 'kill') process.kill(process.pid, 'SIGKILL');
  if (name === 'fault') process.kill(process.pid, 'SIGSEGV');
  if (name === 'throw') throw new Error('thrown on purpose');
  if (name === 'defect') return parentPort?.postMessage({ defect: 'a defect on purpose' });
  if (name === 'slow') {
    // Eight steps of a quarter of a second, each of which is told.
    for (let done = 1; done <= 8; done++) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
      parentPort?.postMessage({ progress: { done, total: 8 } });
    }
  }
  // Beyond what a thread is stopped at: V8 ends the whole process, for a table it cannot make larger and for a list it cannot count.
  if (name === 'pile') for (const pile = new Map<number, number>(); ;) pile.set(pile.size, 1);
  if (name === 'shatter') name.repeat(2 ** 26).split('');
  if (name === 'hoard') {
    const hoard: number[][] = [];
    for (;;) hoard.push(new Array<number>(10_000).fill(hoard.length));
  }
  return parentPort?.postMessage({ outcome: { ok: true, value: { format: 'text', extraction: { extractor: `thread ${bytes.length}`, text: name, hints: [] }, reading: { rules: '', edits: [], reports: [] }, pictures: [] } } });
});
parentPort?.postMessage({ here: true });
