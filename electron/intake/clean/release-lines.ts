import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { reachedAt } from './furniture-words.ts';
import { endsSentence, hasHan } from './glyphs.ts';
import { isLink } from './link-line.ts';
import type { Line, Page } from './page-lines.ts';

// What a press release carries around its story: who sends it, over it and under it, and whom to ask.

/** Most lines a sender says of itself at the foot of its release. */
const mostAbout = 24;

const about = /^About (?:the |us$)?(?:[A-Z][\w.'’&,-]*(?:\s|$)|of\s|and\s|the\s|for\s){0,9}:?$/;
/** `关于规范三轮车管理的建议`: a document's own title. */
const document = /(?:建议|意见|通知|报告|办法|规定|情况|问题|调查|思考|决定|请示|批复|复函|公告|通告|说明|方案|规划|提案|答复)[：:]?$/;
const aboutChinese = /^关于(?:我们|[\u4e00-\u9fffA-Za-z·（）() ]{2,24})[：:]?$/;

/** `About the Conservancy`, `关于云溪客车` at the foot of a release, and what the sender says of itself under it, to the end mark or whom to ask. */
export function setAsideAbout(page: Page, found: Map<number, ReadingRule>): void {
  const released = [...found.values()].includes('release-line');
  // Over the text `About Us` is a link of the site's, and `关于…` a headline.
  const text = page.lines.findIndex((line) => !found.has(line.index) && endsSentence(line.text) && (line.text.length > runningText || hasHan(line.text)));
  for (const line of page.lines) {
    if (!(about.test(line.text) || aboutChinese.test(line.text)) || document.test(line.text) || line.text.length > 80 || text < 0 || line.index < text) continue;
    const ends = page.lines.findIndex(({ index }) => index > line.index && ['end-mark', 'divider', 'contact', 'page-number', 'release-line'].includes(found.get(index) ?? ''));
    const to = ends < 0 ? page.lines.length : ends;
    // Without the word, whom to ask under it shows a release.
    if (!released && found.get(to) !== 'contact') continue;
    if (to - line.index <= mostAbout) for (let at = line.index; at < to; at++) found.set(at, 'release-line');
  }
}

/** Characters of a line that is running text. */
const runningText = 60;

/** `JOURNAL`, `DOI`, `ARTICLE TITLE`: what a wire of science releases tells of the study under its text, a label over each. */
const studyLabel = /^(?:Journal|DOI|Method of Research|Subject of Research|Article Title|Article Publication Date|COI Statement|Funder|Regions?|Keywords|News Publication Date|Web References|References|Image Credits?)$/i;

/** The study's own particulars under a release: two labels of them at least, to whom to ask or to the end. */
export function setAsideStudy(page: Page, found: Map<number, ReadingRule>): void {
  const labels = page.lines.filter((line) => !found.has(line.index) && line.hint === undefined && studyLabel.test(line.text));
  const [first] = labels;
  if (first === undefined || labels.length < 2 || !page.lines.slice(0, first.index).some((line) => line.text.length > runningText && endsSentence(line.text))) return;
  for (const line of page.lines.slice(first.index)) {
    if (line.text.length > runningText * 3 && endsSentence(line.text)) return;
    if (!found.has(line.index)) found.set(line.index, 'release-line');
  }
}

/** Lines of a sender's name and address over the line that calls a release one, and most of them. */
const mostLetterhead = 6;

/** Narrowest headline in Chinese below it, in ems. */
const narrowestTitle = 10;

/** The sender's name and address over `NEWS RELEASE`, where the headline stands below it: a line of words enough, no sentence, before the text. */
export function setAsideLetterhead(page: Page, found: Map<number, ReadingRule>): void {
  const call = page.lines.find((line) => line.index <= mostLetterhead && found.get(line.index) === 'release-line');
  if (call === undefined || call.index === 0) return;
  const head = page.lines.slice(0, call.index);
  const below = page.lines.slice(call.index + 1).filter((line) => !found.has(line.index));
  const text = below.findIndex((line) => endsSentence(line.text));
  const hasTitle = below.slice(0, Math.max(0, text)).some((line) => (line.text.split(/\s+/).length >= 4 || (hasHan(line.text) && line.width >= narrowestTitle)) && !/^\D{0,30}\d{4}$/.test(line.text));
  if (hasTitle && head.every((line) => isLink(line) && line.hint === undefined)) for (const line of head) if (!found.has(line.index)) found.set(line.index, 'release-line');
}

/** A stretch of lines set off from whom to ask, in which nobody can be reached, and of words enough: the release's headline. */
export function partsFromContact(page: Page, first: Line): boolean {
  const above = page.lines.slice(Math.max(0, first.index - 8), first.index);
  let to = first.index + 1;
  while (page.lines[to]?.gap === 0) to++;
  const set = page.lines.slice(first.index, to);
  return above.some((line) => reachedAt.test(line.text)) && first.text.split(/\s+/).length >= 4 && !set.some((line) => reachedAt.test(line.text));
}
