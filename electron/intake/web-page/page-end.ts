import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readEnglishByline } from '../describe/english-byline.ts';
import { leadInOfLines } from '../describe/lead-in.ts';
import { rowOfLinks } from './cells.ts';
import { firstProse, isProse, isTimed, isWebPage } from './proof.ts';
import { describes, namesStaff } from './staff.ts';

/** Rules that take what a site puts under a story: below such a line the story is over. */
const closing: ReadonlySet<ReadingRule | undefined> = new Set(['next-article', 'back-link', 'tool-bar', 'related-heading', 'related-link', 'app-call', 'copyright', 'counter', 'end-mark', 'comment', 'site-footer', 'breadcrumb', 'attachment', 'format-says']);

/** `附件：无`, `附件下载：1.方案.docx`: what hangs on a page. */
const attachment = /^(?:相关|本文|点击)?附件(?:下载|列表)?\s*\d?\s*[:：]?\s*(?:无|.{0,80}\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|wps|et|ofd|jpe?g|png))?\s*$|^(?:\d{1,2}[.、．]\s*)?[^。！？]{2,80}\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|wps|et|ofd)\s*(?:[（(\[].{0,16}[）)\]])?$/i;

/** Widest line of a foot, in ems. */
const widest = 40;
/** `最新热点`, `相关信息`, `近期推荐` below the text: a list of other stories. */
const listHeading = /^[【\[■◆●▍|\s]*(?:相关|最新|最热|热门|热点|推荐|更多|往期|近期|其他|其它|本周|本月|上期|下期|同类)[\u4e00-\u9fff]{2,4}[】\]：:\s]*$/;
/** What a site says of its rights and its duties under a story, at length. Widest, in ems. */
const notice = /^[【\[*※（(]?\s*(?:(?:Notice|Disclaimer|Editor[’']s disclaimer)\s*[:：]|(?:特别|免责|版权|郑重|权利|风险)(?:声明|提示|说明)\s*[】\]]?\s*[:：]|(?:声明|说明|注)\s*[:：].{0,60}(?:本文|本站|本网|本号|本平台|作者观点|转载|版权|侵权)|(?:本文|本网站?所?(?:刊载|发布|转载)的?(?:信息|内容|稿件)|以上(?:内容|文章)|文章内容).{0,20}(?:仅代表|不代表|由用户|系转载|转载自|来源于网络).{0,80}(?:观点|立场|无关|删除|联系))/i;
const widestNotice = 240;
/** Words of a text go on behind these. */
const goesOn = /[，、；。]$/;

/** A caption, a table, a note: the format keeps it with its text. */
const isKept = (line: Line, before: ReadingRule | undefined): boolean =>
  ['caption', 'table', 'note', 'field', 'title', 'picture'].includes(line.hint?.kind ?? '') || before === 'picture' || before === 'picture-file-name' || /^[▲△▼▽]|摄[）)]?$/.test(line.text);

/** Names alone at the foot of a page are links as often; a label or a bracket says that they are not. */
const isLabelled = ({ text }: Line): boolean => /[:：丨|｜/／]|^[（(【\[].*[）)】\]]$|^(?:责任|本期|值班)?(?:编辑|责编)\s|^(?:By|Edited by|Reporting by|Editing by)\s|^(?:发布于|编辑于|发表于|更新于)\s*\d/i.test(text);

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

const isFootLike = (line: Line): boolean => (line.width <= widest && !goesOn.test(line.text) && !isProse(line)) || rowOfLinks(line.text) !== undefined;

const biography = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}),? (?:is an? |is the |covers |writes about |has (?:covered|written|reported) |reports (?:on|from) |joined ).{4,220}$/u;
/** Lines in which a byline may stand below a picture's words. */
const below = 6;
/** `Dreyer covers the northern Rockies for the paper.` under the text of somebody whose byline stands over it, and the name once more above that. */
function setAsideBiography(page: Page, found: Map<number, ReadingRule>): void {
  const text = firstProse(page, found);
  const writers = page.lines.slice(0, text + below).flatMap((line) => readEnglishByline(line.text, line.start)?.byline ?? []).map(({ name }) => name.toLowerCase());
  for (const line of page.lines.slice(text + 1)) {
    const name = found.has(line.index) ? undefined : biography.exec(line.text)?.[1]?.toLowerCase();
    if (name === undefined || !writers.some((writer) => writer === name || writer.endsWith(` ${name}`)) || page.lines.slice(line.index + 1).some((one) => !found.has(one.index) && isProse(one) && !biography.test(one.text))) continue;
    found.set(line.index, 'contact');
    const above = page.lines[line.index - 1];
    if (above !== undefined && !found.has(above.index) && writers.includes(above.text.toLowerCase())) found.set(above.index, 'contact');
  }
}

/**
 * The last running text of a page of the web is followed by who made it and then by the site's own: links, cards, calls, whom to write to.
 * Below the first line that is certainly the site's, all short lines to the end of the page are.
 */
export function setAsidePageEnd(page: Page, found: Map<number, ReadingRule>): void {
  const text = firstProse(page, found);
  for (const line of page.lines.slice(text + 1)) if (!found.has(line.index) && line.hint === undefined && line.width <= widestNotice && notice.test(line.text) && isWebPage(page, found)) found.set(line.index, 'copyright');
  setAsideBiography(page, found);
  const lists = listsBegin(page, found);
  for (const line of page.lines.slice(lists)) if (!found.has(line.index) && !isKept(line, undefined)) found.set(line.index, 'page-end');
  const ends = page.lines.findLastIndex((line) => !found.has(line.index) && !isFootLike(line) && !describes(line));
  if (ends < 0) return;
  for (const line of page.lines.slice(ends + 1)) if (!found.has(line.index) && line.hint === undefined && attachment.test(line.text)) found.set(line.index, 'attachment');
  if (!isWebPage(page, found)) return;
  const first = page.lines.findIndex((line) => line.index > ends && (closing.has(found.get(line.index)) || (!found.has(line.index) && listHeading.test(line.text)) || (!found.has(line.index) && namesStaff(line))));
  if (first < 0) return;
  for (const line of page.lines.slice(first)) {
    if (!found.has(line.index) && !isKept(line, found.get(line.index - 1)) && !(describes(line) && isLabelled(line))) found.set(line.index, 'page-end');
  }
}
