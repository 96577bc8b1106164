import { parentPort } from 'node:worker_threads';
import { readSource } from './intake.ts';
import type { SourceFile } from './source.ts';

/** What the worker answers: the outcome, or the words of a defect of ours. */
if (parentPort === null) throw new Error('read-worker runs as a worker only');
const port = parentPort;

port.on('message', (file: SourceFile) => {
  readSource(file).then(
    (outcome) => port.postMessage({ outcome }),
    (cause: unknown) => port.postMessage({ defect: cause instanceof Error ? cause.stack ?? cause.message : String(cause) }),
  );
});
