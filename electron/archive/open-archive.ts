import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import DatabaseFile from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { err, ok, type DeskError, type Result } from '../../shared/contract/result.ts';
import { applicationId, archiveFile, archiveFolderOf, indexFolder, mediaFolder } from './archive-folder.ts';
import { makeFolder } from '../files/make-folder.ts';
import { asDeskError } from './failures.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openToRead } from './open-to-read.ts';
import type { ReadDb, WriteDb } from './sql.ts';

interface Opened {
  readonly folder: string;
  /** For what runs longer than one look (backup, the search index); everything else goes through `read`. */
  readonly db: ReadDb;
  /** Runs a look at the rows; what the disk or the file did wrong comes back as a value. */
  read<T>(look: (db: ReadDb) => Result<T>): Result<T>;
  close(): void;
}
export interface ReadableArchive extends Opened { readonly readOnly: true }
export interface WritableArchive extends Opened {
  readonly readOnly: false;
  /** Runs a change in one BEGIN IMMEDIATE transaction. An error value, or anything thrown, undoes all of it. */
  write<T>(change: (db: WriteDb) => Result<T>): Result<T>;
}
export type Archive = ReadableArchive | WritableArchive;

export interface OpenOptions {
  /** Make the archive where there is none. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** How long to wait for another process's transaction, in ms; 5 000 unless told. */
  readonly busyTimeout?: number;
}

/**
 * Opens the archive in a folder (or the folder of the given `archive.caibian`).
 * Errors: archive-missing, archive-locked, archive-read-only, archive-newer, not-an-archive, archive-damaged,
 * disk-full, cannot-read, cannot-write.
 */
export function openArchive(path: string, options: OpenOptions & { readonly readOnly: true }): Result<ReadableArchive>;
export function openArchive(path: string, options?: OpenOptions & { readonly readOnly?: false }): Result<WritableArchive>;
export function openArchive(path: string, options: OpenOptions = {}): Result<Archive> {
  const folder = archiveFolderOf(path);
  let db: Database | undefined;
  try {
    const isNew = !existsSync(archiveFile(folder));
    if (isNew && options.create !== true) return err({ kind: 'archive-missing', path: folder });
    if (isNew) makeFolder(folder);
    else if (options.readOnly !== true) {
      // The folder too: SQLite keeps its log beside the file.
      accessSync(archiveFile(folder), constants.W_OK);
      accessSync(folder, constants.W_OK);
    }
    const timeout = options.busyTimeout ?? 5000;
    db = options.readOnly === true ? openToRead(archiveFile(folder), timeout) : new DatabaseFile(archiveFile(folder), { timeout });
    distrust(db);
    const refused = refuse(db, folder, options.create === true);
    if (refused !== undefined) {
      db.close();
      return err(refused);
    }
    if (options.readOnly === true) return ok(readable(db, folder));
    prepare(db, folder);
    return ok(writable(db, folder));
  } catch (thrown) {
    db?.close();
    return failed(thrown, folder);
  }
}

/** Why this file is not opened: it is not ours, or written by a newer app. */
function refuse(db: Database, folder: string, create: boolean): DeskError | undefined {
  const found = versionOf(db);
  const known = migrations.at(-1)?.version ?? 0;
  const id = Number(db.pragma('application_id', { simple: true }));
  if (id !== applicationId) {
    const tables = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM sqlite_schema').get();
    // An empty file is what a making that was cut short leaves behind.
    return create && id === 0 && tables?.count === 0 ? undefined : { kind: 'not-an-archive', path: folder };
  }
  return found > known ? { kind: 'archive-newer', path: folder, found, known } : undefined;
}

/** An archive may come from anyone: nothing its schema says is run, and its pages are looked at before they are believed. */
function distrust(db: Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
}

function prepare(db: Database, folder: string): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // What is deleted or moved is overwritten, or a purged text could be read out of free pages. Costs an import some 3 % of its time.
  db.pragma('secure_delete = ON');
  // A report's text is often asked for again right after it was listed. A large import fills whatever there is room for, and is no faster for more:
  // the system has the other pages at hand. In kB.
  db.pragma('cache_size = -16000');
  mkdirSync(mediaFolder(folder), { recursive: true });
  mkdirSync(indexFolder(folder), { recursive: true });
  migrate(db, folder, migrations);
}

function opened(db: Database, folder: string): Opened {
  return {
    folder,
    db,
    read: (look) => {
      try {
        return look(db);
      } catch (thrown) {
        return failed(thrown, folder);
      }
    },
    close: () => db.close(),
  };
}

const readable = (db: Database, folder: string): ReadableArchive => ({ ...opened(db, folder), readOnly: true });

/** Carries an error value out of a transaction, so that SQLite undoes it. */
class Refused extends Error {
  readonly error: DeskError;
  constructor(error: DeskError) {
    super(error.kind);
    this.error = error;
  }
}

function writable(db: Database, folder: string): WritableArchive {
  return {
    ...opened(db, folder),
    readOnly: false,
    write: <T>(change: (db: WriteDb) => Result<T>): Result<T> => {
      try {
        return db.transaction((): Result<T> => {
          // The one place a writing handle comes from: inside a transaction of an archive opened for writing.
          const done = change(db as WriteDb);
          if (!done.ok) throw new Refused(done.error);
          return done;
        }).immediate();
      } catch (thrown) {
        return thrown instanceof Refused ? err(thrown.error) : failed(thrown, folder);
      }
    },
  };
}

function failed(thrown: unknown, folder: string): Result<never> {
  const error = asDeskError(thrown, folder);
  if (error === undefined) throw thrown;
  return err(error);
}
