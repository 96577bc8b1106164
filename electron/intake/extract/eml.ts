import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import type { Hint } from '../../../shared/domain/document.ts';
import { attachedFiles } from '../mail/attached-files.ts';
import { coverNote } from '../mail/cover-note.ts';
import { bodyText, sortParts } from '../mail/mail-body.ts';
import { mailHead, receivedAt } from '../mail/mail-head.ts';
import { mailReading } from '../mail/mail-reading.ts';
import { mimeParts, type MimePart } from '../mail/mime-parts.ts';
import type { SourcePicture } from '../source.ts';
import type { Extracted } from './extracted.ts';
import { createPictureTray } from './picture-tray.ts';

/**
 * A mail: its head and its text, as one extraction. The head is furniture but for what its fields say of the reports: who sent
 * them and, where the text has no headline, what about. A note to what is attached or passed on is no report. Attachments are documents of their own; pictures within the
 * text, and those attached, are the mail's pictures too.
 */
export function extractEml(bytes: Uint8Array): Result<Extracted, UnreadableReason> {
  const root = mimeParts(bytes);
  if (!root.ok) return root;
  if (/pkcs7-mime/.test(root.value.type.value) && root.value.type.params.get('smime-type') !== 'signed-data') return err('encrypted');
  const { bodies, related, attached } = sortParts(root.value);
  const head = mailHead(root.value);
  const parts = [head.text];
  const hints: Hint[] = [...head.hints];
  const pictures: SourcePicture[] = [];
  const carries = attached.some(({ type }) => !/^(?:image|audio|video)\//.test(type.value));
  let length = head.text.length;
  for (const body of bodies) {
    const read = bodyText(body, related);
    if (read === undefined) continue;
    parts.push(read.text);
    const offset = length + 1;
    const count = pictures.length;
    for (const hint of [...read.hints, ...coverNote(read.text, carries)]) hints.push({ ...hint, start: hint.start + offset, end: hint.end + offset, ...(hint.picture === undefined ? {} : { picture: hint.picture + count }) });
    pictures.push(...read.pictures);
    length = offset + read.text.length;
  }
  const text = parts.join('\n');
  hints.push(...attachedPictures(attached, pictures, text.length));
  const extraction = { extractor: 'mail 1', text, hints: hints.sort((a, b) => a.start - b.start || b.end - a.end), encoding: 'utf-8' as const };
  const members = attachedFiles(attached);
  const received = receivedAt(root.value);
  return ok({ extraction, pictures, reading: mailReading(extraction, head), ...(received === undefined ? {} : { received }), ...(members.length === 0 ? {} : { members }) });
}

/** Pictures sent along stand after the text, without a caption of their own. */
function attachedPictures(attached: readonly MimePart[], pictures: SourcePicture[], end: number): Hint[] {
  const tray = createPictureTray();
  for (const { bytes } of attached) tray.add(bytes);
  const first = pictures.length;
  tray.pictures.forEach((picture, at) => pictures.push({ ...picture, name: `${first + at + 1}${picture.name.replace(/^\d+/, '')}` }));
  return tray.pictures.map((_, at) => ({ kind: 'picture', start: end, end, picture: first + at }));
}
