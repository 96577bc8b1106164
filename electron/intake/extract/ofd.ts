import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { faultOfXml } from '../../files/bounded-xml.ts';
import { openZip } from '../../files/bounded-zip.ts';
import { layOutPages } from '../layout/lay-out.ts';
import { docxSizeLimit, docxXmlLimits, ofdZipLimits } from '../limits.ts';
import type { Extracted } from './extracted.ts';
import { OfdPackage } from './ofd/package-parts.ts';
import { readPages } from './ofd/read-pages.ts';
import { createPictureTray } from './picture-tray.ts';

/** An OFD file (GB/T 33190), the fixed pages of Chinese offices: its texts by where they stand, laid out in reading order. */
export async function extractOfd(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  if (bytes.length > docxSizeLimit) return err('too-large');
  const opened = await openZip(bytes, ofdZipLimits);
  if (!opened.ok) return opened;
  if (!opened.value.has('OFD.xml')) return err('not-what-it-says');
  for (const [name, part] of opened.value) {
    const fault = /\.xml$/i.test(name) ? faultOfXml(part, docxXmlLimits) : undefined;
    if (fault !== undefined) return err(fault);
  }
  const tray = createPictureTray();
  const pages = readPages(new OfdPackage(opened.value), tray);
  if (pages === undefined) return err('too-large');
  const { text, hints, pages: layouts } = layOutPages(pages);
  if (!/\S/.test(text)) return err('no-text');
  return ok({ extraction: { extractor: 'ofd 1', text, hints: [...hints], pages: [...layouts] }, pictures: tray.pictures });
}
