import { strToU8, zipSync } from 'fflate';

/** A cell: words, a number with a format, or XML of its own (without its place). */
export type SheetCell = string | { readonly value: number; readonly format?: string } | { readonly xml: string } | undefined;
export interface MadeSheet { readonly name: string; readonly rows: readonly (readonly SheetCell[])[]; readonly hidden?: boolean; readonly merged?: string }

const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
export const columnName = (place: number): string => (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** A workbook as Excel writes it: shared strings, formats by style, one part a sheet. */
export function makeXlsx(sheets: readonly MadeSheet[], options: { readonly from1904?: boolean } = {}): Uint8Array {
  const strings: string[] = [];
  const formats: string[] = [];
  const cellXml = (cell: SheetCell, place: string): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
    if ('xml' in cell) return cell.xml.replace('<c', `<c r="${place}"`);
    return `<c r="${place}"${cell.format === undefined ? '' : ` s="${formats.push(cell.format)}"`}><v>${cell.value}</v></c>`;
  };
  const parts = sheets.map(({ rows, merged }) => {
    const data = rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`)).join('')}</row>`).join('');
    return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${merged === undefined ? '' : `<mergeCells><mergeCell ref="${merged}"/></mergeCells>`}</worksheet>`;
  });
  const list = sheets.map(({ name, hidden }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"${hidden === true ? ' state="hidden"' : ''}/>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><workbookPr${options.from1904 === true ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`),
    'xl/styles.xml': strToU8(`<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${xml(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`),
    ...Object.fromEntries(parts.map((part, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(part)])),
  });
}
