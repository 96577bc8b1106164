import { existsSync, readFileSync, statSync } from 'node:fs';
import DatabaseFile from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

/** Larger archives are not taken into memory whole. Bytes. */
const mostInMemory = 1024 * 1024 * 1024;
/** Offset of the two bytes that say WAL (2) or rollback journal (1): https://www.sqlite.org/fileformat.html, 1.3.3. */
const formatVersions = 18;

/**
 * Opens a database for reading. In a folder nothing can be written to (a stick, a share) SQLite cannot keep the index a
 * WAL database needs beside it; such a file, closed as it should be, is read into memory. Throws what SQLite throws.
 */
export function openToRead(path: string, timeout: number): Database {
  const db = new DatabaseFile(path, { readonly: true, timeout });
  try {
    db.pragma('schema_version');
    return db;
  } catch (thrown) {
    db.close();
    if (!needsFolder(thrown) || !isWhole(path)) throw thrown;
    const bytes = readFileSync(path);
    bytes.fill(1, formatVersions, formatVersions + 2);
    return new DatabaseFile(bytes, { readonly: true });
  }
}

const needsFolder = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && /^SQLITE_(READONLY|CANTOPEN)/.test(thrown.code);

/** Whether everything committed is in the file itself: a WAL with something in it has to be read as well. */
function isWhole(path: string): boolean {
  const wal = `${path}-wal`;
  return statSync(path).size <= mostInMemory && (!existsSync(wal) || statSync(wal).size === 0);
}
