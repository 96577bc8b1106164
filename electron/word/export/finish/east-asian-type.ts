import { edit, type Parts } from './parts.ts';

/**
 * What the library cannot say of every paragraph, put into the style all others stand on: lines keep the rules of punctuation, no hidden space opens between Han and Latin (a line of the grid holds a whole number of characters), and
 * nothing snaps to the page's grid but by its own exact pitch. In the document's defaults LibreOffice would not heed it.
 * overflowPunct is Word's own default, said aloud because LibreOffice 7 reads it the other way round and so keeps marks inside the lines.
 */
const properties = (widows: boolean) =>
  `<w:pPr><w:widowControl w:val="${widows ? 1 : 0}"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/></w:pPr>`;

export function setEastAsianType(parts: Parts, widows: boolean): void {
  edit(parts, 'word/styles.xml', (xml) => xml.replace(/(<w:style [^>]*w:styleId="Normal"[^>]*>(?:(?!<\/w:style>).)*)(?=<\/w:style>)/s, `$1${properties(widows)}`));
}
