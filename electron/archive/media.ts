import type { MediaId } from '../../shared/domain/ids.ts';
import { one, run, type ReadDb, type Value, type WriteDb } from './sql.ts';

/** Bytes up to this size stand in SQLite, so that a million documents are not a million files; larger ones in media/. */
export const largestInside = 1_048_576;

/** A picture as the archive knows it; width and height in pixels. */
export interface PictureFacts { readonly mime: string; readonly width: number; readonly height: number }
export interface StoredPicture extends PictureFacts { readonly id: MediaId; readonly size: number; readonly bytes: Uint8Array | undefined }

/** Enters a picture. `bytes` is left out when they are a file in media/ already. */
export function addPicture(db: WriteDb, id: MediaId, facts: PictureFacts, bytes: Uint8Array): void {
  const inside: Value = bytes.length <= largestInside ? bytes : null;
  run(db, 'INSERT OR IGNORE INTO media (sha256, mime, width, height, size, bytes) VALUES (?, ?, ?, ?, ?, ?)',
    id, facts.mime, facts.width, facts.height, bytes.length, inside);
}

interface MediaRow { mime: string; width: number; height: number; size: number; bytes: Uint8Array | null }

/** A picture; `bytes` is undefined when they are a file in media/. */
export function getPicture(db: ReadDb, id: MediaId): StoredPicture | undefined {
  const row = one<MediaRow>(db, 'SELECT mime, width, height, size, bytes FROM media WHERE sha256 = ?', id);
  return row === undefined ? undefined : { id, mime: row.mime, width: row.width, height: row.height, size: row.size, bytes: row.bytes ?? undefined };
}
