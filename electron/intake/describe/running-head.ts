import { fieldClaim, furnitureClaim, type Claim } from '../clean/claim.ts';
import { findDates } from './dates.ts';
import { readCreditRun } from './credit-run.ts';
import type { Finding } from './finding.ts';
import { isOrganisation } from './names.ts';

const paper = /^[\u4e00-\u9fff]{2,8}(?:[日晚晨早商時週周]報|青年報|日报|晚报|晨报|早报|商报|时报|都市报|青年报|周报|周刊|新闻网|通讯社)$/;
const leaf = /^(?:第?[A-Z]?\d{1,3}版|[A-Z]\d{1,2}版?|Page[- ]?[A-Z]?-?\d{1,3}|P\.?\d{1,3})[:：]?$/i;
const weekday = /^(?:星期|周)[一二三四五六日天]$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i;
const issue = /^(?:\d{4}年)?第\d{1,4}期(?:[（(]总第?\d{1,5}期[）)])?$|^(?:（|\()?总第?\d{1,5}期(?:）|\))?$|^(?:Vol|No|Issue)\.?\s?\d{1,5}$/i;
const office = /^[\u4e00-\u9fff]{3,20}(?:编|主办|编印|主编|出版|印发)$/;
/** Words of a column's name or a figure: they prove nothing and may stand beside what does. */
const beside = /^[\u4e00-\u9fff]{1,4}$|^\d{1,3}$|^[A-Z][a-z]+$/;

/** A head has a figure or a paper's name in it; most lines have neither and are done with here. */
const mayHead = /\d|[〇一二三四五六七八九]年|[报報刊网網社](?=$|[\s\u3000·•|｜,，])/;

/**
 * The head that runs over a page: `某某日报　2026年3月4日　星期三　要闻　2`, `第3版 要闻`, `Thursday, 26 February 2026 · Page 3`,
 * `2026年第5期　某办公室编　2026年3月6日`, with the page's editors after them or not. It describes every story below it. Nothing unless every word is one of such a head and
 * one of them proves it.
 */
export function readRunningHead(text: string, base: number): Finding | undefined {
  if (text.length > 160 || !mayHead.test(text)) return undefined;
  const staff = /[\s\u3000](?=(?:责任|本版|值班|执行)?(?:编辑|主编)|责编|美编|版式|校对|组版|审读)/.exec(text);
  // The page's number and the column's name may stand behind the editors.
  const page = staff === null ? undefined : /[\s\u3000]+[A-Z]?\d{1,3}版?(?:[\s\u3000]+[\u4e00-\u9fff]{2,6})?$/.exec(text.slice(staff.index));
  const end = staff === null ? text.length : staff.index + (page?.index ?? text.length);
  const credits = staff === null ? undefined : readCreditRun(text.slice(staff.index + 1, end), base + staff.index + 1);
  const head = readHead(credits === undefined || staff === null ? text : text.slice(0, staff.index) + ' '.repeat(Math.min(end, text.length) - staff.index) + text.slice(end), base);
  if (head === undefined || credits === undefined) return head;
  return { ...head, claims: [...head.claims, ...credits.claims], ...(credits.editor === undefined ? {} : { editor: credits.editor }) };
}

/** Names English papers go by. */
const englishPaper = /\b(?:Gazette|Times|Herald|Post|News|Tribune|Courier|Chronicle|Observer|Mail|Star|Echo|Journal|Advertiser|Argus|Mercury|Express|Bulletin|Record|Examiner|Telegraph|Guardian|Standard|Globe|Press|Leader|Ledger|Dispatch|Advocate|Enquirer|Inquirer|Democrat|Citizen|Transcript|Clarion|Banner|Beacon|Sun|Sentinel|Messenger|Register|Review|Weekly|Daily|Independent)$/i;

