import type { ZipEntries } from '../../../files/bounded-zip.ts';
import { elementsOf, parseXml, type XmlElement } from '../office/xml-tree.ts';

/** Characters of all boxes together: a mark stands in a few. */
const most = 4_000;
/** Bytes of a head or a foot that are looked at: a line or two and a drawing. */
const largestMargin = 512 * 1024;

/** The lines of a Word file's running heads, or of its feet, as they stand on the page. */
export function marginLines(entries: ZipEntries, kind: 'header' | 'footer'): string[] {
  const parts = [...entries].filter(([name, part]) => part.length <= largestMargin && /^word\/(header|footer)\d*\.xml$/i.exec(name)?.[1] === kind);
  return parts.flatMap(([, part]) => linesOf(parseXml(new TextDecoder().decode(part)))).map((line) => line.trim()).filter((line) => line !== '');
}

/** What fields are computed from, words that were deleted, and what older programs show instead of a box are none of the page's words. */
const unseen = new Set(['instrText', 'delText', 'delInstrText', 'Fallback', 'pPr', 'rPr']);

function linesOf(element: XmlElement): string[] {
  return elementsOf(element).flatMap((child) => (unseen.has(child.name) ? [] : child.name === 'p' ? wordsOf(child).split('\n') : linesOf(child)));
}

function wordsOf(element: XmlElement): string {
  return elementsOf(element).map((child) => {
    switch (child.name) {
      case 't': return child.children.filter((one) => typeof one === 'string').join('');
      case 'tab': case 'ptab': return '\t';
      case 'br': case 'cr': return '\n';
      // Boxes and drawings hold paragraphs of their own.
      case 'p': return `\n${wordsOf(child)}\n`;
      default: return unseen.has(child.name) ? '' : wordsOf(child);
    }
  }).join('');
}

/** The words of a Word file's text boxes, a paragraph a line: where offices put 机密★1年. */
export function wordsInBoxes(entries: ZipEntries): string {
  const body = entries.get('word/document.xml');
  const boxes = body === undefined ? [] : boxesIn(new TextDecoder().decode(body));
  return boxes.map(plainWords).join('\n').slice(0, most);
}

/** What stands in the boxes of a part, found by their ends: a part may have 40 MB. */
function boxesIn(xml: string): string[] {
  const boxes: string[] = [];
  const end = '</w:txbxContent>';
  for (let at = xml.indexOf('<w:txbxContent'); at >= 0 && boxes.length < 20; at = xml.indexOf('<w:txbxContent', at + 1)) {
    const close = xml.indexOf(end, at);
    if (close < 0) break;
    boxes.push(xml.slice(xml.indexOf('>', at) + 1, close));
  }
  return boxes;
}

function plainWords(xml: string): string {
  return xml.replace(/<\/w:p>|<w:br\b[^>]*>/g, '\n').replace(/<w:tab\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
}
