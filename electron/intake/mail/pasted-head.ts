import type { Hint } from '../../../shared/domain/document.ts';
import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Page } from '../clean/page-lines.ts';
import { isTitleShaped } from '../split/title-shape.ts';
import { isProse } from '../web-page/proof.ts';
import { headsIn, partsIn } from './quoted-heads.ts';

const label = /^(?:>\s*)*[\s*"“]*([^:：]{2,12}?)[*"”]*\s*[:：][*"”]*\s*/;
/** `投稿：`, `Re: `, `【来稿】` before the words of a subject. */
const lead = /^(?:(?:re|fwd?|回复|答复|转发|投稿|来稿|稿件|供稿|消息|通讯|新闻稿)\s*(?:\[\d+\])?\s*[:：]\s*|[【[](?:投稿|来稿|稿件|供稿|新闻稿?)[】\]]\s*)*/i;

/** The name in `"李荷" <lihe@example.com>`, or the address that stands alone. */
function senderAt(value: string): readonly [from: number, to: number] | undefined {
  const name = /^["'“]?\s*([^"'“”<(（[@]{1,40}?)\s*["'”]?\s*(?:[<(（[]|$)/.exec(value)?.[1] ?? /[\w.+-]+@[\w.-]+/.exec(value)?.[0];
  if (name === undefined || name === '') return undefined;
  const from = value.indexOf(name);
  return [from, from + name.length];
}

/** The hints of one field of a head: what it says, and the line itself, which is the mail's. */
function hintsOf(text: string, line: Hint): Hint[] {
  const words = text.slice(line.start, line.end).trimEnd();
  const found = label.exec(words);
  const name = found?.[1]?.replace(/\s+/g, '') ?? '';
  const at = line.start + (found?.[0].length ?? words.length);
  const value = text.slice(at, line.start + words.length);
  if (/^(?:[发寄]件[人者]|From)$/i.test(name)) {
    const [from, to] = senderAt(value) ?? [0, 0];
    return to > from ? [line, { kind: 'field', field: 'sender', start: at + from, end: at + to }] : [line];
  }
  if (/^(?:日期|时间|发送(?:时间|日期)|Date|Sent)$/i.test(name)) return value === '' ? [line] : [line, { kind: 'field', field: 'published', start: at, end: at + value.length }];
  return /^(?:主[题旨]|Subject)$/i.test(name) ? subjectAt(text, line, at) : [line];
}

/** A line with a subject from some offset on: what a mail puts before its words goes with the head. */
function subjectAt(text: string, line: Hint, at: number): Hint[] {
  const value = text.slice(at, line.end).trimEnd();
  const start = at + (lead.exec(value)?.[0].length ?? 0);
  const end = at + value.length;
  if (start >= end) return [line];
  return [...(start > line.start ? [{ ...line, end: start }] : []), { kind: 'title', start, end }];
}

/** Longest subject that a print-out sets over the head, in characters. */
const longestOver = 60;
/** `投稿：竹海小镇办起夜校` alone over the first head: programs print the subject there. */
function subjectOver(text: string, head: readonly Hint[]): Hint[] {
  const above = text.slice(0, head[0]?.start ?? 0);
  const words = above.trim();
  if (words === '' || /\n/.test(words) || words.length > longestOver || /^[-_—=*]|[。；]$/.test(words) || head.some((line) => /^\s*(?:主\s*[题旨]|Subject)/i.test(text.slice(line.start, line.end)))) return [];
  const start = above.indexOf(words);
  return subjectAt(text, { kind: 'furniture', start, end: start + words.length }, start);
}

/**
 * A mail that was copied or printed as text: its head is no text of the story, and says who sent it and when. Its subject is the headline
 * where the letter brings none of its own (`withoutSubject`).
 * @param told what the format said already: a mail's own head is told by it
 */
export function pastedMailHints(text: string, told: readonly Hint[]): Hint[] {
  if (!/[发寄收]件[人者]|\b(?:From|To)\s*[:：]/i.test(text)) return [];
  const known = new Set(told.filter(({ kind }) => kind === 'furniture').map(({ start }) => start));
  const [first, ...quoted] = headsIn(text).filter((head) => !head.some(({ start }) => known.has(start)));
  return first === undefined ? [] : [...subjectOver(text, first), ...first.flatMap((line) => hintsOf(text, line)), ...quoted.flat(), ...partsIn(text)];
}

/** The subject of a mail goes with its head where a headline stands over the letter's text. */
export function setAsideSubject(page: Page, found: Map<number, ReadingRule>, head: readonly Hint[]): void {
  const subject = head.find(({ kind }) => kind === 'title');
  const line = subject === undefined ? undefined : page.lines.find(({ start }) => start === subject.start);
  if (line === undefined) return;
  const below = page.lines.slice(line.index + 1).filter(({ index }) => !found.has(index));
  const text = below.findIndex(isProse);
  if (below.slice(0, text < 0 ? below.length : text).some(({ text: words }) => isTitleShaped(words))) found.set(line.index, 'mail-head');
}
