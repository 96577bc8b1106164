import { hasHan } from '../clean/glyphs.ts';
import { isOrganisation } from '../describe/names.ts';
import { lineLabels } from '../describe/role-labels.ts';
import type { Cell } from './cell.ts';
import { readDateCell, readDayCell } from './date-cells.ts';
import { readContactCell, readOtherStaffCell, readStaffCell } from './label-cells.ts';
import { asFolio, readNumberCell } from './number-cells.ts';
import { isEnglishPaper, paperWeight, withoutEdition } from './paper-names.ts';
import { isSectionName } from './section-names.ts';

/** Longest line that is read as a head, in characters: one that holds staff, address and price runs long. */
const longest = 160;
/** Widest cell of Han that nothing is known of. */
const widestWord = 6;

const parting = /^[\s\u3000|｜│¦·•／/\\，,、;；:：■□◆●▪★☆◎※＊*_—–―\-【】[\]]+/;
const hanToken = /^《?[\u4e00-\u9fff“”]+》?/;
/** The next cell is another line's, or set off by wide space or a stroke. */
const cellEnd = /\s{2,}|\t|\u3000|\s*[|｜│•·]\s*|\s+[—–-]\s+|$/;

/** Words that say who wrote: a line with one of them is no head but a byline. */
const byRole = /^(?:本[报刊网台]|特约|见习|实习|全媒体|首席)*(?:记者|通讯员|作者|撰稿|供稿|报道|读者|市民|网友|村民|居民|来信人)|^(?:文|图|文图|图文|摄|摄影报道)$/;
/** Labels of a description line: their values are its story's. */
const describes = new RegExp(`^(?:${lineLabels.filter(([, { field }]) => field === 'source' || field === 'byline' || field === 'published').map(([words]) => words).join('|')})\\s*[:：]`, 'i');
const office = /^([\u4e00-\u9fff]{3,20}?)(?:编印|编发|主编|主办|主管|出版|印发|编)$/;
/** Who brings out a paper; the others bring out bulletins, and send them. */
const publishes = /(?:宣传部|融媒体中心|传媒中心|新闻中心|报社|杂志社|传媒集团|报业集团)$/;
const hasOfficeEnd = /[室部局委办处科组中心会站社]$/;

/** What a paper's name may have behind it, and a title in its marks: `《同舟》杂志`, `《北岭机务》报`. */
const edition = /^\s?[（(](?:数字报|电子报|数字版|电子版|PDF版|[\u4e00-\u9fff]{1,4}版)[)）]|^(?:杂志|期刊|[周旬月]?报|(?:双月|季|月|旬|周|半月|会|校|院)刊)(?:社|编辑部)?(?=$|[\s\u3000])/;

/** A cell of Han between two partings: a paper, a section, an office, or a word. */
function readHanCell(text: string, at: number): Cell | undefined {
  const words = hanToken.exec(text.slice(at))?.[0];
  if (words === undefined || (byRole.test(words) && !isSectionName(words)) || describes.test(text.slice(at))) return undefined;
  const weight = paperWeight(words);
  const end = at + words.length + (weight === 0 ? 0 : (edition.exec(text.slice(at + words.length))?.[0].length ?? 0));
  if (/[A-Za-z\d]/.test(text.charAt(end)) && !words.endsWith('》') && (weight < 2 || readDateCell(text, end) === undefined)) return undefined;
  if (weight > 0) return { kind: 'paper', start: at, end, weight, value: withoutEdition(words.replace(/[《》]|社$/g, '')) };
  if (isSectionName(words)) return { kind: 'section', start: at, end, weight: 1 };
  const sender = office.exec(words)?.[1];
  if (sender !== undefined && (words.endsWith('主管') || (publishes.test(sender) && !words.endsWith('编')))) return { kind: 'price', start: at, end, weight: 1 };
  if (sender !== undefined && hasOfficeEnd.test(sender)) return { kind: 'office', start: at, end, weight: 1, value: sender, valueAt: [at, at + sender.length] };
  if (isOrganisation(words)) return { kind: 'office', start: at, end, weight: 0.5, value: words };
  return words.length <= widestWord && !/[“”《》]/.test(words) ? { kind: 'word', start: at, end, weight: 0 } : undefined;
}

