import type { MediaId } from '../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { Galley } from '../../../shared/issue/galley/galley.ts';
import type { Picture, PictureKind } from './blocks.ts';

/** Bytes and MIME type of a stored picture, or undefined where there is none of that id. */
export type MediaSource = (id: MediaId) => { readonly bytes: Uint8Array; readonly mime: string } | undefined;

const kinds: Record<string, PictureKind> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/bmp': 'bmp' };

/** Fetches every picture a galley shows. Fails on the first that is missing or that Word cannot show. */
export function fetchPictures(galley: Galley, media: MediaSource): Result<ReadonlyMap<MediaId, Picture>> {
  const pictures = new Map<MediaId, Picture>();
  for (const block of galley.bands.flatMap((band) => band.blocks)) {
    if (block.kind !== 'picture' || pictures.has(block.media)) continue;
    const found = media(block.media);
    if (found === undefined) return err({ kind: 'not-found', what: 'picture', id: block.media });
    const kind = kinds[found.mime];
    if (kind === undefined) return err({ kind: 'picture-unusable', file: block.alt || block.media.slice(0, 8) });
    pictures.set(block.media, { bytes: found.bytes, kind });
  }
  return ok(pictures);
}
