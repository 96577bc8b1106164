import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** What the window is made of. Anything else in its folder is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.wasm': 'application/wasm',
};

export interface WindowFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A file of the built window by the path of its address; `/` is index.html. Undefined where there is none, where the
 * path leaves the folder (also through a link) or is not one a browser would send.
 * @param path pathname of the address, percent-encoded
 */
export async function windowFile(folder: string, path: string): Promise<WindowFile | undefined> {
  const steps = stepsOf(path);
  if (steps === undefined) return undefined;
  const type = types[extname(steps.at(-1) ?? '')];
  if (type === undefined) return undefined;
  try {
    const [home, found] = await Promise.all([realpath(folder), realpath(join(folder, ...steps))]);
    if (!found.startsWith(home + sep)) return undefined;
    return { type, bytes: new Uint8Array(await readFile(found)) };
  } catch {
    return undefined;
  }
}

/** Steps of the path, decoded once; a step may hold neither a separator nor a drive nor lead upwards. */
function stepsOf(path: string): readonly string[] | undefined {
  try {
    const steps = decodeURIComponent(path).split('/').filter((step) => step !== '');
    if (steps.some((step) => step.startsWith('.') || /[\\:\0]/.test(step))) return undefined;
    return steps.length === 0 ? ['index.html'] : steps;
  } catch {
    return undefined;
  }
}
