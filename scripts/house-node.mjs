// Finds a Node that can run the app's own TypeScript. Runs on any Node from 20 on, before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Types are stripped without a flag from 22.18 on, and the SQLite binding asks for Node-API 10: both are there in one go. */
export const serves = Number(process.versions.napi) >= 10 && Boolean(process.features.typescript);

/** Path of a Node that serves: this one, or the one that came with `npm ci`. Undefined when there is neither. */
export function houseNode() {
  if (serves) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
    const binary = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.node);
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}
