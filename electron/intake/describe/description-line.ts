import type { Credit } from '../../../shared/domain/reading.ts';
import { furnitureRule } from '../clean/furniture.ts';
import { fieldClaim, furnitureClaim, markClaim, type Claim } from '../clean/claim.ts';
import { findDates, findRegisterDay, type FoundDate } from './dates.ts';
import { readCreditRun } from './credit-run.ts';
import { cutEnglishNames, isEnglishOutlet, readEnglishByline } from './english-byline.ts';
import { readNameWithRank } from './english-ranks.ts';
import type { Finding } from './finding.ts';
import { readPost, readShortTime, shortTime } from './post-line.ts';
import { readNames } from './name-list.ts';
import { nobody } from './nobody.ts';
import { isDotted, isMedia, isPersonName } from './names.ts';
import { lineLabels, type Label } from './role-labels.ts';

const labelled = new RegExp(`(?<![\\p{L}])(?:${lineLabels.map(([words]) => `(${words})`).join('|')})\\s*(?:[:：丨]|(?<=^\\s*[\\p{L}]{2,6}\\s*)[|｜](?=[^|｜]*$))\\s*|(?<![\\p{L}])(Published|Posted|Updated|Last updated)(?: on)?\\s+(?!by\\b)(?=[A-Z]|\\d)`, 'giu');

/** No label is without one of these; asked first, since most lines are not. */
const mayLabel = /[:：丨|｜]|published|posted|updated/i;

interface Token { readonly start: number; readonly end: number; readonly label?: Label; readonly date?: FoundDate }

/** Labels and dates of the line, in order, none inside another. */
function tokensOf(text: string): Token[] {
  const labels: Token[] = (!mayLabel.test(text) ? [] : [...text.matchAll(labelled)]).map((found) => {
    const place = found.slice(1, lineLabels.length + 1).findIndex((group) => group !== undefined);
    return { start: found.index, end: found.index + found[0].length, label: lineLabels[place]?.[1] ?? { field: 'published' } };
  });
  const dates: Token[] = findDates(text).map((date) => ({ start: date.start, end: date.end, date }));
  const ordered = [...labels, ...dates].sort((a, b) => a.start - b.start);
  return ordered.filter((token, i) => (ordered[i - 1]?.end ?? 0) <= token.start);
}

const edge = /^[\s|｜▌▍■/·•,，;；()（）【】\[\]—–-]+|[\s|｜▌▍■/·•,，;；()（）【】\[\]—–-]+$/g;

/** Ends of names that are a medium's and no channel's. */
const siteEnd = /(?:网|報|报|社|台|客户端|发布|融媒|融媒体中心|在线|周刊|公众号)$/;
const weekday = /^[（(]?(?:星期|周)[一二三四五六日天][）)]?$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i;

/** What stands between labels and has none itself, piece by piece where bars, dots or wide spaces part it. */
function readLoose(text: string, base: number, timed: boolean, before = false): Finding | undefined {
  const pieces = [...text.matchAll(/(?:(?![|｜•·\t]|[ \u3000]{2}|\u3000).)+/gu)].filter((piece) => piece[0].replace(edge, '') !== '');
  const whole = readPiece(text, base, timed && pieces.length < 2, before);
  if (pieces.length < 2 || whole?.source !== undefined || (whole?.byline.length ?? 0) > 0) return whole;
  const read = pieces.map((piece) => readPiece(piece[0], base + piece.index, timed, before));
  const known = read.filter((one) => one !== undefined);
  if (known.length < read.length) return whole;
  const source = known.find((one) => one.source !== undefined)?.source;
  const editor = known.find((one) => one.editor !== undefined)?.editor;
  const page = known.find((one) => one.page !== undefined)?.page;
  return { claims: known.flatMap((one) => one.claims), byline: known.flatMap((one) => one.byline), ...(source === undefined ? {} : { source }), ...(editor === undefined ? {} : { editor }), ...(page === undefined ? {} : { page }) };
}

/** `来源某某日报`: the label's colon is lost, in a scan or a page's layout. */
const sourceRunOn = /^(?:(?:文章|信息|新闻|稿件)?[来來]源|稿源|转自)\s*(?=\S{2})/;

/** `原创 | 2031-05-12 | 云溪发布`: an account says whose work it posts. */
const origin = /^(?:原创|首发|转载)$/;

/** `A03`, `第7版` among a paper's name and its date. */
const leaf = /^(?:[A-Z]\d{1,2}|第\s?[A-Z]?\d{1,3}\s?版)$/;

