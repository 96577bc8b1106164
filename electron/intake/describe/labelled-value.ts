import type { Credit } from '../../../shared/domain/reading.ts';
import { fieldClaim, furnitureClaim, markClaim, type Claim } from '../clean/claim.ts';
import { readCreditRun } from './credit-run.ts';
import type { FoundDate } from './dates.ts';
import { cutEnglishNames } from './english-byline.ts';
import { edge } from './loose-words.ts';
import { readNames } from './name-list.ts';
import { isDotted, isMedia } from './names.ts';
import { nobody } from './nobody.ts';
import type { Label } from './role-labels.ts';

/** What a line of description has said so far. */
export interface Draft {
  claims: Claim[];
  byline: Credit[];
  source?: string;
  /** The source was named behind a label of its own: one named in passing does not take its place. */
  sourceLabelled?: boolean;
  editor?: string;
  sender?: string;
  page?: string;
  date?: FoundDate;
  /** Something in it was not understood: the line is no description. */
  unread?: true;
}

/** A bar between pieces of a line, a bracket that opens the buttons behind them, a counter, or a button with neither: `我要评论(0)`. */
const barred = /\s*[|｜]\s*|[\s\u3000]*[【\[]|[\s\u3000]+(?:(?:(?:本文)?已?被|共|总)?(?:浏览|阅读|点击|查看|访问|评论|人气)(?:量|数|次数)?[\s:：]*\d|(?:我要|我来|发表|查看|参与|网友)(?:评论|留言|跟帖|投稿|纠错|分享|打印)|(?:评论|留言|跟帖|点赞|收藏|分享|转发|在看)\s*[（(]?\s*\d|(?:打印|收藏|分享|纠错|复制链接|扫一扫|关闭)(?:本[页文])?(?=[\s\u3000（(：:]|$))/;
/** `石兰_NB12345`: the number of an editor's desk is no part of the name. */
function editorOf(value: string): string {
  const name = value.replace(/[_＿\s]*[A-Z]{0,3}\d{3,8}$/, '');
  return readNames(name, true)?.people.join(' ') || name;
}

/** `《武陵时报》` behind 来源: the marks of a title are no part of the name. */
const titled = /^《\s*([^《》]{2,16}?)\s*》$/;

/**
 * Takes what stands behind a label into the draft.
 * @param text the value, with what the page printed behind it
 * @param from where it begins in the line
 * @param base where the line begins in the page's text
 */
export function takeValue(draft: Draft, label: Label, text: string, from: number, base: number): void {
  const opens = text.length - text.trimStart().length + 1;
  const bar = text.slice(opens).search(barred) + opens;
  if (bar >= opens && label.field !== 'other' && label.field !== 'published') {
    takeValue(draft, label, text.slice(0, bar), from, base);
    // What stands behind the bar has no label: a counter, a button, and nothing of the field.
    const behind = text.slice(bar).replace(edge, '');
    const at = base + from + text.indexOf(behind, bar);
    if (behind !== '') draft.claims.push(furnitureClaim(at, at + behind.length, 'after-value'));
    return;
  }
  const value = text.replace(edge, '');
  if (value === '') return;
  const start = base + from + text.indexOf(value);
  if ((label.field === 'source' || label.field === 'byline' || label.field === 'editor') && nobody.test(value)) {
    draft.claims.push(furnitureClaim(start, start + value.length, 'label-value'));
    return;
  }
  const named = label.field === 'source' ? titled.exec(value)?.[1] : undefined;
  if (named !== undefined) {
    takeValue(draft, label, named, from + text.indexOf(named, text.indexOf(value)), base);
    return;
  }
  const one = /[\u4e00-\u9fff]/.test(value) && label.field === 'source' ? (value.split(/\s+/)[0] ?? value) : value;
  const end = start + one.length;
  if (label.field === 'other' || label.field === 'published') {
    draft.claims.push(markClaim(start, start + value.length, 'label-value'));
    return;
  }
  draft.claims.push(fieldClaim(start, end, label.field, 'labelled'));
  if (end < start + value.length) takeBehindSource(draft, value.slice(one.length), end);
  if (label.field === 'source' && label.weak === true) draft.source ??= one;
  else if (label.field === 'source') { draft.source = draft.sourceLabelled === true ? (draft.source ?? one) : one; draft.sourceLabelled = true; }
  else if (label.field === 'sender') draft.sender ??= one;
  else if (label.field === 'page') draft.page ??= one;
  else if (label.field === 'editor') draft.editor ??= editorOf(one);
  else takeWriters(draft, label, one, start);
}

/** `来源：云溪日报　记者 李强`: who wrote stands behind the medium with what he is before his name. All else there is the page's. */
function takeBehindSource(draft: Draft, behind: string, at: number): void {
  const lead = behind.length - behind.trimStart().length;
  const credits = readCreditRun(behind.trim(), at + lead);
  const named = credits?.claims.some((claim) => claim.kind === 'mark') === true && (credits.byline.length > 0 || credits.editor !== undefined);
  if (credits === undefined || !named) { draft.claims.push(furnitureClaim(at, at + behind.length, 'after-value')); return; }
  draft.claims.push(...credits.claims);
  draft.byline.push(...credits.byline);
  if (credits.editor !== undefined) draft.editor ??= credits.editor;
}

/** The names behind `作者：`, `图：` and their like. @param start where they begin in the page's text */
function takeWriters(draft: Draft, label: Label, one: string, start: number): void {
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
