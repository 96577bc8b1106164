import { childNamed, descendantsNamed, elementsOf, textOf, type XmlElement } from '../extract/office/xml-tree.ts';

/** NITF's elements as HTML has them (NITF 3.6); all others stand within lines. XHTML's own pass as they are. */
const asHtml: ReadonlyMap<string, string> = new Map([
  ['p', 'p'], ['hl1', 'h2'], ['hl2', 'h3'], ['block', 'div'], ['body.content', 'div'], ['bq', 'blockquote'], ['media', 'figure'], ['media-caption', 'figcaption'],
  ['media-producer', 'figcaption'], ['note', 'div'], ['ul', 'ul'], ['ol', 'ol'], ['li', 'li'], ['dl', 'dl'], ['dt', 'dt'], ['dd', 'dd'], ['table', 'table'], ['tr', 'tr'],
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
export function nitfHead(body: XmlElement): { headline?: string; subhead?: string; byline?: string; dateline?: string; abstract?: string } {
  const [head] = descendantsNamed(body, 'body.head');
  const line = (element: XmlElement | undefined): string => textOf(element).replace(/\s+/g, ' ').trim();
  const titles = childNamed(head, 'hedline');
  const said = {
    headline: line(childNamed(titles, 'hl1')), subhead: line(childNamed(titles, 'hl2')), byline: bylineOf(childNamed(head, 'byline')), dateline: line(childNamed(head, 'dateline')),
    abstract: line(childNamed(head, 'abstract')),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}

/** The words of a byline without what the writer is: `byttl` stands right behind the name. */
const bylineOf = (byline: XmlElement | undefined): string =>
  (byline?.children ?? []).map((child) => (typeof child === 'string' ? child : child.name === 'byttl' ? '' : `${textOf(child)} `)).join('').replace(/\s+/g, ' ').replace(/[\s,，]+$/, '').trim();

/** The day an NITF file gives itself, `20260502T0310+0800` or `2026-05-02`, as other items write it. */
export function nitfDay(root: XmlElement): string {
  const [issued] = [...descendantsNamed(root, 'date.issue'), ...descendantsNamed(root, 'date.release')];
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}))?/.exec(issued?.attributes['norm'] ?? '');
  return found === null ? '' : `${found.slice(1, 4).join('-')}${found[4] === undefined ? '' : `T${found[4]}:${found[5] ?? '00'}`}`;
}

/** Whether an item has any elements in it, or is words alone. */
export const hasMarkup = (element: XmlElement): boolean => elementsOf(element).length > 0;
