import type { Hint } from '../../../shared/domain/document.ts';
import { readLabelLine, type LabelLine } from './label-line.ts';

/** One line that is not blank, where it stands in the text. */
interface Row { readonly start: number; readonly end: number; readonly text: string; readonly label?: LabelLine }

/** Fewest labels one under another that make a record. */
const fewest = 3;
/** Longest line that is looked at for a label, and longest line of a print-out's own words, in characters. */
const longestLabel = 200;
const longestOwn = 90;

/** A whole article may stand behind the label of its text; behind others a line this long is none of a record's. */
function labelIn(words: string): LabelLine | undefined {
  const label = readLabelLine(words);
  return words.length > longestLabel && label?.field !== 'body' ? undefined : label;
}

const rowsOf = (text: string): Row[] => [...text.matchAll(/[^\s\u0085\u200b\ufeff][^\n\r\v\f\u0085\u2028\u2029]*/g)].map((found) => {
  const words = found[0].trimEnd();
  const label = labelIn(words);
  return { start: found.index, end: found.index + words.length, text: words, ...(label === undefined ? {} : { label }) };
});

/** A run of labels with a headline and two more things that a database keeps of an article, or a text sent in by its writer. An invitation's run has none of that. */
function isHead(rows: readonly Row[]): boolean {
  const fields = rows.map((row) => row.label?.field);
  const said = (['byline', 'source', 'published', 'page', 'body'] as const).filter((field) => fields.includes(field));
  return rows.length >= fewest && fields.filter((field) => field === 'headline').length === 1 && said.length >= 2 && (fields.includes('source') || fields.includes('published') || (fields.includes('byline') && fields.at(-1) === 'body'));
}

/** A record's labels, from its first row to the one after its last. */
interface Head { readonly from: number; readonly to: number }

