import { elementsIn, type PageElement } from './page-dom.ts';

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

/**
 * Whether a table holds data, so that its rows are lines: two rows and two columns at least, no table, list, heading or
 * paragraphs in its cells, and no cell longer than a few lines. All others only lay a page out, as pages did before 2010.
 */
export function isDataTable(table: PageElement): boolean {
  let rows = 0;
  let cells = 0;
  for (const element of elementsIn(table)) {
    if (/^(table|ul|ol|h[1-6]|form|article)$/.test(element.localName)) return false;
    if (element.localName === 'tr') rows++;
    if (element.localName !== 'td' && element.localName !== 'th') continue;
    cells++;
    if (element.textContent.trim().length > longestCell) return false;
  }
  return rows >= 2 && cells >= 2 * rows;
}
/** Characters. */
const longestCell = 150;

/** A list entry that is one line of text, not a box laid out with list elements. */
export function isPlainEntry(entry: PageElement): boolean {
  for (const element of elementsIn(entry)) if (/^(ul|ol|div|table|h[1-6]|section|article)$/.test(element.localName)) return false;
  return true;
}

/** Class names that pages and Word styles give to the words under a picture. */
const captionNames = /(^|[\s_-])(img|image|pic|photo|picture|fig|figure|wp)?[_-]?(caption|desc|tushuo|tuzhu|cutline)([\s_-]|text|$)/i;

export function isCaption(element: PageElement): boolean {
  if (element.localName === 'figcaption' || element.localName === 'caption') return true;
  return /^(p|div|span)$/.test(element.localName) && captionNames.test(element.getAttribute('class') ?? '');
}
