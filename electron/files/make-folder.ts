import { mkdirSync } from 'node:fs';

/**
 * Makes a folder and those above it. On a disk that is read-only Node says ENOENT when asked for all of them at once,
 * so the folder alone is asked for again, which throws the true reason.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    mkdirSync(path);
  }
}
