import { elementsIn, isElement, type PageElement, type PageNode } from './page-dom.ts';

/** Characters of the words under a picture. */
const longestCaption = 60;

/**
 * Pictures side by side are often set with a table, their captions in the row below: those cells are marked as captions, so that each goes to
 * its picture. Two pictures at least, nothing else in their row, and no more cells of words below than pictures.
 */
export function markCaptionsInRows(page: PageNode): void {
  let above: PageElement | undefined;
  for (const element of elementsIn(page)) {
    if (element.localName === 'table') above = undefined;
    if (element.localName !== 'tr') continue;
    const pictures = above === undefined ? 0 : picturesIn(above);
    const words = cellsOf(element).filter((cell) => cell.textContent.trim() !== '');
    const isUnder = pictures >= 2 && words.length > 0 && words.length <= pictures && words.every((cell) => cell.textContent.trim().length <= longestCaption && !holdsMore(cell));
    if (isUnder) for (const cell of words) cell.setAttribute('class', 'caption');
    above = element;
  }
}

const cellsOf = (row: PageElement): PageElement[] => [...row.childNodes].filter(isElement).filter(({ localName }) => localName === 'td' || localName === 'th');

/** How many cells of a row hold a picture; 0 where one holds words, too. */
function picturesIn(row: PageElement): number {
  if (row.textContent.trim() !== '') return 0;
  return cellsOf(row).filter((cell) => [...elementsIn(cell)].some(({ localName }) => localName === 'img')).length;
}

const holdsMore = (cell: PageElement): boolean => [...elementsIn(cell)].some(({ localName }) => /^(?:img|table|ul|ol|h[1-6])$/.test(localName));