/** `THE MARLOW GAZETTE   Friday 8 March 2024   Page 5`: cells set apart; a date and a page, or a paper's name with one of them, prove it. */
function readEnglishHead(text: string, base: number): Finding | undefined {
  const claims: Claim[] = [];
  let [date, source, page]: [ReturnType<typeof findDates>[number] | undefined, string | undefined, string | undefined] = [undefined, undefined, undefined];
  for (const found of text.matchAll(/(?:(?!\s{2,}|\s*[|·•｜]\s*|\s+[—–-]\s+|\t).)+/g)) {
    const words = found[0].trim().replace(/^[—–-]\s+/, '');
    const start = base + found.index + found[0].indexOf(words);
    const end = start + words.length;
    const dated = findDates(words)[0];
    if (words === '') continue;
    const over = dated === undefined ? '' : words.slice(0, dated.start).replace(/[\s,]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?[\s,]*$/i, '');
    if (dated !== undefined && date === undefined && source === undefined && englishPaper.test(over) && over.split(/\s+/).length <= 6 && words.length === dated.end) {
      date = dated;
      source = over;
      claims.push(fieldClaim(start, start + over.length, 'source', 'running-head'), furnitureClaim(start + over.length, start + dated.start, 'running-head'), fieldClaim(start + dated.start, end, 'published', 'running-head'));
    } else if (dated !== undefined && date === undefined && words.length - (dated.end - dated.start) <= 12) {
      date = dated;
      claims.push(fieldClaim(start + dated.start, start + dated.end, 'published', 'running-head'));
      for (const [from, to] of [[start, start + dated.start], [start + dated.end, end]] as const) if (to > from) claims.push(furnitureClaim(from, to, 'running-head'));
    } else if (page === undefined && (leaf.test(words) || (/^(?:[A-Z]?-?\d{1,3}|\d{1,2}[A-Z])$/.test(words)))) { page = words; claims.push(fieldClaim(start, end, 'page', 'running-head')); }
    else if (source === undefined && englishPaper.test(words) && words.split(/\s+/).length <= 6) { source = words; claims.push(fieldClaim(start, end, 'source', 'running-head')); }
    else if (/^[A-Z][\w&' ]{1,20}$/.test(words)) claims.push(furnitureClaim(start, end, 'running-head'));
    else return undefined;
  }
  if (claims.length < 2 || (date === undefined ? source === undefined || page === undefined : source === undefined && page === undefined)) return undefined;
  return { claims, byline: [], ...(source === undefined ? {} : { source }), ...(page === undefined ? {} : { page }), ...(date === undefined ? {} : { date }) };
}

function readHead(text: string, base: number): Finding | undefined {
  if (/[A-Za-z]{3}/.test(text) && !/[\u4e00-\u9fff]/.test(text)) {
    const english = readEnglishHead(text, base);
    if (english !== undefined) return english;
  }
  if (text.replace(/\s+/g, ' ').length > 60 || /[。！？“”：:]/.test(text.replace(/\d[:：]\d/g, '').replace(/[:：](?=\s|$)/g, ''))) return undefined;
  const date = findDates(text)[0];
  const claims: Claim[] = date === undefined ? [] : [fieldClaim(base + date.start, base + date.end, 'published', 'running-head')];
  let source: string | undefined;
  let sender: string | undefined;
  let page: string | undefined;
  let proven = false;
  const rest = date === undefined ? text : text.slice(0, date.start) + ' '.repeat(date.end - date.start) + text.slice(date.end);
  const joined = rest.replace(/第\s*([A-Z]?\d{1,3})\s*版/g, (all, number: string) => `第${number}版`.padEnd(all.length)).replace(/Page (\d)/gi, 'Page-$1');
  for (const found of joined.matchAll(/[^\s\u3000·•|｜,，]+/g)) {
    const [word, start] = [found[0], base + found.index];
    const end = start + word.length;
    if (paper.test(word) && source === undefined) { source = word; proven = true; claims.push(fieldClaim(start, end, 'source', 'running-head')); continue; }
    if (leaf.test(word) && page === undefined) { page = word.replace('-', ' ').replace(/[:：]$/, ''); proven = true; claims.push(fieldClaim(start, end, 'page', 'running-head')); continue; }
    if (page === undefined && date !== undefined && /^\d{1,3}$/.test(word)) { page = word; claims.push(fieldClaim(start, end, 'page', 'running-head')); continue; }
    if (date !== undefined && sender === undefined && office.test(word) && /[室部局委办处中心会站社]/.test(word)) {
      sender = word.replace(/(?:编印|主编|主办|出版|印发|编)$/, '');
      proven = true;
      claims.push(fieldClaim(start, start + sender.length, 'sender', 'running-head'), furnitureClaim(start + sender.length, end, 'running-head'));
      continue;
    }
    if (weekday.test(word)) proven = proven || date !== undefined;
    else if (issue.test(word) || (date !== undefined && (office.test(word) || isOrganisation(word)))) proven = true;
    else if (!beside.test(word)) return undefined;
    claims.push(furnitureClaim(start, end, 'running-head'));
  }
  if (!proven) return undefined;
  return { claims, byline: [], ...(source === undefined ? {} : { source }), ...(sender === undefined ? {} : { sender }), ...(page === undefined ? {} : { page }), ...(date === undefined ? {} : { date }) };
}
