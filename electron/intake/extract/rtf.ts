import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { officeSizeLimit } from '../limits.ts';
import type { Extracted } from './extracted.ts';
import { writeBlocks } from './office/write-blocks.ts';
import { createPictureTray } from './picture-tray.ts';
import { readRtf } from './rtf/rtf-reader.ts';

/** Rich text, also what office systems call .doc: paragraphs, tables, notes and pictures, running heads as furniture. */
export function extractRtf(bytes: Uint8Array): Result<Extracted, UnreadableReason> {
  if (bytes.length > officeSizeLimit) return err('too-large');
  const tray = createPictureTray();
  const read = readRtf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), tray);
  if (!read.ok) return read;
  const { text, hints } = writeBlocks(read.value);
  if (!/\S/.test(text)) return err('no-text');
  return ok({ extraction: { extractor: 'rtf 2', text, hints }, pictures: tray.pictures });
}
