import type { ZipEntries } from '../../files/bounded-zip.ts';

/** Characters of all heads and boxes together: a mark stands in a few. */
const most = 4_000;

/** The words of a Word file's page heads and text boxes, a paragraph a line: no part of the story, but where offices put 机密★1年. */
export function wordsOutside(entries: ZipEntries): string {
  const heads = [...entries].filter(([name]) => /^word\/header\d*\.xml$/i.test(name)).map(([, part]) => new TextDecoder().decode(part));
  const body = entries.get('word/document.xml');
  const boxes = body === undefined ? [] : boxesIn(new TextDecoder().decode(body));
  return [...heads, ...boxes].map(plainWords).join('\n').slice(0, most);
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
