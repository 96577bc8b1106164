import type { Credit } from '../../../shared/domain/reading.ts';
import { fieldClaim, furnitureClaim, markClaim, type Claim } from '../clean/claim.ts';
import { furnitureRule } from '../clean/furniture-line.ts';
import { readCreditRun } from './credit-run.ts';
import { isEnglishOutlet, readEnglishByline } from './english-byline.ts';
import { readNameWithRank } from './english-ranks.ts';
import type { Finding } from './finding.ts';
import { readNames } from './name-list.ts';
import { isMedia, isOrganisation, isPersonName } from './names.ts';
import { provinces } from './provinces.ts';

/** Marks at the ends of a word of a description. */
export const edge = /^[\s|｜▌▍■/·•,，;；()（）【】\[\]—–-]+|[\s|｜▌▍■/·•,，;；()（）【】\[\]—–-]+$/g;

/** Ends of names that are a medium's and no channel's. */
const siteEnd = /(?:网|報|报|社|台|客户端|发布|融媒|融媒体中心|在线|周刊|公众号)$/;
const weekday = /^[（(]?(?:星期|周)[一二三四五六日天][）)]?$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|British|Alaska|Hawaii)(?: (?:Standard|Daylight|Summer|Mean))? Time$/i;

/** What stands between labels and has none itself, piece by piece where bars, dots or wide spaces part it. */
export function readLoose(text: string, base: number, timed: boolean, before = false): Finding | undefined {
  const pieces = [...text.matchAll(/(?:(?![|｜•·\t]|[ \u00a0\u3000]{2}|\u3000).)+/gu)].filter((piece) => piece[0].replace(edge, '') !== '');
  const whole = readPiece(text, base, timed && pieces.length < 2, before);
  if (pieces.length < 2 || whole?.source !== undefined) return whole;
  const read = pieces.map((piece) => readPiece(piece[0], base + piece.index, timed, before));
  const known = read.filter((one) => one !== undefined);
  // Read as one run, an office beside a name goes unsaid.
  const saysMore = timed && known.some(({ source: named }) => named !== undefined) && known.some(({ byline }) => byline.length > 0);
  if (known.length < read.length || ((whole?.byline.length ?? 0) > 0 && !saysMore)) return whole;
  const source = known.find((one) => one.source !== undefined)?.source;
  const editor = known.find((one) => one.editor !== undefined)?.editor;
  const page = known.find((one) => one.page !== undefined)?.page;
  return { claims: known.flatMap((one) => one.claims), byline: known.flatMap((one) => one.byline), ...(source === undefined ? {} : { source }), ...(editor === undefined ? {} : { editor }), ...(page === undefined ? {} : { page }) };
}

/** `来源某某日报`: the label's colon is lost, in a scan or a page's layout. */
const sourceRunOn = /^(?:(?:文章|信息|新闻|稿件)?[来來]源|稿源|转自)\s*(?=\S{2})/;

/** `原创 | 2031-05-12 | 云溪发布`: an account says whose work it posts, a forum at which place of the thread. */
const origin = /^(?:原创|首发|转载|新闻稿|新闻通稿|通稿|口播稿|广播稿|楼主|沙发|板凳|地板)$/;

/** `A03`, `第7版` among a paper's name and its date. */
const leaf = /^(?:[A-Z]\d{1,2}|第\s?[A-Z]?\d{1,3}\s?版)$/;

/** `云溪在线.example`, `today.example.com` beside the writer and the hour: a site that goes by its address. */
const domain = /^(?:www\.)?[a-z\d-]{3,40}(?:\.[a-z\d-]{2,20}){1,3}$/;
/** `作者 王玉 2条评论`: how often it was read, or answered, behind the rest. */
const counterBehind = /\s+(?:\d[\d,.万]*\s*(?:条(?:评论|留言|回复)|次(?:阅读|浏览|点击)|人(?:阅读|浏览|评论)|(?:阅读|评论|浏览))|暂无评论|没有评论)$/;
/** `由 admin`, `由 小王 发布`: who put it on the page. */
const poster = /^由\s*\S{2,12}(?:\s*(?:发布|发表|添加|上传))?$/;

