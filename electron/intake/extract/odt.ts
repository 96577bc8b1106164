import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { faultOfXml } from '../../files/bounded-xml.ts';
import { openZip } from '../../files/bounded-zip.ts';
import { docxSizeLimit, docxXmlLimits, docxZipLimits } from '../limits.ts';
import type { Extracted } from './extracted.ts';
import { readOpenText } from './office/open-text.ts';
import { writeBlocks } from './office/write-blocks.ts';
import { parseXml, type XmlElement } from './office/xml-tree.ts';
import { createPictureTray } from './picture-tray.ts';

/** An OpenDocument text: paragraphs, headings, lists, tables, notes and pictures. */
export async function extractOdt(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  if (bytes.length > docxSizeLimit) return err('too-large');
  const opened = await openZip(bytes, docxZipLimits);
  if (!opened.ok) return opened;
  const entries = opened.value;
  for (const [name, part] of entries) {
    const fault = name.endsWith('.xml') ? faultOfXml(part, docxXmlLimits) : undefined;
    if (fault !== undefined) return err(fault);
  }
  const tree = (part: string): XmlElement => parseXml(new TextDecoder().decode(entries.get(part) ?? new Uint8Array()));
  const tray = createPictureTray();
  const { text, hints } = writeBlocks(readOpenText(tree('content.xml'), tree('styles.xml'), entries, tray));
  if (!/\S/.test(text)) return err(entries.has('content.xml') ? 'no-text' : 'not-what-it-says');
  return ok({ extraction: { extractor: 'odt 2', text, hints }, pictures: tray.pictures });
}
