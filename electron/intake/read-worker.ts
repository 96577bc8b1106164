import { parentPort } from 'node:worker_threads';
import { readSource } from './intake.ts';
import { beginSteps, onSignOfLife } from './ocr/sign-of-life.ts';
import type { Answer } from './reader-messages.ts';
import type { SourceFile } from './source.ts';

/** What the worker answers, in the order it was asked: the outcome, or the words of a defect of ours; before it, how far a long reading is. First, that it is there. */
if (parentPort === null) throw new Error('read-worker runs as a worker only');
const port = parentPort;
// One at a time: two documents at once would share the memory and the time one of them may take.
let line = Promise.resolve();
onSignOfLife((progress) => port.postMessage({ progress }));

port.on('message', (file: SourceFile) => {
  line = line.then(() => {
    beginSteps();
    return readSource(file);
  }).then(
    (outcome) => port.postMessage({ outcome }),
    (cause: unknown) => port.postMessage({ defect: cause instanceof Error ? cause.stack ?? cause.message : String(cause) }),
  );
});
port.postMessage({ here: true } satisfies Answer);
