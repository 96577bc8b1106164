import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { MediaId } from '../../../shared/domain/ids.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { getPicture } from '../../archive/media.ts';
import { exportIssue } from '../../word/export/export-issue.ts';
import type { DeskContext } from '../desk-context.ts';
import { issueFileName } from './issue-label.ts';
import { asPrintable, isPrintable } from './printable-picture.ts';

/** Bytes in a buffer of their own: views of a larger one, which SQLite's are, would drag it across the process border. */
interface PictureBytes { readonly bytes: Uint8Array<ArrayBuffer>; readonly mime: string }

/** The bytes of a stored picture, wherever they are kept. */
export async function pictureBytes(desk: DeskContext, id: MediaId): Promise<Result<PictureBytes>> {
  const found = desk.read((db) => ok(getPicture(db, id)));
  if (!found.ok) return found;
  if (found.value === undefined) return err({ kind: 'not-found', what: 'picture', id });
  if (found.value.bytes !== undefined) return ok({ bytes: new Uint8Array(found.value.bytes), mime: found.value.mime });
  const outside = await desk.media().read(id);
  return outside.ok ? ok({ bytes: new Uint8Array(outside.value), mime: found.value.mime }) : outside;
}

/** Writes an issue as a Word file with the pictures it shows; those Word cannot show are drawn anew. */
export async function writeIssue(desk: DeskContext, issue: Issue, template: Template): Promise<Result<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }>> {
  const pictures = new Map<MediaId, PictureBytes>();
  const blocks = issue.sections.flatMap((section) => section.items).flatMap((item) => item.blocks);
  for (const block of blocks) {
    if (block.type !== 'picture' || pictures.has(block.media)) continue;
    const found = await pictureBytes(desk, block.media);
    if (!found.ok) return found;
    if (isPrintable(found.value.mime)) { pictures.set(block.media, found.value); continue; }
    const drawn = await asPrintable(desk, block.alt || block.caption || block.media.slice(0, 8), found.value.bytes);
    if (!drawn.ok) return drawn;
    pictures.set(block.media, { bytes: new Uint8Array(drawn.value), mime: 'image/png' });
  }
  const written = await exportIssue({ issue, template, media: (id) => pictures.get(id) });
  return written.ok ? ok({ fileName: issueFileName(issue, template.language), bytes: new Uint8Array(written.value) }) : written;
}
