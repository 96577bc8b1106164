import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import type { Extracted } from './extracted.ts';
import { openPackage } from './office/open-package.ts';
import { readOpenText } from './office/open-text.ts';
import { writeBlocks } from './office/write-blocks.ts';
import { parseXml, type XmlElement } from './office/xml-tree.ts';
import { createPictureTray } from './picture-tray.ts';

/** An OpenDocument text: paragraphs, headings, lists, tables, notes and pictures. */
export async function extractOdt(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const opened = await openPackage(bytes, (parts) => parts.has('content.xml'));
  if (!opened.ok) return opened;
  const entries = opened.value;
  const tree = (part: string): XmlElement => parseXml(new TextDecoder().decode(entries.get(part) ?? new Uint8Array()));
  const tray = createPictureTray();
  const { text, hints } = writeBlocks(readOpenText(tree('content.xml'), tree('styles.xml'), entries, tray));
  if (!/\S/.test(text)) return err('no-text');
  return ok({ extraction: { extractor: 'odt 2', text, hints }, pictures: tray.pictures });
}
