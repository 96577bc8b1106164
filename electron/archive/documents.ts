import { SourceDocument, type Origin } from '../../shared/domain/document.ts';
import type { DocumentId, MediaId, ReportId, Sha256 } from '../../shared/domain/ids.ts';
import { DamagedRow } from './failures.ts';
import { largestInside } from './media.ts';
import { all, one, run, type ReadDb, type Value, type WriteDb } from './sql.ts';

export interface DocumentRow {
  seq: number; id: string; name: string; format: string; sha256: string; size: number; received: string; encoding: string | null;
  sample: number; reading_seq: number | null; discarded: string | null;
}
const columns = 'seq, id, name, format, sha256, size, received, encoding, sample, reading_seq, discarded';

/** What is counted of a document's reports. */
export interface ReportCounts { readonly reports: number; readonly filed: number; readonly openDoubts: number }

const insertion = `
  INSERT INTO documents (id, name, format, sha256, size, received, encoding, sample, reports, filed, open_doubts, state, reading_seq)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(seq), 0) + 1 FROM readings))`;

/** How far a document is, as `counted` below says it. */
const stateOf = ({ reports, filed, openDoubts }: ReportCounts): string => (reports > 0 && filed === reports ? 'filed' : openDoubts > 0 ? 'doubts' : 'new');

/**
 * Enters a document with its bytes (those larger than `largestInside` are in media/ already) and its pictures. It is complete at once, so that its row and what it is
 * found by are written once: the reading entered next is its current one.
 */
export function insertDocument(db: WriteDb, document: SourceDocument, bytes: Uint8Array, counts: ReportCounts): number {
  const { seq } = run(db, insertion,
    document.id, document.name, document.format, document.sha256, document.size, document.received, document.encoding ?? null, document.sample ? 1 : 0,
    counts.reports, counts.filed, counts.openDoubts, stateOf(counts));
  const inside: Value = bytes.length <= largestInside ? bytes : null;
  run(db, 'INSERT INTO document_bytes (document_seq, bytes) VALUES (?, ?)', seq, inside);
  if (document.pictures.length > 0) addPictures(db, seq, document.pictures);
  return seq;
}

/** Notes which file a document was taken out of; the same bytes may lie in several. */
export function addOrigin(db: WriteDb, seq: number, { container, sha256, member }: Origin): void {
  run(db, 'INSERT OR IGNORE INTO document_origins (document_seq, container, sha256, member) VALUES (?, ?, ?, ?)', seq, container, sha256, member);
}

/** Puts pictures, which are in `media` already, behind those a document has; answers the place of the first. */
export function addPictures(db: WriteDb, seq: number, pictures: readonly MediaId[]): number {
  const first = one<{ n: number }>(db, 'SELECT count(*) AS n FROM document_pictures WHERE document_seq = ?', seq)?.n ?? 0;
  pictures.forEach((media, i) => run(db, 'INSERT INTO document_pictures (document_seq, place, media) VALUES (?, ?, ?)', seq, first + i, media));
  return first;
}

/** A document's row, in the bin or not. */
export const documentRow = (db: ReadDb, id: DocumentId): DocumentRow | undefined =>
  one<DocumentRow>(db, `SELECT ${columns} FROM documents WHERE id = ?`, id);

export const documentRowBySha = (db: ReadDb, sha256: Sha256): DocumentRow | undefined =>
  one<DocumentRow>(db, `SELECT ${columns} FROM documents WHERE sha256 = ?`, sha256);

export const documentRowOfReport = (db: ReadDb, id: ReportId): DocumentRow | undefined =>
  one<DocumentRow>(db, `SELECT ${columns} FROM documents WHERE seq = (SELECT document_seq FROM reports WHERE id = ?)`, id);

export function toDocument(db: ReadDb, row: DocumentRow): SourceDocument {
  const pictures = all<{ media: string }>(db, 'SELECT media FROM document_pictures WHERE document_seq = ? ORDER BY place', row.seq);
  const origins = all<Origin>(db, 'SELECT container, sha256, member FROM document_origins WHERE document_seq = ? ORDER BY container, member', row.seq);
  const parsed = SourceDocument.safeParse({
    id: row.id, name: row.name, format: row.format, sha256: row.sha256, size: row.size, received: row.received,
    ...(row.encoding === null ? {} : { encoding: row.encoding }),
    pictures: pictures.map(({ media }) => media), sample: row.sample === 1, ...(origins.length === 0 ? {} : { origins }),
  });
  if (!parsed.success) throw new DamagedRow(`document ${row.id}`);
  return parsed.data;
}

/** The bytes as they came in; undefined when they are a file in media/ named by the document's hash. */
export function documentBytes(db: ReadDb, seq: number): Uint8Array | undefined {
  return one<{ bytes: Uint8Array | null }>(db, 'SELECT bytes FROM document_bytes WHERE document_seq = ?', seq)?.bytes ?? undefined;
}

/** Makes a reading the current one of a document whose reports are entered, counts them and says how far it is. */
export function stateDocument(db: WriteDb, seq: number, readingSeq: number): void {
  run(db, stating, readingSeq, seq, seq);
}

/** Counts a document's reports again and says how far it is: filed, with doubts left, or new. */
export function recountDocument(db: WriteDb, seq: number): void {
  run(db, recounting, seq, seq);
}

/** The columns that are counted, of the document of this row number. */
const counted = `
  (reports, filed, open_doubts, state) = (
    SELECT n, of_them_filed, doubts, CASE WHEN n > 0 AND of_them_filed = n THEN 'filed' WHEN doubts > 0 THEN 'doubts' ELSE 'new' END
    FROM (SELECT count(*) AS n, coalesce(sum(filed), 0) AS of_them_filed, coalesce(sum(open_doubts), 0) AS doubts FROM reports WHERE document_seq = ? AND ordinal >= 0)
  )`;
// Spelled once: a statement is known by its text, which is looked up each time.
const stating = `UPDATE documents SET reading_seq = ?, ${counted} WHERE seq = ?`;
const recounting = `UPDATE documents SET ${counted} WHERE seq = ?`;
