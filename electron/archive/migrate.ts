import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { asideOf } from '../files/write-aside.ts';
import { applicationId } from './archive-folder.ts';
import type { Migration } from './migrations/all.ts';

export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/**
 * Brings an archive to the newest schema. One that holds something is copied first, to
 * `archive.before-<version>.caibian` beside it; every step runs in a transaction of its own, which leaves
 * nothing behind when it fails. Throws what SQLite throws.
 */
export function migrate(db: Database, folder: string, steps: readonly Migration[]): void {
  const newest = steps.at(-1)?.version ?? 0;
  const found = versionOf(db);
  if (found >= newest) return;
  if (found > 0) copyBeside(db, folder, newest);
  for (const step of steps) {
    db.transaction(() => {
      // Looked at again inside: another process may have taken this step while we waited.
      if (versionOf(db) >= step.version) return;
      db.exec(step.sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  }
}

function copyBeside(db: Database, folder: string, newest: number): void {
  const copy = join(folder, `archive.before-${newest}.caibian`);
  // A copy that is there already was made by an attempt that failed after it: the older one is the one to keep.
  if (existsSync(copy)) return;
  const aside = asideOf(copy);
  try {
    db.prepare('VACUUM INTO ?').run(aside);
    // Named last: what a full disk or a kill cut short is no copy.
    renameSync(aside, copy);
  } catch (cause) {
    rmSync(aside, { force: true });
    throw cause;
  }
}