function headsOf(rows: readonly Row[]): Head[] {
  const heads: Head[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from;
    // The text begins under its label: what follows that, label or not, is text.
    while (rows[to]?.label !== undefined && (to === from || rows[to - 1]?.label?.field !== 'body')) to++;
    // Some rule the labels off, and name the text under the rule.
    if (to > from && rule.test(rows[to]?.text ?? '') && rows[to + 1]?.label?.field === 'body') to += 2;
    if (to > from && isHead(rows.slice(from, to))) heads.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return heads;
}

/** `[2/3]`, `— 12 —`, `======`, `【完】`, `第 3 条`: counts a record or parts it from the next. */
const between = /^(?:[-—–─=_*＝~～·.\s]{2,}|[\[【（(]?\s*(?:第\s*)?\d{1,6}(?:\s*(?:\/|／|of)\s*\d{1,6})?\s*(?:条|篇|项)?\s*(?:[，,/／]?\s*共\s*\d{1,6}\s*(?:条|篇|项))?\s*[\]】）).、]?|[-—–\s]+\d{1,4}[-—–\s]+|[【（(\[](?:完|全文完|END)[】）)\]])$/i;
/** `打印日期：…　操作员：…`, `—— 打印时间 2031-02-03 ——`: the database on its own print. */
const ownLabel = /^[-—–─=*·\s（(【\[]*(?:第\s*\d{1,6}\s*[条篇项]\s*[，,/／]?\s*共\s*\d{1,6}\s*[条篇项]\s*)?(?:(?:打印|下载|导出|检索|查询|操作员?|用户|版权|数据来源|数据库|资料来源|记录号|流水号|文献号|索取号|控制号)[\u4e00-\u9fff]{0,4}\s*[:：]|(?:打印|下载|导出|检索|查询)(?:日期|时间|于)?\s*\d{4}\s*[-/.年]|(?:Printed|Downloaded|Exported|Retrieved)\b(?: on| by)?\s*:?\s*[A-Z\d])/;
const rule = /^[-—–─=_*＝~～\s]{4,}$/;

/** The words of the print-out itself around a page's end: a line of its head told again. */
const told = (head: ReadonlySet<string>, row: Row): boolean => head.has(row.text.replace(/\s+/g, ''));

/**
 * A print-out of a database of articles: what its labels say, the labels themselves and the database's own lines, each as a format
 * would tell it. Nothing where a page is none.
 * @param text in simplified characters; offsets are its own. Linear
 */
export function recordHints(text: string): Hint[] {
  if (!/标\s*题|题\s*名|篇\s*名|Title|Headline|^(?:TI|T1|HD|HL)\b/im.test(text)) return [];
  const rows = rowsOf(text);
  const heads = headsOf(rows);
  const first = heads[0];
  if (first === undefined) return [];
  const hints: Hint[] = [];
  const aside = (row: Row): void => { hints.push({ kind: 'furniture', start: row.start, end: row.end }); };
  const top = rows.slice(0, first.from);
  const own = top.every((row) => row.text.length <= longestOwn);
  if (own) for (const row of top) aside(row);
  const head = new Set(own ? top.map((row) => row.text.replace(/\s+/g, '')) : []);
  for (const [i, { from, to }] of heads.entries()) {
    const next = heads[i + 1]?.from ?? rows.length;
    let end = next;
    const isOwn = (row: Row | undefined): boolean => row !== undefined && (between.test(row.text) || (i === heads.length - 1 && ownLabel.test(row.text)));
    while (end > to && isOwn(rows[end - 1])) end--;
    // Under the last text's closing rule stands what the database says of itself.
    const closed = rows.findLastIndex((row, at) => at >= to && at < end && rule.test(row.text));
    if (closed >= to && end - closed <= 6 && rows.slice(closed + 1, end).every((row) => row.text.length <= longestOwn)) end = closed;
    const foot = footOf(rows, to, end);
    for (const row of rows.slice(from, to)) { if (row.label === undefined) aside(row); else hints.push(...hintsOf(row)); }
    for (const row of rows.slice(to, foot)) if (between.test(row.text) || told(head, row)) aside(row);
    for (const row of rows.slice(foot, end)) hints.push(...hintsOf(row));
    for (const row of rows.slice(end, next)) aside(row);
    const [start, stop] = [rows[from]?.start, rows[next]?.start ?? text.length];
    if (heads.length > 1 && start !== undefined) hints.push({ kind: 'article', start, end: stop });
  }
  return hints;
}

/** Most labels under a record's text, and the longest of them, in characters. */
const mostUnder = 6;
const longestUnder = 40;
/** `【责编】芮成`, `【字数】860` in brackets, or `KW: 棉纺`, right under a record's text: labels like those over it. @returns the first such row, `end` where there is none */
function footOf(rows: readonly Row[], to: number, end: number): number {
  let from = end;
  while (from > to + 1 && end - from < mostUnder && /^(?:[【［]|[A-Z]{2,3}\s*[:：])/.test(rows[from - 1]?.text ?? '') && (rows[from - 1]?.text.length ?? Infinity) <= longestUnder && isUnderLabel(rows[from - 1]?.label)) from--;
  return from;
}
/** A headline or a text of its own is no such label, nor is a bracket that something other than a value follows. */
const isUnderLabel = (label: LabelLine | undefined): boolean => label !== undefined && label.field !== 'headline' && label.field !== 'body' && label.field !== 'abstract' && !/[。！？]/.test(label.value);

function hintsOf(row: Row): Hint[] {
  const { label } = row;
  if (label === undefined) return [];
  const start = row.end - label.value.length;
  if (label.field === 'other' || label.value === '') return [{ kind: 'furniture', start: row.start, end: row.end }];
  const mark: Hint = { kind: 'furniture', start: row.start, end: start };
  if (label.field === 'body') return [mark];
  if (label.field === 'abstract') return [mark, { kind: 'note', start, end: row.end }];
  return [mark, { kind: 'field', field: label.field, start, end: row.end }];
}
