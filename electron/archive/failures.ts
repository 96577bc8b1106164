import type { DeskError } from '../../shared/contract/result.ts';

/** Raised where a stored row does not hold what its schema says; the archive's doors turn it into `archive-damaged`. */
export class DamagedRow extends Error {}

/** SHMSIZE: no room for the index beside a WAL. */
const diskFull = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT']);
/** What a person asked for cannot be a folder or a file there. */
const misplaced = new Set(['ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP']);
const readOnly = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * What an exception of SQLite or of the file system means to a person, or undefined where it is none of theirs
 * (a bug). Codes: https://www.sqlite.org/rescode.html and errno(3).
 */
export function asDeskError(thrown: unknown, path: string): DeskError | undefined {
  if (thrown instanceof DamagedRow) return { kind: 'archive-damaged', path, detail: thrown.message };
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') return undefined;
  const { code, message } = thrown;
  if (diskFull.has(code)) return { kind: 'disk-full', path };
  if (readOnly.has(code) || code.startsWith('SQLITE_READONLY')) return { kind: 'archive-read-only', path };
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { kind: 'archive-locked', path };
  if (code.startsWith('SQLITE_CORRUPT')) return { kind: 'archive-damaged', path, detail: message };
  if (code === 'SQLITE_NOTADB') return { kind: 'not-an-archive', path };
  if (code.startsWith('SQLITE_IOERR_READ') || code.startsWith('SQLITE_CANTOPEN') || code === 'ENOENT') return { kind: 'cannot-read', path, detail: message };
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO' || misplaced.has(code)) return { kind: 'cannot-write', path, detail: message };
  return undefined;
}
