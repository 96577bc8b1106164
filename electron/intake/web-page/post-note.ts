import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Page } from '../clean/page-lines.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { isTimed } from './proof.ts';

/** Most lines in which somebody passes a story on, and the widest of them, in ems. */
const mostLines = 3;
const widest = 60;
const passesOn = /转(?:过来|来|载|发|帖|给|一[篇个下])|分享|推荐给|大家(?:看看|看一?下)|[看读见]到(?:的|一[篇则条])|搬运/;

/** `今天在报纸上看到的，转过来给大家看看。` between the time of a post and the line that names where its story stood: the poster's words. */
export function setAsidePostNote(page: Page, found: Map<number, ReadingRule>): void {
  const posted = page.lines.find((line) => !found.has(line.index) && isTimed(line));
  if (posted === undefined) return;
  const below = page.lines.slice(posted.index + 1).filter((line) => !found.has(line.index)).slice(0, mostLines + 1);
  const named = below.findIndex((line) => line.text.length <= 160 && readDescriptionLine(line.text, line.start)?.source !== undefined);
  const note = below.slice(0, Math.max(0, named));
  if (note.some((line) => passesOn.test(line.text)) && note.every((line) => line.width <= widest && line.hint === undefined)) for (const line of note) found.set(line.index, 'post-note');
}
