import type { TextRange } from '../../../shared/domain/passage.ts';

/** Marks that plain text uses for what a format would say: `## `, `**bold**`, `【…】`, bullets. Offsets are relative to the line's text. */

const markdownHeading = /^(#{1,6})[ \t\u3000]+(?=\S)/;
/** Level of a heading as Markdown writes it: `## A letter` is 2. A topic (`#话题#`) has no space after its mark. */
export const markdownLevel = (text: string): number | undefined => markdownHeading.exec(text)?.[1]?.length;

const wholeEmphasis = /^(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]+)(?<=[^\s*_])\1$/;
/** `**By Jane Doe**`: the words without their emphasis, and where they begin. Any other line as it is. */
export function withoutEmphasis(text: string): { readonly text: string; readonly at: number } {
  const found = wholeEmphasis.exec(text);
  return found?.[1] === undefined || found[2] === undefined ? { text, at: 0 } : { text: found[2], at: found[1].length };
}

/**
 * `*By Jane Doe* · October 3`: a line some of whose words are set off, its asterisks blank; of the same length but for what is cut
 * off before, which `at` counts.
 */
export function withBlankStars(text: string): { readonly text: string; readonly at: number } {
  const blank = text.replace(/\*/g, ' ');
  return { text: blank.trim(), at: blank.length - blank.trimStart().length };
}

/**
 * The asterisks around words set bold, as `**urgent repairs**` writes them. A lone asterisk is a footnote's or a mask's. Lines up to 20,000
 * characters. */
export function emphasisMarks(text: string): TextRange[] {
  if (text.length > 20_000 || !text.includes('**')) return [];
  return [...text.matchAll(/\*\*(?=[^\s*])[^*]{1,200}(?<=[^\s*])\*\*/g)].flatMap((found) => {
    const end = found.index + found[0].length;
    return [{ start: found.index, end: found.index + 2 }, { start: end - 2, end }];
  });
}

/** Marks print and office papers put before the headline of a brief. A triangle points at a picture and is none of them. */
const bullet = /^(?:[■□●◆◇▪★☆◎○※►➤▶◼❖✦▌▍❶-❿➀-➓①-⑳]|\p{Extended_Pictographic}\uFE0F?|\d\uFE0F?\u20E3)+[ \t\u3000]*(?=\S)/u;
const number = /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]、?|\d{1,2}(?:[、．]|\.(?!\d)|[)）]))\s*/;
const bracketed = /^【([^【】]{2,40})】$/;

/** `一、`, `（二）`, `3.`: what a numbered heading or brief opens with. Characters. */
export const numberingOf = (text: string): string | undefined => number.exec(text)?.[0];

const numerals = '一二三四五六七八九';
/** `十二` is 12; up to 99. */
const valueOf = (number: string): number => {
  if (/^\d+$/.test(number)) return Number(number);
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  return (number.includes('十') ? 10 * (tens === '' ? 1 : numerals.indexOf(tens ?? '') + 1) : 0) + numerals.indexOf(ones ?? '') + (ones === '' ? 0 : 1);
};
/** The number a heading opens with and the family of its marks: `六、` is 6. */
export function countOf(text: string): { readonly sign: string; readonly count: number } | undefined {
  const digits = /[一二三四五六七八九十]+|\d+/.exec(numberingOf(text) ?? '')?.[0];
  const sign = digits === undefined ? undefined : signOf(text);
  return digits === undefined || sign === undefined ? undefined : { sign, count: valueOf(digits) };
}

/** Which family of marks a heading opens with: headings of one rank on a page share it. */
export function signOf(text: string): string | undefined {
  if (bracketed.test(text)) return '【】';
  const counted = number.exec(text)?.[0];
  if (counted !== undefined) return /^[（(]/.test(counted) ? '(1)' : /^\d/.test(counted) ? '1.' : '一、';
  return bullet.exec(text)?.[0].trim().replace(/[❶-❿➀-➓①-⑳]|\d\uFE0F?\u20E3/gu, '①');
}

/** The heading bears a number: under a headline without one it heads the first section. */
export const isCounted = (text: string): boolean => number.test(text);

const itemHead = /^([▲△●■◆★○◇]\s*)[^，,：:。；！？]{7,32}。$/;
export const isItemHead = (text: string): boolean => itemHead.test(text);
/** A text after its headline, signed in brackets; the shortest that is one. Characters. */
const signedText = /^\S.{20,}[。！？”"][（(][^（）()]{2,30}[）)]$/s;

/**
 * `▲区教育局排查校舍安全。暑假以来，…（区教育局）`: an item of a bulletin whose headline runs into its text, signed by itself. Length of
 * the headline with its mark and stop.
 */
export function runInItem(text: string): number | undefined {
  const stop = text.slice(0, 40).indexOf('。') + 1;
  return stop > 0 && itemHead.test(text.slice(0, stop)) && signedText.test(text.slice(stop)) ? stop : undefined;
}

/** The marks of a heading, before and after its words: they are no part of the headline. */
export function headMarks(text: string, numbered: boolean): TextRange[] {
  const lead = markdownHeading.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const emphasis = withoutEmphasis(rest);
  if (emphasis.at > 0) return [{ start: 0, end: lead + emphasis.at }, { start: text.length - emphasis.at, end: text.length }];
  if (bracketed.test(rest)) return [{ start: 0, end: lead + 1 }, { start: text.length - 1, end: text.length }];
  const item = itemHead.exec(rest);
  if (item?.[1] !== undefined) return [{ start: 0, end: lead + item[1].length }, { start: text.length - 1, end: text.length }];
  const mark = (numbered ? number.exec(rest) : null) ?? bullet.exec(rest) ?? /^(?:——|――|──)\s*/.exec(rest);
  const end = lead + (mark?.[0].length ?? 0);
  return end === 0 || end === text.length ? [] : [{ start: 0, end }];
}

/** `新华社某地4月6日电 题：把课堂搬到田间`: the headline of a feature follows its dateline. Length of what stands before it. */
export function featureHead(text: string): number | undefined {
  return /^[\u4e00-\u9fff]{2,8}(?:社|报|网)[^。！？\s]{0,16}[电讯]\s*题\s*[:：]\s*(?=[^\s，。][^。]{3,40}$)/.exec(text)?.[0].length;
}

/** Words in brackets that label a text and head none: notes, credits, lead-ins. */
const label = /编者|按语|手记|讯$|電$|电$|报道|记者|通讯员|摄$|来源|编辑|供稿|责编/;

/** Ends of names of places and offices. */
const office = /(?:[省市县区镇乡村局委部厅院所处馆园厂队联]|大学|中学|小学|学校|公司|集团|(?:工|商|协|学|联合|红十字|委员)会|街道|社区|中心|站|社|林场|农场)$/;

/**
 * `【某镇集中换装路灯】某镇近日…`: a brief whose headline runs into its text. Length of the headline with its brackets; nothing
 * where the brackets hold a short label or the words after them are no text.
 */
export function runInHead(text: string): number | undefined {
  const found = /^【([^【】]{7,40})】\s*(?=[^\s【]\S{11})/.exec(text);
  if (found?.[1] === undefined || label.test(found[1])) return undefined;
  const rest = text.slice(found[0].length);
  // A headline after the office or place it is from has no mark; a text has one soon.
  return office.test(found[1]) && rest.length < 40 && !/[，。；,;]/.test(rest) ? undefined : found[1].length + 2;
}