/** Two papers in one line of capitals run on, or a paper, a date and a page: English heads may be set with single spaces only. */
function readEnglishCell(text: string, at: number, closes: (at: number) => boolean): Cell | undefined {
  const rest = text.slice(at);
  const set = rest.slice(0, cellEnd.exec(rest)?.index ?? rest.length);
  const ends = [...set.matchAll(/\s+/g)].map(({ index }) => index).filter((index) => closes(at + index + 1));
  for (const end of [...ends.slice(0, 1), set.length]) {
    const words = set.slice(0, end).replace(/[\s,]+$/, '');
    if (isEnglishPaper(words)) return { kind: 'paper', start: at, end: at + words.length, weight: 1.5, value: words };
    if (/^[A-Z][\w&'’]*(?: (?:[A-Z&][\w&'’]*|and)){0,2}$/.test(words) && words.length <= 22 && (end === set.length || hasHan(text) || (/^[A-Z&]+(?: [A-Z&]+)?$/.test(words) && /^\s+[A-Z]?\d{1,3}$/.test(set.slice(end))))) return { kind: 'word', start: at, end: at + words.length, weight: 0 };
  }
  return undefined;
}

/** `某某日报2024年4月5日`, `星期五第3版`: cells that nothing parts. Any other words that run on from one are its sentence. */
const mayRunOn = (before: Cell, cell: Cell): boolean => (before.kind === 'number' && cell.kind === 'section')
  || (before.kind === 'date' || before.kind === 'weekday' || before.kind === 'lunar' || before.kind === 'page' || before.kind === 'paper')
  && (cell.kind === 'date' || cell.kind === 'weekday' || cell.kind === 'lunar' || cell.kind === 'page' || cell.kind === 'issue' || (before.kind === 'page' && cell.kind === 'section'));

/** `某局上门辅导 助小店算清账 - 某某新闻网`: what a browser calls a page, its headline before its site. */
const savedTitle = /^[^\d_＿|｜]{10,}(?:[_＿|｜]|\s[-–]\s)[^\d]*[网站线端]$/;

/**
 * Cuts a line into the cells of a page's head or foot. Nothing unless every word of it is in a cell.
 * @param text the line, closed where it is set wide
 */
export function cutCells(text: string): Cell[] | undefined {
  if (text.length > longest || /[。！？!?]/.test(text) || savedTitle.test(text)) return undefined;
  const sure = (at: number): Cell | undefined => readDateCell(text, at) ?? readDayCell(text, at) ?? readNumberCell(text, at) ?? readContactCell(text, at);
  const closes = (at: number): boolean => {
    if (sure(at) !== undefined || readStaffCell(text, at, () => false) !== undefined || /^(?:E-?mail|QQ|Tel)\b/i.test(text.slice(at))) return true;
    const words = hanToken.exec(text.slice(at))?.[0] ?? '';
    return paperWeight(words) === 2 || isSectionName(words);
  };
  const cells: Cell[] = [];
  let runOn: Cell | undefined;
  for (let at = parting.exec(text)?.[0].length ?? 0; at < text.length;) {
    const cell = sure(at) ?? readStaffCell(text, at, closes) ?? (describes.test(text.slice(at)) || byRole.test(text.slice(at)) ? undefined : readOtherStaffCell(text, at, closes)) ?? readHanCell(text, at) ?? readEnglishCell(text, at, closes);
    if (cell === undefined || cell.end <= at) return undefined;
    if (runOn !== undefined && !mayRunOn(runOn, cell)) return undefined;
    cells.push(asFolio(text, cell));
    const gap = parting.exec(text.slice(cell.end))?.[0];
    runOn = gap === undefined ? cell : undefined;
    at = cell.end + (gap?.length ?? 0);
  }
  return cells.length === 0 ? undefined : cells;
}
