import { childNamed, descendantsNamed, elementsOf, textOf, type XmlElement } from '../extract/office/xml-tree.ts';

/** NITF's elements as HTML has them (NITF 3.6); all others stand within lines. XHTML's own pass as they are. */
const asHtml: ReadonlyMap<string, string> = new Map([
  ['p', 'p'], ['hl1', 'h2'], ['hl2', 'h3'], ['block', 'div'], ['body.content', 'div'], ['bq', 'blockquote'], ['media', 'figure'], ['media-caption', 'figcaption'],
  ['media-producer', 'p'], ['note', 'div'], ['ul', 'ul'], ['ol', 'ol'], ['li', 'li'], ['dl', 'dl'], ['dt', 'dt'], ['dd', 'dd'], ['table', 'table'], ['tr', 'tr'],
  ['td', 'td'], ['th', 'th'], ['caption', 'caption'], ['br', 'br'], ['thead', 'thead'], ['tbody', 'tbody'],
  ...(['div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'section', 'article', 'figure', 'figcaption', 'pre'] as const).map((name) => [name, name] as const),
]);
/** What is written for machines, and media that are elsewhere. */
const leftOut = new Set(['head', 'body.head', 'docdata', 'media-reference', 'media-metadata', 'script', 'style', 'title', 'media-object']);

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An item's words as HTML, whichever of the two they are marked up in. */
export function bodyHtml(element: XmlElement): string {
  return element.children.map((child) => {
    if (typeof child === 'string') return escaped(child);
    if (leftOut.has(child.name)) return '';
    const name = asHtml.get(child.name) ?? 'span';
    return name === 'br' ? '<br>' : `<${name}${spans(child)}>${bodyHtml(child)}</${name}>`;
  }).join('');
}

const spans = ({ attributes }: XmlElement): string =>
  ['colspan', 'rowspan'].map((name) => (/^\d{1,3}$/.test(attributes[name] ?? '') ? ` ${name}="${attributes[name] ?? ''}"` : '')).join('');

/** What the head of an NITF body says, for items that say it nowhere else. */
export function nitfHead(body: XmlElement): { headline?: string; subhead?: string; byline?: string; dateline?: string } {
  const [head] = descendantsNamed(body, 'body.head');
  const line = (element: XmlElement | undefined): string => textOf(element).replace(/\s+/g, ' ').trim();
  const titles = childNamed(head, 'hedline');
  const said = {
    headline: line(childNamed(titles, 'hl1')), subhead: line(childNamed(titles, 'hl2')), byline: line(childNamed(head, 'byline')), dateline: line(childNamed(head, 'dateline')),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}

/** Whether an item has any elements in it, or is words alone. */
export const hasMarkup = (element: XmlElement): boolean => elementsOf(element).length > 0;
