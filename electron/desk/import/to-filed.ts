import { err, ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import type { Extraction, SourceDocument } from '../../../shared/domain/document.ts';
import { DocumentId, type Sha256 } from '../../../shared/domain/ids.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import type { FiledDocument } from '../../archive/file-document.ts';
import { newId } from '../../archive/id.ts';
import { largestInside } from '../../archive/media.ts';
import { sha256Of, type MediaStore } from '../../files/media-store.ts';
import { pictureInfo } from '../../files/picture-info.ts';

/** A source document before it is entered: what is known of it beside what was read. */
export interface Incoming extends Pick<SourceDocument, 'name' | 'sample' | 'received' | 'sha256'> { readonly bytes: Uint8Array }
export interface Read {
  readonly format: SourceDocument['format'];
  readonly extraction: Extraction;
  readonly reading: Reading;
  readonly pictures: readonly { readonly bytes: Uint8Array; readonly mime: string }[];
  /** What its reports are about, as a wire's items say. */
  readonly tags?: readonly (readonly Tag[])[];
}

/** Makes a document ready to be filed: its pictures measured, its larger bytes on the disk when it answers. */
export async function toFiled(media: MediaStore, { bytes, ...incoming }: Incoming, read: Read): Promise<Result<FiledDocument>> {
  const pictures: FiledDocument['pictures'][number][] = [];
  const places: Sha256[] = [];
  for (const { bytes: picture, mime } of read.pictures) {
    // One whose head is unreadable keeps its place, which hints and captions count by, and has no size to be printed with.
    const facts = pictureInfo(picture) ?? { mime, width: 0, height: 0 };
    const id = sha256Of(picture);
    const kept = await keepOutside(media, picture);
    if (kept !== undefined) return err(kept);
    pictures.push({ id, facts, bytes: picture });
    places.push(id);
  }
  const kept = await keepOutside(media, bytes);
  if (kept !== undefined) return err(kept);
  const { encoding } = read.extraction;
  return ok({
    document: { ...incoming, id: newId(DocumentId), format: read.format, size: bytes.length, ...(encoding === undefined ? {} : { encoding }), pictures: places },
    bytes, extraction: read.extraction, reading: read.reading, pictures,
    ...(read.tags === undefined ? {} : { decisions: read.tags.map((tags) => ({ filed: false, selection: { state: 'unread' as const }, tags })) }),
  });
}

async function keepOutside(media: MediaStore, bytes: Uint8Array): Promise<DeskError | undefined> {
  if (bytes.length <= largestInside) return undefined;
  const kept = await media.add(bytes);
  return kept.ok ? undefined : kept.error;
}
