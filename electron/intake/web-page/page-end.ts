import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { leadInOfLines } from '../describe/lead-in.ts';
import { readTakenFrom } from '../describe/taken-from.ts';
import { firstProse, isProse, isTimed, isWebPage } from './proof.ts';

/** Rules that take what a site puts under a story: below such a line the story is over. */
const closing: ReadonlySet<ReadingRule | undefined> = new Set(['next-article', 'back-link', 'tool-bar', 'related-heading', 'related-link', 'app-call', 'copyright', 'counter', 'end-mark', 'comment', 'site-footer', 'breadcrumb', 'attachment', 'format-says']);

/** `附件：无`, `附件下载：1.方案.docx`: what hangs on a page. */
const attachment = /^(?:相关|本文|点击)?附件(?:下载|列表)?\s*\d?\s*[:：]?\s*(?:无|.{0,80}\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|wps|et|ofd|jpe?g|png))?\s*$|^(?:\d{1,2}[.、．]\s*)?[^。！？]{2,80}\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|wps|et|ofd)\s*(?:[（(\[].{0,16}[）)\]])?$/i;

/** Widest line of a foot, in ems. */
const widest = 40;
/** Words of a text go on behind these. */
const goesOn = /[，、；。]$/;

/** It names who made the story: read below the text as well as above it. */
const describes = (line: Line): boolean => line.text.length <= 160 && (readDescriptionLine(line.text, line.start) !== undefined || readTakenFrom(line.text, line.start) !== undefined || readBylineLine(line.text, line.start) !== undefined);

/** `编辑：某某　审核：某某`: who answers for the story is named when it is over. */
const namesStaff = (line: Line): boolean => /编\s*辑|责\s*编|校\s*对|审\s*[核校]|[一二三初复终]审|监\s*制|签\s*发|Edit(?:or|ed by)/.test(line.text) && describes(line);

/** A caption, a table, a note: the format keeps it with its text. */
const isKept = (line: Line, before: ReadingRule | undefined): boolean =>
  ['caption', 'table', 'note', 'field', 'title', 'picture'].includes(line.hint?.kind ?? '') || before === 'picture' || before === 'picture-file-name' || /^[▲△▼▽]|摄[）)]?$/.test(line.text);

/** Names alone at the foot of a page are links as often; a label or a bracket says that they are not. */
const isLabelled = ({ text }: Line): boolean => /[:：丨|｜/／]|^[（(【\[].*[）)】\]]$|^(?:By|Edited by)\s/i.test(text);

/**
 * Where a page of one story begins to list others, with what each is about: under a heading that says so, below the line of who answers
 * for the story. No hour of another story and no lead-in may stand further down. The number of lines where there is none.
 */
function listsBegin(page: Page, found: ReadonlyMap<number, ReadingRule>): number {
  const text = firstProse(page, found);
  const staff = page.lines.find((line) => line.index > text && !found.has(line.index) && namesStaff(line));
  const list = staff === undefined ? undefined : page.lines.find((line) => line.index > staff.index && found.get(line.index) === 'related-heading');
  if (list === undefined || !isWebPage(page, found)) return page.lines.length;
  const goes = page.lines.slice(list.index + 1).some((line) => !found.has(line.index) && (namesStaff(line) || line.hint?.kind === 'heading' || isTimed(line) || leadInOfLines([line]) !== undefined));
  return goes ? page.lines.length : list.index;
}

const isFootLike = (line: Line): boolean => line.width <= widest && !goesOn.test(line.text) && !isProse(line);

/**
 * The last running text of a page of the web is followed by who made it and then by the site's own: links, cards, calls, whom to write to.
 * Below the first line that is certainly the site's, all short lines to the end of the page are.
 */
export function setAsidePageEnd(page: Page, found: Map<number, ReadingRule>): void {
  const lists = listsBegin(page, found);
  for (const line of page.lines.slice(lists)) if (!found.has(line.index) && !isKept(line, undefined)) found.set(line.index, 'page-end');
  const ends = page.lines.findLastIndex((line) => !found.has(line.index) && !isFootLike(line) && !describes(line));
  if (ends < 0) return;
  for (const line of page.lines.slice(ends + 1)) if (!found.has(line.index) && line.hint === undefined && attachment.test(line.text)) found.set(line.index, 'attachment');
  if (!isWebPage(page, found)) return;
  const first = page.lines.findIndex((line) => line.index > ends && (closing.has(found.get(line.index)) || (!found.has(line.index) && namesStaff(line))));
  if (first < 0) return;
  for (const line of page.lines.slice(first + 1)) {
    if (!found.has(line.index) && !isKept(line, found.get(line.index - 1)) && !(describes(line) && isLabelled(line))) found.set(line.index, 'page-end');
  }
}
