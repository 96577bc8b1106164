import type { Measure } from './measure.ts';
import type { PageContent } from './page-content.ts';
import type { TextBlock } from './page-line.ts';

/** Share of the running text's size below which a foot of the page is set smaller, and of the page's height above which is no foot. */
const smaller = 0.93;
const foot = 0.55;

/** `① `, `[1] `, `1. `, `* `, `注：`: what a note opens with. */
const mark = /^(?:[\u2460-\u2473]|[[［〔]\d{1,3}[\]］〕]|\d{1,3}(?:[.、．]|\s)|[*＊†‡※]|注[:：])/;

/** Text at a page's foot, set smaller, that opens with a mark. */
export const isFootnote = (block: TextBlock, page: PageContent, measure: Measure): boolean =>
  block.size <= smaller * measure.body && block.top >= foot * page.height && mark.test(block.lines[0]?.text ?? '') && block.lines.every((line) => !line.row);

/** The notes of a block, each its lines put together: nothing between Han, a space between words. */
export function notesOf(block: TextBlock, measure: Measure): string[] {
  const notes: string[] = [];
  for (const { text } of block.lines) {
    const last = notes.at(-1);
    if (last === undefined || mark.test(text)) notes.push(text);
    else notes[notes.length - 1] = last + (measure.chinese ? '' : ' ') + text;
  }
  return notes;
}
