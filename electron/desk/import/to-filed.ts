import { err, ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import type { Extraction, SourceDocument } from '../../../shared/domain/document.ts';
import { DocumentId } from '../../../shared/domain/ids.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import type { FiledDocument } from '../../archive/pack-document.ts';
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
  const pictures = await readyPictures(media, read.pictures);
  if (!pictures.ok) return pictures;
  const kept = await keepOutside(media, bytes);
  return kept === undefined ? ok(asFiled({ ...incoming, bytes }, read, pictures.value)) : err(kept);
}

/** The same once its pictures are measured, and all that is too large for the archive's own file is on the disk. */
export function asFiled({ bytes, ...incoming }: Incoming, { format, extraction, reading, tags }: Omit<Read, 'pictures'>, pictures: FiledDocument['pictures']): FiledDocument {
  const { encoding } = extraction;
  return {
    document: { ...incoming, id: newId(DocumentId), format, size: bytes.length, ...(encoding === undefined ? {} : { encoding }), pictures: pictures.map(({ id }) => id) },
    bytes, extraction, reading, pictures,
    ...(tags === undefined ? {} : { decisions: tags.map((some) => ({ filed: false, selection: { state: 'unread' as const }, tags: some })) }),
  };
}

/** Pictures measured, the larger ones on the disk when it answers. */
export async function readyPictures(media: MediaStore, given: Read['pictures']): Promise<Result<FiledDocument['pictures']>> {
  const ready: FiledDocument['pictures'][number][] = [];
  for (const { bytes, mime } of given) {
    const kept = await keepOutside(media, bytes);
    if (kept !== undefined) return err(kept);
    // One whose head is unreadable keeps its place, which hints and captions count by, and has no size to be printed with.
    ready.push({ id: sha256Of(bytes), facts: pictureInfo(bytes) ?? { mime, width: 0, height: 0 }, bytes });
  }
  return ok(ready);
}

async function keepOutside(media: MediaStore, bytes: Uint8Array): Promise<DeskError | undefined> {
  if (bytes.length <= largestInside) return undefined;
  const kept = await media.add(bytes);
  return kept.ok ? undefined : kept.error;
}
