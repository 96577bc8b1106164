import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { QueuedFile } from '../../archive/jobs/job-queue.ts';

/** Paths as files of a queue: a folder's own files are queued when the job runs. A path that is not there is answered too: reading it says why it cannot be read. */
export async function filesAt(paths: readonly string[]): Promise<QueuedFile[]> {
  return Promise.all(paths.map(async (path) => {
    const folder = await stat(path).then((one) => one.isDirectory(), () => false);
    return { name: basename(resolve(path)), path: resolve(path), given: path, folder };
  }));
}
