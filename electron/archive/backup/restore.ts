import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import DatabaseFile from 'better-sqlite3';
import { err, ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { createMediaStore, sha256Of } from '../../files/media-store.ts';
import { syncFolder, writeError } from '../../files/write-aside.ts';
import { applicationId, archiveFile, backupApplicationId, mediaFolder } from '../archive-folder.ts';
import { asDeskError } from '../failures.ts';
import { versionOf } from '../migrate.ts';
import { migrations } from '../migrations/all.ts';
import { each } from '../sql.ts';

/**
 * Makes an archive of a backup, in a folder that is empty or not there yet. The archive's file gets its name last:
 * a restore that is cut short leaves no archive behind, only leftovers in the new folder.
 * Errors: cannot-read, not-an-archive, archive-newer, archive-damaged, folder-not-empty, disk-full, cannot-write.
 */
export async function restore(backup: string, folder: string): Promise<Result<undefined>> {
  try {
    if (!existsSync(backup)) return err({ kind: 'cannot-read', path: backup, detail: 'ENOENT' });
    const refused = refuse(backup);
    if (refused !== undefined) return err(refused);
    makeFolder(folder);
    if ((await readdir(folder)).length > 0) return err({ kind: 'folder-not-empty', path: folder });
    const aside = join(folder, '.archive.part');
    await copyFile(backup, aside);
    const failed = await unpack(aside, folder);
    if (failed !== undefined) {
      await rm(aside, { force: true });
      return err(failed);
    }
    await rename(aside, archiveFile(folder));
    await syncFolder(folder);
    return ok(undefined);
  } catch (thrown) {
    // The backup was looked through before: what fails now, fails in the new folder.
    if (thrown instanceof Error && 'syscall' in thrown) return err(writeError(folder, thrown));
    const error = asDeskError(thrown, folder);
    if (error === undefined) throw thrown;
    return err(error.kind === 'archive-read-only' ? { kind: 'cannot-write', path: folder, detail: String(thrown) } : error);
  }
}

/** Why a file is no backup to restore. It is looked through whole first: a damaged one must not become an archive. */
function refuse(backup: string): DeskError | undefined {
  const db = new DatabaseFile(backup, { readonly: true });
  try {
    if (Number(db.pragma('application_id', { simple: true })) !== backupApplicationId) return { kind: 'not-an-archive', path: backup };
    const found = versionOf(db);
    const known = migrations.at(-1)?.version ?? 0;
    if (found > known) return { kind: 'archive-newer', path: backup, found, known };
    const fault = db.pragma('integrity_check(1)', { simple: true });
    return fault === 'ok' ? undefined : { kind: 'archive-damaged', path: backup, detail: String(fault) };
  } catch (thrown) {
    const error = asDeskError(thrown, backup);
    if (error === undefined) throw thrown;
    return error;
  } finally {
    db.close();
  }
}

/** Puts the larger bytes back into media/ and makes the copy an archive's file. */
async function unpack(aside: string, folder: string): Promise<DeskError | undefined> {
  const media = createMediaStore(mediaFolder(folder));
  await mkdir(mediaFolder(folder), { recursive: true });
  const db = new DatabaseFile(aside);
  try {
    for (const { sha256, bytes } of each<{ sha256: string; bytes: Uint8Array }>(db, 'SELECT sha256, bytes FROM backup_files')) {
      if (sha256Of(bytes) !== sha256) return { kind: 'archive-damaged', path: folder, detail: sha256 };
      const kept = await media.add(bytes);
      if (!kept.ok) return kept.error;
    }
    db.exec('DROP TABLE backup_files; VACUUM');
    db.pragma(`application_id = ${applicationId}`);
    return undefined;
  } finally {
    db.close();
  }
}
