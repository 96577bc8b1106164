import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type DeskError, type Result } from '../../shared/contract/result.ts';
import { Sha256 } from '../../shared/domain/ids.ts';
import { syncFolder, writeAside, writeError, type WriteError } from './write-aside.ts';

/** Larger bytes as files named by their own SHA-256: `media/ab/abcd…`. What is once there never changes. */
export interface MediaStore {
  /** On the disk, fsynced, when it answers; the row that names it may then be written. The same bytes again are the same file. */
  add(bytes: Uint8Array): Promise<Result<Sha256, WriteError>>;
  /** The bytes, held against their hash: what was changed on the disk is `cannot-read`, detail `hash`. */
  read(id: Sha256): Promise<Result<Uint8Array, ReadError>>;
  /** For purging. Gone already is as good. */
  remove(id: Sha256): Promise<Result<undefined, WriteError>>;
}

type ReadError = Extract<DeskError, { kind: 'not-found' | 'cannot-read' }>;

/** SHA-256 of bytes, as documents and pictures are known by it. */
export function sha256Of(bytes: Uint8Array): Sha256 {
  return Sha256.parse(createHash('sha256').update(bytes).digest('hex'));
}

/** @param folder the archive's `media/`; made when first needed */
export function createMediaStore(folder: string): MediaStore {
  const shelf = (id: Sha256): string => join(folder, id.slice(0, 2));
  const place = (id: Sha256): string => join(shelf(id), id);

  async function read(id: Sha256): Promise<Result<Uint8Array, ReadError>> {
    const path = place(id);
    try {
      const bytes = await readFile(path);
      return sha256Of(bytes) === id ? ok(bytes) : err({ kind: 'cannot-read', path, detail: 'hash' });
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
      return err(code === 'ENOENT' ? { kind: 'not-found', what: 'picture', id } : { kind: 'cannot-read', path, detail: code });
    }
  }

  async function add(bytes: Uint8Array): Promise<Result<Sha256, WriteError>> {
    const id = sha256Of(bytes);
    // A file that is there but wrong (a disk fault) is written anew.
    if ((await read(id)).ok) return ok(id);
    try {
      if ((await mkdir(shelf(id), { recursive: true })) !== undefined) await syncFolder(folder);
    } catch (cause) {
      return err(writeError(shelf(id), cause));
    }
    const written = await writeAside(place(id), bytes);
    if (!written.ok) return written;
    return (await read(id)).ok ? ok(id) : err({ kind: 'cannot-write', path: place(id), detail: 'hash' });
  }

  async function remove(id: Sha256): Promise<Result<undefined, WriteError>> {
    try {
      await rm(place(id), { force: true });
      return ok(undefined);
    } catch (cause) {
      return err(writeError(place(id), cause));
    }
  }

  return { add, read, remove };
}
