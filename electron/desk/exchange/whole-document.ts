import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { WholeDocument } from '../../../shared/domain/exchange.ts';
import type { Sha256 } from '../../../shared/domain/ids.ts';
import { documentBytes, toDocument, type DocumentRow } from '../../archive/documents.ts';
import { extractionOf } from '../../archive/readings/extractions.ts';
import { getPicture } from '../../archive/media.ts';
import { currentReading } from '../../archive/readings/readings.ts';
import { reportsOfDocument } from '../../archive/reports.ts';
import type { ReadDb } from '../../archive/sql.ts';
import type { MediaStore } from '../../files/media-store.ts';

/** A source document as a line carries it: bytes, pictures, text, current reading, and what was decided about each of its reports. */
export async function wholeDocument(db: ReadDb, media: MediaStore, row: DocumentRow): Promise<Result<WholeDocument>> {
  const { name, format, received, sample, pictures, sha256 } = toDocument(db, row);
  const stored = await encoded(media, sha256, documentBytes(db, row.seq));
  if (!stored.ok) return stored;
  const shown: string[] = [];
  for (const id of pictures) {
    const picture = await encoded(media, id, getPicture(db, id)?.bytes);
    if (!picture.ok) return picture;
    shown.push(picture.value);
  }
  return ok({
    name, format, received, sample, bytes: stored.value, pictures: shown, extraction: extractionOf(db, row), reading: currentReading(db, row),
    reports: reportsOfDocument(db, row.seq).map(({ id, filed, selection, tags }) => ({ id, filed, selection, tags })),
  });
}

/** Bytes kept inside the archive, or in media/ where there are none inside, in base64. */
async function encoded(media: MediaStore, id: Sha256, inside: Uint8Array | undefined): Promise<Result<string>> {
  if (inside !== undefined) return ok(Buffer.from(inside.buffer, inside.byteOffset, inside.byteLength).toString('base64'));
  const outside = await media.read(id);
  return outside.ok ? ok(Buffer.from(outside.value).toString('base64')) : err(outside.error);
}
