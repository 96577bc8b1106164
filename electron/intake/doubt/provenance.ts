import type { Extraction } from '../../../shared/domain/document.ts';
import type { Doubt, ReportReading } from '../../../shared/domain/reading.ts';
import { raiseAt } from './raise.ts';

/** What may follow a label on its own line: another label, or a counter. */
const nextLabel = '(?=[ \\t\\u3000]*(?:$|[|｜]|作者|记者|编辑|责编|责任编辑|来源|发布|发表|日期|时间|浏览|阅读|点击|字号|字体|打印|【|Author|By|Source|Date|Published))';
/** A label that names nothing: the page had a place for it, and lost it. */
const emptySource = new RegExp(`^(?:.{0,40}[\\s|｜])?((?:文章|信息|稿件|新闻)?(?:来源|稿源|出处)[:：]|Source:)${nextLabel}`, 'm');
const emptyDate = new RegExp(`^(?:.{0,40}[\\s|｜])?((?:发布|发表|刊发|更新)?(?:时间|日期)[:：]|(?:Date|Published):)${nextLabel}`, 'm');
/** A form for a date that was not filled in. */
const blankDate = /(?<![\d〇零一二三四五六七八九十])[_ \u3000]{1,8}年[_ \u3000]{1,8}月[_ \u3000]{1,8}日/;

/** Where labels stand, in characters from the beginning. */
const reach = 20_000;
/** Least body of a page of the web from which its source and date are missed, in characters. */
const wholeStory = 200;

/** A page of the web as it was saved says where it is from or when; a scrap of one does not. Its format tells the two apart. */
const isPage = ({ hints }: Extraction, reports: readonly ReportReading[]): boolean =>
  hints.some(({ kind }) => kind === 'article') && hints.some(({ kind }) => kind === 'title')
  && reports.some(({ byline, paragraphs }) => byline.length > 0 && paragraphs.reduce((sum, { text }) => sum + text.length, 0) >= wholeStory);

/**
 * What a document does not say of where it is from and when it ran: one doubt for all its reports, and only where something shows that it
 * should say so, a label without its words, or a saved page of the web that
 * says neither. Pasted text owes neither.
 */
export function provenanceDoubts(extraction: Extraction, reports: readonly ReportReading[]): Doubt[] {
  const first = reports[0];
  if (first === undefined) return [];
  const top = extraction.text.slice(0, reach);
  const source = reports.some((report) => report.source !== undefined);
  const date = reports.some(({ published, dateline }) => published !== undefined || dateline !== undefined);
  const bare = !source && !date && isPage(extraction, reports);
  const missing = (rule: 'no-source' | 'no-date', said: boolean, label: RegExpExecArray | null): Doubt[] => {
    if (said) return [];
    const words = label?.[1] ?? label?.[0];
    if (label !== null && words !== undefined) {
      const start = label.index + label[0].indexOf(words);
      return [raiseAt(rule, { start, end: start + words.length }, words)];
    }
    return bare ? [raiseAt(rule, { start: first.range.start, end: first.range.start })] : [];
  };
  return [
    ...missing('no-source', source, emptySource.exec(top)),
    ...missing('no-date', date, emptyDate.exec(top) ?? blankDate.exec(top)),
  ];
}
