import { DocumentId, Sha256, type MediaId } from '../../shared/domain/ids.ts';
import { recountDocument, type DocumentRow } from './documents.ts';
import type { ReportIndexer } from './report-indexer.ts';
import { indexedText, knownReports } from './reports.ts';
import { all, one, run, type ReadDb, type WriteDb } from './sql.ts';

/** Puts a document and its reports into the bin; they leave the search index. */
export function discardDocument(db: WriteDb, document: DocumentRow, when: string, indexer: ReportIndexer): void {
  if (document.discarded !== null) return;
  for (const row of knownReports(db, document.seq)) if (row.discarded === null) indexer.remove(db, indexedText(row));
  run(db, 'UPDATE documents SET discarded = ? WHERE seq = ?', when, document.seq);
  run(db, 'UPDATE reports SET discarded = ? WHERE document_seq = ? AND ordinal >= 0', when, document.seq);
}

/** Brings a document back out of the bin with the reports of its current reading. */
export function restoreDocument(db: WriteDb, document: DocumentRow, indexer: ReportIndexer): void {
  if (document.discarded === null) return;
  run(db, 'UPDATE documents SET discarded = NULL WHERE seq = ?', document.seq);
  run(db, 'UPDATE reports SET discarded = NULL WHERE document_seq = ? AND ordinal >= 0', document.seq);
  for (const row of knownReports(db, document.seq)) if (row.ordinal >= 0) indexer.add(db, indexedText(row));
  recountDocument(db, document.seq);
}

/**
 * Removes a document's bytes, text, readings and reports for good and leaves a tombstone. Snippets and issues keep
 * what they quoted. Answers the hashes of files in media/ that nothing names any more.
 */
export function purgeDocument(db: WriteDb, document: DocumentRow, who: string, when: string, indexer: ReportIndexer): MediaId[] {
  const pictures = all<{ media: string }>(db, 'SELECT DISTINCT media FROM document_pictures WHERE document_seq = ?', document.seq);
  const outside = one<{ n: number }>(db, 'SELECT count(*) AS n FROM document_bytes WHERE document_seq = ? AND bytes IS NULL', document.seq)?.n ?? 0;
  for (const row of knownReports(db, document.seq)) if (row.discarded === null) indexer.remove(db, indexedText(row));
  run(db, 'DELETE FROM documents WHERE seq = ?', document.seq);
  const unused = pictures.flatMap(({ media }) => removePicture(db, media));
  run(db, 'INSERT INTO tombstones (sha256, title, purged, who) VALUES (?, ?, ?, ?)', document.sha256, document.name, when, who);
  return [...unused, ...(outside > 0 ? [Sha256.parse(document.sha256)] : [])];
}

/**
 * Writes the log into the archive's file and empties it: until then it holds the pages as they were. Where another process
 * is reading, it is emptied when that one lets go.
 */
export function emptyLog(db: ReadDb): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/** Removes a picture no document or issue shows any more; answers it when its bytes are a file. */
function removePicture(db: WriteDb, media: string): MediaId[] {
  const used = one<{ n: number }>(db, `
    SELECT (SELECT count(*) FROM document_pictures WHERE media = ?) + (SELECT count(*) FROM issues WHERE instr(body, ?) > 0)
      + (SELECT count(*) FROM issue_versions WHERE instr(body, ?) > 0) AS n`, media, media, media)?.n ?? 0;
  if (used > 0) return [];
  const row = one<{ outside: number }>(db, 'SELECT bytes IS NULL AS outside FROM media WHERE sha256 = ?', media);
  run(db, 'DELETE FROM media WHERE sha256 = ?', media);
  return row?.outside === 1 ? [Sha256.parse(media)] : [];
}

export interface Tombstone { readonly sha256: string; readonly title: string; readonly purged: string; readonly who: string }

/** What was purged, last first. */
export const listTombstones = (db: ReadDb): Tombstone[] => all<Tombstone>(db, 'SELECT sha256, title, purged, who FROM tombstones ORDER BY seq DESC');

/** Documents brought in as samples that are not in the bin. */
export const sampleDocuments = (db: ReadDb): DocumentId[] =>
  all<{ id: string }>(db, 'SELECT id FROM documents WHERE sample = 1 AND discarded IS NULL ORDER BY seq').map((row) => DocumentId.parse(row.id));