/** One piece: a medium, names with their roles, a by-line, a weekday, or words of a tool bar. */
function readPiece(text: string, base: number, timed: boolean, before: boolean): Finding | undefined {
  const bare = text.replace(edge, '');
  if (bare === '') return { claims: [], byline: [] };
  const start = base + text.indexOf(bare);
  const end = start + bare.length;
  const account = /^(.{2,14})官方(?:账号|帐号)$/.exec(bare)?.[1];
  if (account !== undefined && isMedia(account)) return { claims: [fieldClaim(start, start + account.length, 'source', 'medium'), furnitureClaim(start + account.length, end, 'beside-the-time')], byline: [], source: account };
  const labelled = sourceRunOn.exec(bare)?.[0].length ?? 0;
  if (labelled > 0 && isMedia(bare.slice(labelled))) {
    return { claims: [markClaim(start, start + labelled, 'label'), fieldClaim(start + labelled, end, 'source', 'labelled')], byline: [], source: bare.slice(labelled) };
  }
  if (siteEnd.test(bare) && isMedia(bare)) return { claims: [fieldClaim(start, end, 'source', 'medium')], byline: [], source: bare };
  if (furnitureRule(bare) !== undefined || weekday.test(bare) || origin.test(bare) || (timed && postedFrom.test(bare))) return { claims: [furnitureClaim(start, end, 'tool-bar')], byline: [] };
  if (leaf.test(bare)) return { claims: [fieldClaim(start, end, 'page', 'running-head')], byline: [], page: bare };
  const english = readEnglishByline(bare, start) ?? readNameWithRank(bare, start);
  if (english !== undefined) return english;
  const credits = readCreditRun(bare, start);
  if (credits !== undefined) return credits;
  if (isMedia(bare) || isEnglishOutlet(bare)) return { claims: [fieldClaim(start, end, 'source', 'medium')], byline: [], source: bare };
  const latin = /^[A-Z][a-z]/.test(bare) && bare.split(/\s+/).length <= 4;
  const names = readNames(bare, latin);
  if (names === undefined || names.people.length === 0) return timed ? besideTheTime(bare, start, before) : undefined;
  const source = names.organisations.find(isMedia);
  return { claims: [fieldClaim(start, end, 'byline', 'names')], byline: names.people.map((name) => ({ name })), ...(source === undefined ? {} : { source }) };
}

/** What an account adds to the time of its post: the province it was posted from. */
const postedFrom = /^(?:发表于)?(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)$|^(?:发表|发布)于[\u4e00-\u9fff]{2,4}$|^in [A-Z][\w &,]{2,30}$|^(?:\S{2,12})?官方(?:账号|帐号|微博)$/;

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

interface Draft { unread?: true; sourceLabelled?: boolean; claims: Claim[]; byline: Credit[]; source?: string; editor?: string; sender?: string; page?: string; date?: FoundDate }

