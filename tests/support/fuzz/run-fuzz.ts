import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { mutate } from './mutate.ts';
import { pictureSamples } from './container-samples.ts';
import { fuzzSamples } from './samples.ts';
import type { FuzzAnswer } from './fuzz-worker.ts';

/** Seconds of a thread's own time that no mutated file of a few hundred kilobytes may take. */
const mostSeconds = 5;
/** Milliseconds after which a file that answers nothing hangs, however busy the machine. */
const patience = 60_000;
/** Among so many files one is a picture. */
const everyPicture = 50;
/** Megabytes of heap. */
const heap = 1024;

export interface FuzzFigures { readonly files: number; readonly read: number; readonly slowest: number; readonly failures: readonly string[] }

/** Reads `count` mutated files, of every format in turn, from `firstSeed` on. Each failure names its seed: the same seed makes the same file. */
export async function runFuzz(firstSeed: number, count: number): Promise<FuzzFigures> {
  const samples = await fuzzSamples();
  const pictures = pictureSamples();
  const failures: string[] = [];
  let worker = startWorker();
  let [read, slowest] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const sample = seed % everyPicture === 0 ? pictures[(seed / everyPicture) % pictures.length] : samples[seed % samples.length];
    const other = samples[(seed * 7 + 3) % samples.length];
    if (sample === undefined || other === undefined) break;
    const answer = await ask(worker, { name: sample.name, bytes: mutate(sample.bytes, other.bytes, seed) });
    if (typeof answer === 'string') {
      failures.push(`seed ${seed} (${sample.name}): ${answer}`);
      await worker.terminate();
      worker = startWorker();
      continue;
    }
    read += answer.read ? 1 : 0;
    slowest = Math.max(slowest, answer.seconds);
    if (answer.fault !== undefined) failures.push(`seed ${seed} (${sample.name}): ${answer.fault}`);
    if (answer.seconds > mostSeconds) failures.push(`seed ${seed} (${sample.name}): ${answer.seconds.toFixed(1)} s`);
  }
  await worker.terminate();
  return { files: count, read, slowest, failures };
}

const startWorker = (): Worker => new Worker(new URL('./fuzz-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: heap } });

/** The worker's answer, or how the file took it down. */
async function ask(worker: Worker, file: { name: string; bytes: Uint8Array }): Promise<FuzzAnswer | string> {
  const over = new AbortController();
  const clock = setTimeout(() => { over.abort(); }, patience);
  worker.postMessage(file);
  try {
    // The worker posts nothing but answers.
    const [answer] = await once(worker, 'message', { signal: over.signal }) as [FuzzAnswer];
    return answer;
  } catch (thrown) {
    if (over.signal.aborted) return 'hangs';
    return thrown instanceof Error ? thrown.message : String(thrown);
  } finally {
    clearTimeout(clock);
  }
}
