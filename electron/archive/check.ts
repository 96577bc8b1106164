import { setImmediate as rest } from 'node:timers/promises';
import type { CheckReport } from '../../shared/contract/desk-calls.ts';
import { DocumentId, Sha256 } from '../../shared/domain/ids.ts';
import { Issue } from '../../shared/domain/issue.ts';
import { createMediaStore, sha256Of, type MediaStore } from '../files/media-store.ts';
import { mediaFolder } from './archive-folder.ts';
import { checkDocument } from './check-document.ts';
import { documentBytes, documentRow } from './documents.ts';
import { asDeskError } from './failures.ts';
import { getPicture } from './media.ts';
import type { Archive } from './open-archive.ts';
import { all, one, type ReadDb } from './sql.ts';
import { parseStored } from './readings/stored-reading.ts';

/** Faults a report names; an archive with more is as damaged. */
const mostFaults = 200;

/** Holds the search index against the reports: faults in words, none when they agree. */
export type CheckIndex = (db: ReadDb) => string[];

/**
 * Looks through a whole archive: the file itself, references between rows, the bytes of every document and picture
 * against their hashes, the texts of every report against the segments that spell them, every issue and version
 * against its schema, the index against the reports. Changes nothing. Other work may go on between two documents.
 */
export async function checkArchive(archive: Archive, checkIndex: CheckIndex): Promise<CheckReport> {
  const { db, folder } = archive;
  const faults: string[] = [];
  const note = (found: readonly string[]): void => void faults.push(...found.slice(0, mostFaults - faults.length));
  /** A look that fails is itself a fault. */
  const look = (at: () => readonly string[]): void => {
    try {
      note(at());
    } catch (thrown) {
      const error = asDeskError(thrown, folder);
      if (error === undefined) throw thrown;
      note([error.kind === 'archive-damaged' ? error.detail : `${error.kind}: ${String(thrown)}`]);
    }
  };
  look(() => all<{ integrity_check: string }>(db, 'PRAGMA integrity_check').map((row) => row.integrity_check).filter((line) => line !== 'ok'));
  look(() => all<{ table: string; rowid: number | null; parent: string }>(db, 'PRAGMA foreign_key_check')
    .map((row) => `${row.table} ${row.rowid ?? ''} names a row of ${row.parent} that is not there`));

  const media = createMediaStore(mediaFolder(folder));
  for (const id of ids(db, 'SELECT id FROM documents ORDER BY seq')) {
    const row = documentRow(db, DocumentId.parse(id));
    if (row === undefined) continue;
    look(() => checkDocument(db, row));
    note(await checkBytes(media, `document ${id}`, Sha256.parse(row.sha256), documentBytes(db, row.seq)));
    // Calls of the window are answered between two documents.
    await rest();
  }
  for (const id of ids(db, 'SELECT sha256 AS id FROM media')) {
    note(await checkBytes(media, `picture ${id}`, Sha256.parse(id), getPicture(db, Sha256.parse(id))?.bytes));
  }
  for (const id of ids(db, 'SELECT id FROM issues')) look(() => parses(db, 'SELECT body FROM issues WHERE id = ?', id));
  for (const id of ids(db, 'SELECT id FROM issue_versions')) look(() => parses(db, 'SELECT body FROM issue_versions WHERE id = ?', id));
  look(() => checkIndex(db));
  const count = (sql: string): number => one<{ n: number }>(db, sql)?.n ?? 0;
  return {
    sound: faults.length === 0, faults,
    documents: count('SELECT count(*) AS n FROM documents WHERE discarded IS NULL'),
    reports: count('SELECT coalesce(sum(reports), 0) AS n FROM documents WHERE discarded IS NULL'),
    issues: count('SELECT count(*) AS n FROM issues WHERE discarded IS NULL'),
  };
}

const ids = (db: ReadDb, sql: string): string[] => all<{ id: string }>(db, sql).map((row) => row.id);

function parses(db: ReadDb, sql: string, id: string): string[] {
  const row = one<{ body: string }>(db, sql, id);
  if (row !== undefined) parseStored(Issue, row.body, `issue ${id}`);
  return [];
}

/** Bytes inside the archive, or the file in media/ when there are none inside, must have the hash they are known by. */
async function checkBytes(media: MediaStore, what: string, sha256: Sha256, inside: Uint8Array | undefined): Promise<string[]> {
  if (inside !== undefined) return sha256Of(inside) === sha256 ? [] : [`${what}: its bytes have changed`];
  const outside = await media.read(sha256);
  if (outside.ok) return [];
  return [outside.error.kind === 'not-found' ? `${what}: its file in media/ is missing` : `${what}: its file in media/ has changed`];
}