/** A bar between pieces of a line, a bracket that opens the buttons behind them, a counter, or a button with neither: `我要评论(0)`. */
const barred = /\s*[|｜]\s*|[\s\u3000]*[【\[]|[\s\u3000]+(?:(?:浏览|阅读|点击|查看|访问|评论|人气)(?:量|数|次数)?[\s:：]*\d|(?:我要|我来|发表|查看|参与|网友)(?:评论|留言|跟帖|投稿|纠错|分享|打印)|(?:评论|留言|跟帖|点赞|收藏|分享|转发|在看)\s*[（(]?\s*\d|(?:打印|收藏|分享|纠错|复制链接|扫一扫|关闭)(?:本[页文])?(?=[\s\u3000（(：:]|$))/;
/** `石兰_NB12345`: the number of an editor's desk is no part of the name. */
const editorOf = (value: string): string => { const name = value.replace(/[_＿\s]*[A-Z]{0,3}\d{3,8}$/, ''); return readNames(name, true)?.people.join(' ') || name; };

/** `《武陵时报》` behind 来源: the marks of a title are no part of the name. */
const titled = /^《\s*([^《》]{2,16}?)\s*》$/;

/** A labelled value: what it is worth, and whether all of it was understood. */
function takeValue(draft: Draft, label: Label, text: string, from: number, base: number): void {
  const opens = text.length - text.trimStart().length + 1;
  const bar = text.slice(opens).search(barred) + opens;
  if (bar >= opens && label.field !== 'other' && label.field !== 'published') {
    takeValue(draft, label, text.slice(0, bar), from, base);
    // What stands behind the bar has no label: a counter, a button, and nothing of the field.
    const behind = text.slice(bar).replace(edge, '');
    if (behind !== '') { const at = base + from + text.indexOf(behind, bar); draft.claims.push(furnitureClaim(at, at + behind.length, 'after-value')); }
    return;
  }
  const value = text.replace(edge, '');
  if (value === '') return;
  if ((label.field === 'source' || label.field === 'byline' || label.field === 'editor') && nobody.test(value)) { const at = base + from + text.indexOf(value); draft.claims.push(furnitureClaim(at, at + value.length, 'label-value')); return; }
  const start = base + from + text.indexOf(value);
  const named = label.field === 'source' ? titled.exec(value)?.[1] : undefined;
  if (named !== undefined) { takeValue(draft, label, named, from + text.indexOf(named, text.indexOf(value)), base); return; }
  const one = /[\u4e00-\u9fff]/.test(value) && label.field === 'source' ? (value.split(/\s+/)[0] ?? value) : value;
  const end = start + one.length;
  if (label.field === 'other' || label.field === 'published') { draft.claims.push(markClaim(start, start + value.length, 'label-value')); return; }
  draft.claims.push(fieldClaim(start, end, label.field, 'labelled'));
  if (end < start + value.length) draft.claims.push(furnitureClaim(end, start + value.length, 'after-value'));
  if (label.field === 'source' && label.weak === true) draft.source ??= one;
  else if (label.field === 'source') { draft.source = draft.sourceLabelled === true ? (draft.source ?? one) : one; draft.sourceLabelled = true; }
  else if (label.field === 'sender') draft.sender ??= one;
  else if (label.field === 'page') draft.page ??= one;
  else if (label.field === 'editor') draft.editor ??= editorOf(one);
  else {
    // `图片：受访者提供`: nobody's name.
    if (/(?:提供|供图|资料图片?)$/.test(one)) return;
    // `作者：李强（县农业农村局）`: his office stands in a bracket.
    const people = readNames(one.replace(/\s*[／/]\s*[\u4e00-\u9fff]{2,8}(?:报导|报道)$/, '').replace(/[（(][^（）()]{2,24}$|[，,；;]\s*(?:(?:作者|工作|所在)?单位)\s*[:：].*$/, ''), true);
    const medium = people?.organisations.find(isMedia);
    if (medium !== undefined) draft.source ??= medium;
    // An office that gave its pictures signs nothing.
    const offices = people?.people.length === 0 && label.role !== 'photographer' ? people.organisations : [];
    // `摄影：校团委`: an office that took the pictures signs no story.
    if (label.role === 'photographer' && /\p{Script=Han}/u.test(one) && people !== undefined && !people.people.some((name) => name.length <= 4 || isDotted(name))) return;
    // `作者：校团委学生记者 白露`: a label of its own behind this one.
    const ranked = people === undefined && /\p{Script=Han}/u.test(one) ? readCreditRun(one, start)?.byline ?? [] : [];
    if (ranked.length > 0) { draft.byline.push(...ranked); return; }
    // `图：外面一砖一瓦不动，里面厨房`: a sentence, and the label a word of it.
    if (people === undefined && /\p{Script=Han}.*[，；、].*\p{Script=Han}{5}/u.test(one)) { draft.unread = true; return; }
    const names = people === undefined ? cutEnglishNames(one) : [...people.people, ...offices];
    draft.byline.push(...names.map((name) => ({ name, ...(label.role === undefined ? {} : { role: label.role }) })));
  }
}

/**
 * A line that only describes: `来源:某某日报 编辑:某某 2022-04-08 09:33:27`, `2021/11/4 9:27`, `Published April 6, 2022 | By Jane Doe`.
 * @returns nothing unless every word of it was understood
 */
export function readDescriptionLine(text: string, base: number): Finding | undefined {
  if (text.length > 160 || /[。！？]/.test(text)) return undefined;
  const tokens = tokensOf(text);
  const post = tokens.length === 1 ? readPost(text, base, tokens.flatMap((token) => token.date ?? [])) : undefined;
  if (post !== undefined) return post;
  if (tokens.length === 0 && shortTime.test(text)) return readShortTime(text, base);
  if (tokens.length === 0) return /^(?:原创|转载|首发)[\s\u3000]/.test(text) ? readLoose(text, base, true) : undefined;
  /** A time of day beside the date: no headline has that, so strange words around it are the page's own. */
  const timed = tokens.some((token) => token.date?.time !== undefined);
  const loose = readLoose(text.slice(0, tokens[0]?.start), base, timed, true);
  if (loose === undefined) return undefined;
  const draft: Draft = { ...loose, claims: [...loose.claims], byline: [...loose.byline] };
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]?.start ?? text.length;
    if (token.label !== undefined) {
      const day = token.label.field === 'published' ? findRegisterDay(text.slice(token.end, next).replace(edge, '')) : undefined;
      if (day !== undefined) draft.date ??= day;
      draft.claims.push(markClaim(base + token.start, base + token.end, 'label'));
      takeValue(draft, token.label, text.slice(token.end, next), token.end, base);
      continue;
    }
    draft.claims.push(fieldClaim(base + token.start, base + token.end, 'published', 'date'));
    if (token.date !== undefined) draft.date ??= token.date;
    const rest = readLoose(text.slice(token.end, next), base + token.end, timed);
    if (rest === undefined) return undefined;
    draft.claims.push(...rest.claims);
    draft.byline.push(...rest.byline);
    if (rest.source !== undefined) draft.source ??= rest.source;
    if (rest.editor !== undefined) draft.editor ??= rest.editor;
  }
  if (draft.unread === true) return undefined;
  // `时间：周六下午三点`: a notice's, which says no day of publication and nothing else.
  const said = draft.date !== undefined || draft.source !== undefined || draft.editor !== undefined || draft.byline.length > 0;
  if (!said && tokens.length === 1 && tokens[0]?.label?.field === 'published' && text.slice(tokens[0].end).trim() !== '') return undefined;
  return draft;
}
