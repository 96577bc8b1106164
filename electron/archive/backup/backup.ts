import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import DatabaseFile from 'better-sqlite3';
import { err, ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import { Sha256 } from '../../../shared/domain/ids.ts';
import { createMediaStore } from '../../files/media-store.ts';
import { asideOf, syncFolder, writeError } from '../../files/write-aside.ts';
import { archiveFileName, backupApplicationId, mediaFolder } from '../archive-folder.ts';
import { asDeskError } from '../failures.ts';
import { insideArchive } from '../inside-archive.ts';
import { largestInside } from '../media.ts';
import { all } from '../sql.ts';
import type { Archive } from '../open-archive.ts';

/**
 * A backup is one SQLite file: the archive's own tables as they stood at one moment, and `backup_files` with the bytes
 * of what is kept in media/. Its application_id tells it from an archive, its user_version is the archive's.
 */
const backupTable = `CREATE TABLE backup_files (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT`;

/** Pages copied between two looks at the clock: other work goes on meanwhile. 4 KB each. */
const pagesAtOnce = 2000;

/**
 * Backs up an archive in use into one file, written aside and renamed. What is written while it runs is either in it
 * whole or not at all. `onProgress` is told pages done and pages in all.
 */
export async function backUp(archive: Archive, out: string, onProgress?: (done: number, total: number) => void): Promise<Result<undefined>> {
  const inside = insideArchive(archive.folder, out);
  if (inside !== undefined) return err(inside);
  const aside = asideOf(out);
  try {
    // Made here first: why a file cannot be made is an answer of the system, not of the library.
    await (await open(aside, 'wx')).close();
    await archive.db.backup(aside, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress?.(totalPages - remainingPages, totalPages);
        return pagesAtOnce;
      },
    });
    const failed = await addFiles(archive.folder, aside);
    if (failed !== undefined) {
      await rm(aside, { force: true });
      return err(failed);
    }
    await sync(aside);
    await rename(aside, out);
    await syncFolder(dirname(out));
    return ok(undefined);
  } catch (thrown) {
    await rm(aside, { force: true });
    return err(backupError(thrown, archive.folder, out));
  }
}

/** The system's complaints are about the file written; SQLite reads the archive, and writes. */
function backupError(thrown: unknown, folder: string, out: string): DeskError {
  if (thrown instanceof Error && 'syscall' in thrown) return writeError(out, thrown);
  const error = asDeskError(thrown, folder);
  if (error === undefined) throw thrown;
  if (error.kind === 'disk-full') return { ...error, path: out };
  return error.kind === 'archive-read-only' || error.kind === 'cannot-read' ? { kind: 'cannot-write', path: out, detail: String(thrown) } : error;
}

/** Puts the larger bytes into the copy and makes it a file that stands alone: no WAL beside it. */
async function addFiles(folder: string, aside: string): Promise<DeskError | undefined> {
  const media = createMediaStore(mediaFolder(folder));
  const copy = new DatabaseFile(aside);
  try {
    copy.pragma('journal_mode = DELETE');
    copy.exec(backupTable);
    const insert = copy.prepare<[string, Uint8Array]>('INSERT INTO backup_files (sha256, bytes) VALUES (?, ?)');
    for (const { sha256 } of all<{ sha256: string }>(copy, outsideSql, largestInside, largestInside)) {
      const bytes = await media.read(Sha256.parse(sha256));
      if (!bytes.ok) return bytes.error;
      insert.run(sha256, bytes.value);
    }
    copy.pragma(`application_id = ${backupApplicationId}`);
    return undefined;
  } finally {
    copy.close();
  }
}

/** Hashes of everything kept as a file in media/. */
const outsideSql = 'SELECT sha256 FROM documents WHERE size > ? UNION SELECT sha256 FROM media WHERE size > ?';

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Name proposed for a backup made now, local time: `邻里资料库 2026-11-22 0915.caibian-backup`. */
export function backupName(folder: string, now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  const name = basename(folder) || archiveFileName;
  return `${name} ${local.slice(0, 10)} ${local.slice(11, 16).replace(':', '')}.caibian-backup`;
}
