import type { Cell } from './cell.ts';
import { isSectionName } from './section-names.ts';

const edge = '(?=$|[\\s\\u3000|｜·•/／，,、;；:：■□◆●—–-])';
const han = '[一二三四五六七八九十]{1,3}';
/** `第3版`, `B3版`, `04版`, `版次：A06`, `Page 5`, `PAGE 3A`, `4-5版`. */
const page = new RegExp(`^(?:第\\s*(?:[A-Z]?\\d{1,3}|${han})\\s*(?:[-—~至、]\\s*(?:[A-Z]?\\d{1,3}|${han})\\s*)?版|[A-Z]?\\d{1,2}\\s*[-—~]\\s*[A-Z]?\\d{1,2}\\s*版|(?:[A-Z]?\\d{1,3}|${han}|头)\\s*版|(?:版次|版面)\\s*[:：]\\s*[A-Z]?\\d{1,3}版?|Page[- ]?(?:[A-Z]?-?\\d{1,3}|\\d{1,2}-?[A-Z])|P\\.?\\s?\\d{1,3})${edge}`, 'i');
/** `A06`, `T2`, `12B`: a section's letter with the page; the same shape names bus lines and roads. */
const lettered = new RegExp(`^(?:[A-Z]-?\\d{1,2}|\\d{1,2}[A-Z])${edge}`);
const bare = new RegExp(`^\\d{1,3}${edge}`);
const glued = /^(\d{1,2})([\u4e00-\u9fff]{2,8})(?=$|\s)/;
/** `第17页`: of a magazine; `第1页 共3页` is a printer's. */
const leaves = new RegExp(`^第\\s?\\d{1,3}\\s?页${edge}`);
/** `今日8版`, `本期4开8版`: how many pages there are. */
const pages = /^(?:今日|本期|今天|本报今日|共)\s*(?:[四对]开|\d开)?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版页](?:[（(].{1,12}[）)])?/;
/** `第12345期`, `总第246期`, `国内统一刊号：CN34-0012`, `邮发代号 25-1`, `Vol. 12`, `No. 34`. */
const issue = /^(?:[（(]\s*)?(?:(?:\d{4}年)?总?第\s*(?:\d{1,6}|[一二三四五六七八九十百]{1,5})\s*[期号](?:[（(]总第?\s*\d{1,5}期[）)])?|总\s*\d{1,5}\s*期)(?:\s*[）)])?|^(?:国内|国际)?(?:统一)?(?:连续出版物号|标准刊号|刊号)?\s*[:：]?\s*[（(]?CN\s?\d{2}\s?[-—]\s?[\dXx]{4}(?:\/\w+)?[）)]?|^邮发代号\s*[:：]?\s*\d{1,3}\s*[-—]\s*\d{1,4}|^(?:[\u4e00-\u9fff]{0,8}准印证?)(?:号|字)?\s*[:：]?\s*[（(]?[\u4e00-\u9fff]?[A-Z\d][\w()（）\-—第号字]{2,16}|^ISSN\s?\d{4}-\d{3}[\dX]|^(?:Vol|No|Issue)\.?\s?\d{1,6}(?=$|[\s,|·])/i;
/** `每份0.80元`, `零售价：1元`, `某县印刷厂印刷`, `50 cents`. */
const price = /^(?:零售价?|本报|定价|售价)?(?:每份|零售价?|定价|售价|全年|月价|单价)\s*[:：]?\s*(?:人民币)?\s*\d{1,4}(?:\.\d{1,2})?\s*元(?:[/／]?[份月年])?|^\d(?:\.\d{1,2})?元[/／]?份|^\$\d(?:\.\d\d)?(?=$|\s)|^\d{2} cents(?=$|\s)/i;
const printer = /^(?:(?:本报|承印|印刷)(?:单位|厂)?\s*[:：]\s*)?[\u4e00-\u9fff]{2,16}(?:印刷厂|印务(?:公司|中心|有限公司|有限责任公司)?|印刷(?:有限)?公司|印刷)(?:印刷|承印|印制|承担印刷)?(?=$|[\s\u3000|｜·])|^[\u4e00-\u9fff]{2,12}[报刊杂志]社(?:编辑)?(?:出版|主办|编印)(?:发行)?(?=$|[\s\u3000|｜·])|^(?:内部(?:资料|交流|刊物)|免费(?:交流|赠阅|赠送)|注意保存|请勿外传)(?=$|[\s\u3000，,|｜·])|^(?:主办|主管|承办|协办|出版|承印|印刷)(?:单位)?\s*[:：]\s*[\u4e00-\u9fff（）()]{4,30}/;

const made = (kind: Cell['kind'], at: number, words: string, weight: number, value?: string): Cell => ({ kind, start: at, end: at + words.length, weight, ...(value === undefined ? {} : { value }) });

/** Marks on both sides of a page's number, as magazines and bulletins print it: `· 8 ·`, `— 12 —`. */
const markedBefore = /(?:^|[\s\u3000])([·•]|[-—–]{1,2}) ?$/;
/** A plain number between two such marks is its page's own; any other cell as it is. */
export function asFolio(text: string, cell: Cell): Cell {
  const mark = cell.kind === 'number' ? markedBefore.exec(text.slice(0, cell.start))?.[1] : undefined;
  return mark !== undefined && new RegExp(`^ ?${mark}(?:$|[\\s\\u3000])`).test(text.slice(cell.end)) ? { ...cell, kind: 'page', weight: 1.5 } : cell;
}

export function readNumberCell(text: string, at: number): Cell | undefined {
  const rest = text.slice(at, at + 60);
  const counted = pages.exec(rest)?.[0] ?? price.exec(rest)?.[0] ?? printer.exec(rest)?.[0];
  if (counted !== undefined) return made('price', at, counted, 1);
  const leaf = leaves.exec(rest)?.[0];
  if (leaf !== undefined) return made('page', at, leaf, 1.5, leaf);
  const numbered = issue.exec(rest)?.[0];
  if (numbered !== undefined) return made('issue', at, numbered, 2);
  const sure = page.exec(rest)?.[0];
  if (sure !== undefined) return made('page', at, sure, 2, sure.replace(/^(?:版次|版面)\s*[:：]\s*/, '').replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z\d])/g, '').replace('-', /^Page-/i.test(sure) ? ' ' : '-'));
  const letter = lettered.exec(rest)?.[0];
  if (letter !== undefined) return made('page', at, letter, 1.5, letter);
  // `4 基层之声`: a scan that put a space behind every character left none there.
  const named = glued.exec(rest);
  if (named?.[1] !== undefined && isSectionName(named[2] ?? '')) return made('number', at, named[1], 0.5, named[1]);
  const plain = bare.exec(rest)?.[0];
  return plain === undefined ? undefined : made('number', at, plain, 0.5, plain);
}
