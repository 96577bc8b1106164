import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import type { ZipEntries } from '../../files/bounded-zip.ts';
import { sheetCellLimit } from '../limits.ts';
import type { Extracted } from './extracted.ts';
import { plainParagraph, type OfficeBlock } from './office/office-block.ts';
import { openPackage } from './office/open-package.ts';
import { writeBlocks } from './office/write-blocks.ts';
import { parseXml, type XmlElement } from './office/xml-tree.ts';
import { readSheet, type SheetContext } from './xlsx/read-sheet.ts';
import { readFormats, readStrings, readWorkbook } from './xlsx/workbook-parts.ts';

/** Characters of a title that stands alone over a table, and names of sheets nobody gave. */
const longestTitle = 60;
/** Rows under a title in which its table begins: `单位：万元` and who filled it in may stand between. */
const rowsUnderTitle = 3;
const unnamed = /^(?:sheet|工作表|表格?|chart)\s*\d*$/i;

/**
 * A workbook: each sheet that is seen a table, under the title that stands alone in its first row or else under the sheet's
 * name. Numbers and dates read as they are shown; of formulas, the results stored with them.
 */
export async function extractXlsx(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const opened = await openPackage(bytes, (parts) => parts.has('xl/workbook.xml'));
  if (!opened.ok) return opened;
  const entries = opened.value;
  const blocks = readSheets(entries);
  if (blocks === undefined) return err('too-large');
  const { text, hints } = writeBlocks(blocks);
  if (!/\S/.test(text)) return err('no-text');
  return ok({ extraction: { extractor: 'xlsx 1', text, hints }, pictures: [] });
}

function readSheets(entries: ZipEntries): OfficeBlock[] | undefined {
  const tree = (part: string): XmlElement => parseXml(textOf(entries.get(part)));
  const { sheets, from1904 } = readWorkbook(tree('xl/workbook.xml'), tree('xl/_rels/workbook.xml.rels'));
  const context: SheetContext = { strings: readStrings(tree('xl/sharedStrings.xml')), formats: readFormats(tree('xl/styles.xml')), from1904, left: sheetCellLimit };
  const blocks: OfficeBlock[] = [];
  for (const { name, part } of sheets) {
    const rows = readSheet(textOf(entries.get(part)), context);
    if (rows === undefined) return undefined;
    blocks.push(...sheetBlocks(name, rows));
  }
  return blocks;
}

const textOf = (part: Uint8Array | undefined): string => new TextDecoder(part?.[0] === 0xff ? 'utf-16le' : 'utf-8').decode(part ?? new Uint8Array());

function sheetBlocks(name: string, rows: readonly (readonly string[])[]): OfficeBlock[] {
  const [first, ...below] = rows;
  if (first === undefined) return [];
  const filled = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');
  const [title, ...others] = filled(first);
  const titled = title !== undefined && others.length === 0 && title.length <= longestTitle && below.slice(0, rowsUnderTitle).some((row) => filled(row).length > 1);
  const named = unnamed.test(name.trim()) || (titled && title.includes(name.trim())) ? [] : [{ ...plainParagraph(name), role: titled ? 'furniture' as const : 'heading' as const, level: 1 }];
  const heading = titled ? [{ ...plainParagraph(title), role: 'heading' as const, level: 1 }] : [];
  const table = { kind: 'table' as const, data: true, rows: (titled ? rows.slice(1) : rows).map((row) => row.map((cell) => [plainParagraph(cell)])) };
  return [...named, ...heading, table];
}
