import { err, ok, type Result, type UnreadableReason } from '../../../../shared/contract/result.ts';
import { faultOfXml } from '../../../files/bounded-xml.ts';
import { openZip, type ZipEntries, type ZipLimits } from '../../../files/bounded-zip.ts';
import { officeSizeLimit, officeXmlLimits, officeZipLimits } from '../../limits.ts';

/**
 * Opens a zip of XML parts, as office files are: within limits, and every XML part looked over before anything parses it.
 * Errors: those of `openZip`, `too-large`, what is wrong with a part, `not-what-it-says` where another kind of file is in the zip.
 * @param isKind whether the parts are those of the format asked for
 */
export async function openPackage(bytes: Uint8Array, isKind: (parts: ZipEntries) => boolean, limits: ZipLimits = officeZipLimits): Promise<Result<ZipEntries, UnreadableReason>> {
  if (bytes.length > officeSizeLimit) return err('too-large');
  const opened = await openZip(bytes, limits);
  if (!opened.ok) return opened;
  const parts = opened.value;
  if (!isKind(parts)) return err('not-what-it-says');
  for (const [name, part] of parts) {
    const fault = /\.(xml|rels)$/i.test(name) ? faultOfXml(part, officeXmlLimits) : undefined;
    if (fault !== undefined) return err(fault);
  }
  return ok(parts);
}