/** One piece: a medium, names with their roles, a by-line, a weekday, or words of a tool bar. */
function readPiece(text: string, base: number, timed: boolean, before: boolean): Finding | undefined {
  const bare = text.replace(edge, '');
  if (bare === '') return { claims: [], byline: [] };
  const start = base + text.indexOf(bare);
  const end = start + bare.length;
  const account = /^(?:来自|来源于?|作者)?\s*(.{2,14})官方(?:账号|帐号)$/.exec(bare)?.[1];
  if (account !== undefined && isMedia(account)) return { claims: [fieldClaim(start, start + account.length, 'source', 'medium'), furnitureClaim(start + account.length, end, 'beside-the-time')], byline: [], source: account };
  const labelled = sourceRunOn.exec(bare)?.[0].length ?? 0;
  if (labelled > 0 && isMedia(bare.slice(labelled))) {
    return { claims: [markClaim(start, start + labelled, 'label'), fieldClaim(start + labelled, end, 'source', 'labelled')], byline: [], source: bare.slice(labelled) };
  }
  if (siteEnd.test(bare) && isMedia(bare)) return { claims: [fieldClaim(start, end, 'source', 'medium')], byline: [], source: bare };
  if (furnitureRule(bare) !== undefined || weekday.test(bare) || origin.test(bare) || (timed && postedFrom.test(bare))) return { claims: [furnitureClaim(start, end, 'tool-bar')], byline: [] };
  if (leaf.test(bare)) return { claims: [fieldClaim(start, end, 'page', 'running-head')], byline: [], page: bare };
  if (domain.test(bare)) return { claims: [fieldClaim(start, end, 'source', 'medium')], byline: [], source: bare };
  // `由 程晓岚`: a blog names who wrote by who put it there, and an office's page a login or a first name.
  const writer = /^由\s+(\S{3,4})$/.exec(bare)?.[1];
  if (writer !== undefined && isPersonName(writer)) return { claims: [markClaim(start, end - writer.length, 'role-word'), fieldClaim(end - writer.length, end, 'byline', 'names')], byline: [{ name: writer }] };
  if (poster.test(bare)) return { claims: [furnitureClaim(start, end, 'beside-the-time')], byline: [] };
  const counted = counterBehind.exec(bare);
  if (counted !== null && counted.index > 0) {
    const named = readPiece(bare.slice(0, counted.index), start, timed, before);
    return named === undefined ? undefined : { ...named, claims: [...named.claims, furnitureClaim(start + counted.index, end, 'counter')] };
  }
  const english = readEnglishByline(bare, start) ?? readNameWithRank(bare, start);
  if (english !== undefined) return english;
  const credits = readCreditRun(bare, start);
  if (credits !== undefined) return credits;
  if (isMedia(bare) || isEnglishOutlet(bare)) return { claims: [fieldClaim(start, end, 'source', 'medium')], byline: [], source: bare };
  const latin = /^[A-Z][a-z]/.test(bare) && bare.split(/\s+/).length <= 4;
  const names = readNames(bare, latin);
  // `2031年5月22日 16:07　儿童血液科　王玉`: which office of a body's own site put it there.
  if (timed && !before && names?.people.length === 0 && names.organisations.length === 1 && isOrganisation(bare)) return { claims: [fieldClaim(start, end, 'source', 'office')], byline: [], source: bare };
  if (names === undefined || names.people.length === 0) return timed ? besideTheTime(bare, start, before) : undefined;
  const source = names.organisations.find(isMedia);
  return { claims: [fieldClaim(start, end, 'byline', 'names')], byline: names.people.map((name) => ({ name })), ...(source === undefined ? {} : { source }) };
}

/** What an account adds to the time of its post: the province it was posted from. */
const postedFrom = new RegExp(`^(?:发表于)?(?:${provinces})$|^(?:发表|发布)于[\\u4e00-\\u9fff]{2,4}$|^in [A-Z][\\w &,]{2,30}$|^(?:\\S{2,12})?官方(?:账号|帐号|微博)$`);

/**
 * `原创 叶知秋 某地生活` before a date and time: who signs is a name, the rest is furniture. The word right before the time is the
 * account whose post it is, and its medium; a medium before that is who wrote; behind the time the first medium is. Longer words are no
 * label, but for a row of buttons.
 */
function besideTheTime(text: string, start: number, before: boolean): Finding | undefined {
  const words = text.split(/\s+/);
  if ((text.length > 30 && (words.length < 4 || text.length > 80 || words.some((word) => word.length > 10))) || /[，。！？,!?]/.test(text)) return undefined;
  const claims: Claim[] = [];
  const byline: Credit[] = [];
  let source: string | undefined;
  for (const found of text.matchAll(/[^\s|｜·•]+/g)) {
    const at = start + found.index;
    const credits = readCreditRun(text.slice(found.index), at);
    if (credits?.claims.some((claim) => claim.kind === 'mark') === true) {
      return { ...credits, claims: [...claims, ...credits.claims], byline: [...byline, ...credits.byline], ...(source === undefined ? {} : { source }) };
    }
    if ((before || source === undefined) && siteEnd.test(found[0]) && isMedia(found[0])) { source = found[0]; claims.push(fieldClaim(at, at + found[0].length, 'source', 'medium')); continue; }
    if (isPersonName(found[0])) { byline.push({ name: found[0] }); claims.push(fieldClaim(at, at + found[0].length, 'byline', 'names')); }
    else claims.push(furnitureClaim(at, at + found[0].length, 'beside-the-time'));
  }
  return { claims, byline, ...(source === undefined ? {} : { source }) };
}
