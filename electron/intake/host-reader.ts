import { Worker } from 'node:worker_threads';
import type { Answer, Fall, FromReader, ToReader } from './reader-messages.ts';
import type { SourceFile } from './source.ts';

/** Megabytes for what a document leaves behind until it is cleared away: with V8's own measure a worker takes nearly twice the memory after a thousand documents, and is hardly faster. */
const youngHeap = 24;

/**
 * Runs a reading worker in this process, which is there for nothing else: the thread bounds what a document may take, and what tears the thread's
 * process down with it, such as one array too large for V8, costs that document alone: the worker is given one only when what became of the one
 * before it is on its way. Answers what is to be called with every message.
 * @param say sends a message, and calls back when nothing that happens here can keep it back any more
 */
export function hostReader(say: (said: FromReader, sent?: () => void) => void): (asked: ToReader) => void {
  let worker: Worker | undefined;
  const waiting: SourceFile[] = [];
  let reading = false;

  const next = (): void => {
    const file = waiting.shift();
    reading = file !== undefined;
    if (file === undefined) return;
    // Of bytes that came in one message with others a copy is moved on.
    const bytes = new Uint8Array(file.bytes);
    worker?.postMessage({ ...file, bytes }, [bytes.buffer]);
  };
  const fall = (fell: Fall): void => say({ fell });

  return (asked) => {
    if ('read' in asked) {
      waiting.push(asked.read);
      if (!reading) next();
      return;
    }
    const { module, heap } = asked.begin;
    worker = new Worker(new URL(module), { resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngHeap } });
    worker.on('message', (answer: Answer) => say({ answer }, answer.here === true || answer.progress !== undefined ? undefined : next));
    worker.on('messageerror', (error) => fall({ reason: 'damaged', defect: wordsOf(error) }));
    worker.on('error', (error: unknown) => fall(outOfMemory(error) ? { reason: 'too-much-memory' } : { reason: 'damaged', defect: wordsOf(error) }));
    worker.on('exit', (code) => fall({ reason: 'damaged', defect: `the worker left with code ${code}` }));
  };
}

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const wordsOf = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error));
