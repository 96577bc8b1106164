import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { layOutPages } from '../layout/lay-out.ts';
import { ofdZipLimits } from '../limits.ts';
import type { Extracted } from './extracted.ts';
import { openPackage } from './office/open-package.ts';
import { OfdPackage } from './ofd/package-parts.ts';
import { readPages } from './ofd/read-pages.ts';
import { createPictureTray } from './picture-tray.ts';

/** An OFD file (GB/T 33190), the fixed pages of Chinese offices: its texts by where they stand, laid out in reading order. */
export async function extractOfd(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const opened = await openPackage(bytes, (parts) => parts.has('OFD.xml'), ofdZipLimits);
  if (!opened.ok) return opened;
  const tray = createPictureTray();
  const pages = readPages(new OfdPackage(opened.value), tray);
  if (pages === undefined) return err('too-large');
  const { text, hints, pages: layouts } = layOutPages(pages);
  if (!/\S/.test(text)) return err('no-text');
  return ok({ extraction: { extractor: 'ofd 1', text, hints: [...hints], pages: [...layouts] }, pictures: tray.pictures });
}
