import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { layOutPages } from '../layout/lay-out.ts';
import { ofdZipLimits } from '../limits.ts';
import type { Extracted } from './extracted.ts';
import { openPackage } from './office/open-package.ts';
import { OfdPackage } from './ofd/package-parts.ts';
import { readPages } from './ofd/read-pages.ts';
import { titleLine } from './pdf/title.ts';
import { createPictureTray } from './picture-tray.ts';
import { enlarged } from './scanned-page.ts';

/** Where an enciphered package says how it was enciphered (GM/T 0099, 7). */
const enciphered = 'Encryptions.xml';

/**
 * An OFD file (GB/T 33190), the fixed pages of Chinese offices: its texts by where they stand, laid out in reading order; pages that
 * are scans are recognised. What was stamped or remarked on pages is set aside; files attached to it are documents of their own.
 */
export async function extractOfd(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const opened = await openPackage(bytes, (parts) => parts.has('OFD.xml'), ofdZipLimits);
  if (!opened.ok) return opened;
  if (opened.value.has(enciphered)) return err('encrypted');
  const tray = createPictureTray();
  const contents = await readPages(new OfdPackage(opened.value), tray);
  if (contents === undefined) return err('too-large');
  const { text, hints, pages } = layOutPages(contents.pages.map(({ content }) => content));
  if (!/\S/.test(text)) return err(contents.undecoded ? 'picture-unsupported' : 'no-text');
  const title = titleLine(contents.title, text, hints);
  const layouts = pages.map((page, at) => { const scan = contents.pages[at]?.scan; return scan === undefined ? page : enlarged(page, scan); });
  return ok({
    extraction: { extractor: 'ofd 2', text, hints: title === undefined ? [...hints] : [...hints, title], pages: layouts }, pictures: tray.pictures,
    ...(contents.attached.length === 0 ? {} : { members: contents.attached }),
  });
}
