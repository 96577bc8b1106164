import { elementsIn, isElement, isText, namesOf, type PageElement } from './page-dom.ts';

/** Elements whose content is never seen as text: programs, styles, forms' choices, and what stands in for them. */
export const unseen = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas',
  'audio', 'video', 'select', 'textarea', 'datalist', 'map', 'noframes', 'rp', 'rt',
]);

/** Elements that stand on lines of their own: 2 with an empty line around them, 1 without. */
export const breaks: ReadonlyMap<string, 1 | 2> = new Map([
  ...(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'dl', 'table', 'figure', 'pre', 'article', 'section', 'hr', 'nav',
    'aside', 'header', 'footer', 'main', 'form', 'fieldset', 'center'] as const).map((name) => [name, 2] as const),
  ...(['div', 'li', 'dt', 'dd', 'tr', 'caption', 'figcaption', 'address', 'details', 'summary', 'legend', 'menu', 'dir', 'hgroup', 'body',
    'thead', 'tbody', 'tfoot', 'img', 'dialog'] as const).map((name) => [name, 1] as const),
]);

/** Written so that nobody sees it. */
export function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  return /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** Hidden, but with its place left free for it. */
export const keepsItsPlace = (element: PageElement): boolean => !/display\s*:\s*none/i.test(element.getAttribute('style') ?? '') && element.getAttribute('hidden') === null;

/**
 * Whether a table holds data, so that its rows are lines: two rows at least, two cells in most of them (one row may be a
 * title across all columns), no table, list, heading or picture in its cells, and no cell longer than a few lines. All
 * others only lay a page out, as pages did before 2010.
 */
export function isDataTable(table: PageElement): boolean {
  const rows: number[] = [];
  const reaching: number[] = [];
  for (const element of elementsIn(table)) {
    if (/^(table|ul|ol|h[1-6]|form|article|img)$/.test(element.localName)) return false;
    if (element.localName === 'tr') rows.push(reaching[rows.length] ?? 0);
    if (element.localName !== 'td' && element.localName !== 'th') continue;
    rows.push((rows.pop() ?? 0) + 1);
    // A cell that reaches down over rows has its place in each of them.
    const down = Math.min(mostRows, Number(element.getAttribute('rowspan') ?? 1) || 1);
    for (let row = rows.length; row < rows.length - 1 + down; row++) reaching[row] = (reaching[row] ?? 0) + 1;
    if (element.textContent.trim().length > longestCell) return false;
  }
  const wide = rows.filter((cells) => cells >= 2).length;
  return wide >= 2 && wide > rows.length / 2;
}
/** Characters, and rows one cell may reach over. */
const longestCell = 150;
const mostRows = 1_000;

/** A list entry that is one line of text, not a box laid out with list elements. */
export function isPlainEntry(entry: PageElement): boolean {
  for (const element of elementsIn(entry)) if (/^(ul|ol|div|table|h[1-6]|section|article)$/.test(element.localName)) return false;
  return true;
}

/** What sites call the line under a headline. */
const infoNames = new Set(['info', 'meta', 'byline', 'author', 'source', 'laiyuan', 'ly', 'pubinfo', 'articleinfo', 'details', 'dateline', 'credits']);
/** Letters of a line under a headline, and of one thing it says. */
export const longestInfo = 160;
const longestItem = 48;

/** What a site calls the line under a headline. */
export const isInfo = (element: PageElement): boolean => namesOf(element).some((name) => infoNames.has(name));

/**
 * Whether a block is the line under a headline, made of items that stand apart on the page (writer, paper, time, buttons):
 * nothing but short inline elements, at least two, and no words between them.
 */
export function isInfoRow(element: PageElement): boolean {
  if (!/^(div|p|section|header)$/.test(element.localName) || !isInfo(element)) return false;
  let items = 0;
  let length = 0;
  for (const child of element.childNodes) {
    if (isText(child) && child.data.trim() !== '') return false;
    if (!isElement(child) || child.localName === 'br') continue;
    if (!/^(span|a|i|em|b|strong|time|label|small|cite)$/.test(child.localName)) return false;
    const size = child.textContent.trim().length;
    if (size > longestItem) return false;
    if (size > 0) items++;
    length += size;
  }
  return items > 1 && length <= longestInfo;
}

/** Words that need the item after them: a label, or the one word before a name. */
export const leansOn = (item: string): boolean => /[:：]\s*$|^\s*(by|from|source|and|&|,)\s*$/i.test(item);

/** Class names that pages and Word styles give to the words under a picture. */
const captionNames = /(^|[\s_-])(img|image|pic|photo|picture|fig|figure|wp)?[_-]?(caption|desc|tushuo|tuzhu|cutline)([\s_-]|text|$)/i;

export function isCaption(element: PageElement): boolean {
  if (element.localName === 'figcaption' || element.localName === 'caption') return true;
  return /^(p|div|span|td)$/.test(element.localName) && captionNames.test(element.getAttribute('class') ?? '');
}

/** Letters of a centred line under a picture; longer ones are verse or a standfirst. */
const longestCentred = 60;

/** A short centred line in plain type: straight under a picture it is its caption, whatever the page calls it. */
export function isCentredLine(element: PageElement): boolean {
  if (!/^(p|div|section)$/.test(element.localName) || element.textContent.trim().length > longestCentred) return false;
  const centred = /text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '') || element.getAttribute('align')?.toLowerCase() === 'center';
  if (!centred) return false;
  for (const inner of elementsIn(element)) if (/^(strong|b|h[1-6]|a|img)$/.test(inner.localName)) return false;
  return true;
}

/** Letters of a cell that may share its line with others. */
const shortCell = 30;

/** Whether a row of a table that lays a page out is a line: its cells short, none of them the words under a picture. */
export function isLineOfCells(row: PageElement): boolean {
  for (const cell of row.childNodes) {
    if (!isElement(cell)) continue;
    if (isCaption(cell) || cell.textContent.trim().length > shortCell) return false;
    for (const inner of elementsIn(cell)) if (/^(table|tr|ul|ol|p|div|h[1-6]|img)$/.test(inner.localName)) return false;
  }
  return true;
}
