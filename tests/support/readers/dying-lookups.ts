import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData, ToThread } from '../../../electron/desk/lookups/lookup-thread.ts';

// A thread that goes down when it is asked for 'always', and the first time it is asked for 'once'; it answers how many questions it has had.
const { folder } = workerData as ThreadData;
let asked = 0;
parentPort?.on('message', (message: ToThread) => {
  if (message === 'end') process.exit(0);
  if (message === 'warm') return;
  asked++;
  const query = 'query' in message.question.request ? message.question.request.query : '';
  const before = join(folder, 'went-down');
  if (query === 'always' || (query === 'once' && !existsSync(before))) {
    writeFileSync(before, '');
    process.exit(1);
  }
  parentPort?.postMessage({ id: message.id, answer: { ok: true, value: asked } });
});
