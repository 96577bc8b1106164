import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { QueuedFile } from '../../archive/jobs.ts';

/**
 * The files that paths stand for: a file is itself, a folder all files in it and below, by name. Hidden files and
 * symbolic links inside folders are passed over (links may lead in a circle). A path that is not there is answered
 * too: reading it says why it cannot be read.
 */
export async function listFiles(paths: readonly string[]): Promise<QueuedFile[]> {
  const found: QueuedFile[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then((one) => one.isDirectory(), () => false);
    if (isFolder) await walk(path, found);
    else found.push({ name: basename(path), path: resolve(path), given: path });
  }
  return found;
}

async function walk(folder: string, found: QueuedFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, found);
    else if (entry.isFile()) found.push({ name: entry.name, path: resolve(path), given: path });
  }
}
