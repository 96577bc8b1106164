import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { err, ok, type DeskError, type Result } from '../../shared/contract/result.ts';

export type WriteError = Extract<DeskError, { kind: 'disk-full' | 'cannot-write' }>;

/** The few calls writing needs, so that a full disk can be stood in for. */
export interface WritingDisk {
  open(path: string, flags: string): Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

const realDisk: WritingDisk = { open, rename, rm };

/**
 * Puts a whole file in place or leaves things as they were: written beside its place, fsynced, renamed over it, and the
 * folder fsynced so that the name survives a power cut too. A failure leaves nothing behind. Content too large to be held
 * comes in pieces; what they throw is a failure as any other.
 */
export async function writeAside(path: string, content: Uint8Array | string | AsyncIterable<string>, disk: WritingDisk = realDisk): Promise<Result<undefined, WriteError>> {
  const aside = asideOf(path);
  try {
    const file = await disk.open(aside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await disk.rename(aside, path);
  } catch (cause) {
    // The first failure is the one to tell; that the leftover cannot be removed either adds nothing.
    await disk.rm(aside, { force: true }).catch(() => undefined);
    return err(writeError(path, cause));
  }
  await syncFolder(dirname(path), disk);
  return ok(undefined);
}

/** A name nobody has, in the same folder. Not made of the file's own, which may be as long as a name can be. */
export const asideOf = (path: string): string => join(dirname(path), `.caibian.${randomBytes(6).toString('hex')}.part`);

/** Why a file cannot be put at a path, tried without writing it: no such folder, no permission, a folder of that name. */
export async function cannotHold(path: string): Promise<WriteError | undefined> {
  const aside = asideOf(path);
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory() === true) return { kind: 'cannot-write', path, detail: 'EISDIR' };
    await (await open(aside, 'wx')).close();
    await rm(aside, { force: true });
    return undefined;
  } catch (cause) {
    return writeError(path, cause);
  }
}

/** What kept a file from being written. `detail` is the system's own code, for the log. */
export function writeError(path: string, cause: unknown): WriteError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return code === 'ENOSPC' || code === 'EDQUOT' ? { kind: 'disk-full', path } : { kind: 'cannot-write', path, detail: code };
}

/** Makes a folder's names survive a power cut. Windows has no fsync of a folder and does not need one; there, and on file systems without it, the rename is all one can do. */
export async function syncFolder(folder: string, disk: WritingDisk = realDisk): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EINVAL' && code !== 'EACCES' && code !== 'ENOTSUP') throw cause;
  }
}
