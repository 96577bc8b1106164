import { edit, type Parts } from './parts.ts';
import { sortParagraphProperties } from './paragraph-order.ts';

/**
 * What the library cannot say of every paragraph, put into the document's defaults: lines keep the rules of punctuation, marks stay inside
 * the text area, no hidden space opens between Han and Latin (a line of the grid holds a whole number of characters), and nothing
 * snaps to the page's grid but by its own exact pitch.
 */
const everywhere = (widows: boolean) =>
  `<w:widowControl w:val="${widows ? 1 : 0}"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>`;

export function setEastAsianType(parts: Parts, widows: boolean): void {
  edit(parts, 'word/styles.xml', (xml) => xml.replace(/<w:pPrDefault>.*?<\/w:pPrDefault>/s, (defaults) => sortParagraphProperties(defaults, everywhere(widows))));
}
