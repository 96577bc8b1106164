import { columnWidth, hasOldLines, isColumnPiece, opensIndented, pageColumn } from '../clean/columns.ts';
import { ems, endsFinished, endsSentence, hasHan } from '../clean/glyphs.ts';
import type { Furniture } from '../clean/furniture.ts';
import { isIndented, type Line, type Page } from '../clean/page-lines.ts';
import { signOf } from '../clean/text-marks.ts';
import { joinWrapped, type Wrapped } from '../clean/wrapped-lines.ts';
import { bylineAtEndOf, readBylineAtEnd } from '../describe/byline-at-end.ts';
import { readNames } from '../describe/name-list.ts';
import { leadInOfLines } from '../describe/lead-in.ts';
import type { Block } from './block.ts';
import { wording } from './block.ts';
import {opensItem } from './item-pages.ts';
import { endsCredited, isNoteLabel, kindOfLine } from './line-kind.ts';
import { signedByOffice } from './signed-by-office.ts';
import { signedUnderText } from './signed-under-text.ts';
import { hasHalves, hasKickerBefore, isDashed, isKickerWithColon, isTitleShaped } from './title-shape.ts';

/** Most lines a caption or a note was printed in. */
const longest = 40;
/** Widest line of a note that a page's width broke, in ems. */
const widestNoteLine = 64;

/** More blank lines than this between two lines part them whatever their words. */
const wideGap = 2;

/** Running text that a column broke behind a quotation inside its sentence: `…自己摸索出来的“三看三控”`. */
const quotedAtEnd = /[，,；;][^。！？]{0,60}[\u4e00-\u9fff]”$/;

/** Marks of a sentence. Words of a page's own head, a bar of links, a title have at most a colon. */
const sentenceMark = /[，。、；！？,;]|\.\s/;
/** A line without them that is running text all the same is a long one, in ems, whose words are not set apart. */
const runsLong = 26;
const setApart = /\s{2,}|[|｜:：]/;
const isRunning = (words: string): boolean => sentenceMark.test(words) || (ems(words) > runsLong && !setApart.test(words));

/** A paragraph that goes on in the next block: running text, or what goes on from some, that does not end a sentence and bears no byline. */
function isOpen(block: Block | undefined): boolean {
  const last = block?.lines.at(-1);
  if (block?.kind !== 'body' || last === undefined || block.finding !== undefined || !(block.continues || isRunning(wording(block.lines)))) return false;
  return !endsFinished(last.text) || quotedAtEnd.test(last.text);
}

interface Text { readonly lines: Wrapped; readonly shaped: boolean }

/** How near a line's width must come to the column's to be one of its lines, in ems. */
const near = 1.5;

/** A line of the column's own width over a text that does not open with an indent: a piece of that text, no title. Halves inside that width are no old lines, and the first was not full. */
function isPieceOf(text: Text, next: Text): boolean {
  const [line, first] = [text.lines[0], next.lines[0]];
  if (line === undefined || first === undefined || next.lines.length > 1 || !hasHan(first.text) || !hasOldLines(first.text)) return false;
  if (hasHalves(line.text) && !/[，。、；：,.;:]/.test(line.text)) return false;
  const column = columnWidth(first);
  return column !== undefined && opensIndented(first) === false && Math.abs(ems(line.text) - column) <= near;
}

/** Deepest indent that opens a paragraph, in ems: a title set in the middle of a column stands deeper. */
const deepestIndent = 4.5;

/** An indented line with one right under it that goes back to the margin and is about as wide: a paragraph's first line, broken off by its column. */
function opensParagraph(text: Text, next: Text): boolean {
  const [first, second] = [text.lines[0], next.lines[0]];
  if (text.lines.length > 1 || first === undefined || second === undefined || !isIndented(first) || first.indent > deepestIndent) return false;
  return second.gap === 0 && second.indent < 0.5 && first.indent + first.width >= Math.min(second.width, 40) * 0.85 && !endsSentence(first.text);
}

/**
 * Tells titles from running text by their surroundings.
 * @param titled a title stands right above: a line that opens with a dash there is its subhead 副题, however wide
 * @param broken the page has stray spaces at old line ends, so halves parted by a space prove nothing
 * @param overCaption a picture's caption stands right below
 * @param underText running text stands right above
 * @param below the first running text further down
 * @param turned a pointer to another page stands right above: `From Page A1` is over a text that goes on in mid-sentence
 */
function isTitle(text: Text, open: boolean, next: Text | undefined, broken: boolean, titled: boolean, turned: boolean, overCaption: boolean, underText: boolean, below: Text | undefined): boolean {
  const first = text.lines[0];
  if (overCaption && next === undefined && text.shaped && !open && text.lines.length === 1) return (first?.gap ?? 0) > 0;
  if (first === undefined || !text.shaped || next === undefined || leadInOfLines(text.lines) !== undefined) return false;
  if (opensParagraph(text, next)) return false;
  // Right under a text and set off from the next, it is that text's last line, broken off. Signs and numbers head what they like.
  if (underText && first.gap === 0 && (next.lines[0]?.gap ?? 0) > 0 && !next.shaped && hasHan(first.text) && signOf(first.text) === undefined && first.hint === undefined) return false;
  // A place with a colon hands over to the headline right under it; over running text it is a salutation.
  if (isKickerWithColon(first.text) && text.lines.length === 1) return next.shaped && signOf(next.lines[0]?.text ?? '') === undefined;
  if (!next.shaped && !(titled && isDashed(first.text)) && isPieceOf(text, next) && !hasKickerBefore(first.text)) return false;
  // No text opens with a word that hangs on the one before.
  if (!turned && /^(?:\p{Ll}|[了的着们吗呢吧])/u.test(next.lines[0]?.text ?? '')) return false;
  if (!open) return true;
  const words = wording(text.lines);
  // Set off, with the first words of a report right under it, whatever broke off above.
  if (first.gap > 0 && leadInOfLines(next.lines) !== undefined) return true;
  return first.gap > wideGap || standsApart(text, below) || (!broken && hasHalves(words) && !next.shaped && next.lines.reduce((sum, line) => sum + line.width, 0) > shortestText);
}

/**
 * Set off above and, with the titles right under it, below, and narrower than the lines of the text that follows: the story above
 * was cut off. What a column broke in the middle goes on to its stop, or fills the column.
 */
function standsApart(text: Text, below: Text | undefined): boolean {
  const [first, next] = [text.lines[0], below?.lines[0]];
  if (first === undefined || next === undefined || below === undefined || first.gap === 0 || next.gap === 0) return false;
  const column = columnWidth(next) ?? next.width;
  return text.lines.every((line) => hasHan(line.text) && line.width <= column - near) && below.lines.reduce((sum, line) => sum + line.width, 0) > shortestText;
}
/** A text that a title heads, at least, in ems. */
const shortestText = 40;

const leadsOn = /(?:[,;-]|\b(?:the|a|an|of|in|at|to|and|or|by|with|for|from|on|Mr\.?|Mrs\.?|Dr\.?))$/;

/** English that goes on does so with a small letter, unless a word before it asks for more (`of`, `the`) or the page shows columns. */
function mayGoOn(before: Block | undefined, first: Line | undefined): boolean {
  const last = before?.lines.at(-1);
  if (last === undefined || first === undefined || hasHan(last.text) || hasHan(first.text)) return true;
  return /^[\p{Ll}\d("“]/u.test(first.text) || leadsOn.test(last.text) || (before?.lines.length ?? 0) > 1;
}

function bodyBlock(text: Text, open: boolean, before: Block | undefined): Block {
  const first = text.lines[0];
  const finding = bylineAtEndOf(text.lines);
  const opens = first === undefined || opensIndented(first) === true || leadInOfLines(text.lines) !== undefined;
  return { kind: 'body', lines: text.lines, continues: open && !opens && mayGoOn(before, first), ...(finding === undefined ? {} : { finding }) };
}

/** `Council delays vote on`: no headline is over with such a word. */
const dangles = /\s(?:the|a|an|of|in|on|at|to|and|or|by|with|for|from|as|over|after|into)$/;
/** `Allotment waiting list falls for` over `first time in a decade`: the second half of a headline goes on small, or after a word that asks for more, right under the first. */
function closeHalves(texts: readonly Text[]): Text[] {
  const closed: Text[] = [];
  for (const text of texts) {
    const [last, line] = [closed.at(-1), text.lines[0]];
    const half = last !== undefined && line !== undefined && last.lines.length < 3 && text.lines.length === 1 && line.gap === 0 && line.hint === undefined
      && (/^\p{Ll}/u.test(line.text) || dangles.test(last.lines.at(-1)?.text ?? '')) && line.text.length <= 60 && isHeadlineHalf(last.lines.at(-1)?.text ?? '') && !/[.,;:]$/.test(line.text);
    const lines = half ? [...last.lines, line] : [];
    if (half && isTitleShaped(wording(lines))) closed[closed.length - 1] = { lines, shaped: true };
    else closed.push(text);
  }
  return closed;
}
const isHeadlineHalf = (text: string): boolean => /^["'“‘]?[\p{Lu}\d]/u.test(text) && text.length <= 60 && !hasHan(text) && !/[.,;:!?]$/.test(text);

/** Longest headline a page may open with, in characters. */
const longestOpening = 100;

/** A line without a stop over `本报讯`, at the very top: the headline, however long. */
function longHeadline(texts: readonly Text[]): Text[] {
  const [first, second, ...rest] = texts;
  const line = first?.lines[0];
  if (first === undefined || second === undefined || line === undefined || first.shaped || first.lines.length > 1) return [...texts];
  const heads = line.text.length <= longestOpening && !/[。；;]|[，,、：:]$/.test(line.text) && !endsSentence(line.text) && (second.lines[0]?.gap ?? 0) > 0;
  return heads && leadInOfLines(first.lines) === undefined && leadInOfLines(second.lines) !== undefined ? [{ ...first, shaped: true }, second, ...rest] : [...texts];
}

/** A stretch of short lines, none of which is followed by text of its own, is no stack of headlines: five and more are body. */
function unstack(texts: readonly Text[]): Text[] {
  const plain = [...texts];
  for (let i = 0; i < plain.length;) {
    let to = i;
    // A byline between two short lines parts them: `渡口`, who wrote it, and then the poem.
    while (plain[to]?.shaped === true && plain[to]?.lines[0]?.hint === undefined && (to === i || plain[to]?.lines[0]?.index === (plain[to - 1]?.lines.at(-1)?.index ?? 0) + 1)) to++;
    // And the last of them, set off, with a byline right under it, is the next headline.
    const last = plain[to - 1]?.lines;
    const apart = plain[to] !== undefined && (last?.[0]?.gap ?? 0) > 0 && plain[to]?.lines[0]?.index !== (last?.at(-1)?.index ?? 0) + 1 && to - i > 5;
    if (apart) to--;
    if (to - i >= 5) for (let k = i === 0 ? i + 3 : i; k < to; k++) { const one = plain[k]; if (one !== undefined) plain[k] = { ...one, shaped: false }; }
    i = Math.max(to, i + 1);
  }
  return plain;
}

/** `1、某某事` on its own line heads what follows; it neither goes on from a line nor over to the next. */
const isSignedHead = (line: Line): boolean => line.width <= 30 && signOf(line.text) !== undefined && isTitleShaped(line.text);

/** What no lead-in is without. */
const mayLeadIn = /[讯訊电電]|消息|报道|[记記]者/;
const opensWithLeadIn = (line: Line): boolean => mayLeadIn.test(line.text.slice(0, 80)) && leadInOfLines([line]) !== undefined;

/** A line of a title's shape after a line that closed its paragraph, with a stop or a byline. Names alone are the rest of a byline. */
function isTitleAfter(line: Line, before: Line): boolean {
  const closed = endsSentence(before.text) || readBylineAtEnd(before.text, before.start) !== undefined;
  const names = readNames(line.text, false);
  return closed && isTitleShaped(line.text) && (names === undefined || names.organisations.length > 0);
}

/**
 * A note goes on over the lines it was printed in: those below its label alone, or below a line that broke off, or that was as
 * wide as the note's first and stands no further from it than lines of a paragraph do.
 */
function goesOnInNote(line: Line, before: Line, next: Line | undefined): boolean {
  if (isNoteLabel(before.text)) return line.gap <= 1;
  if (line.gap > 0 || before.width > widestNoteLine) return false;
  if (!endsSentence(before.text)) return true;
  if (line.width < before.width * 0.7 && !endsSentence(line.text) && isTitleShaped(line.text)) return false;
  const wide = Math.max(line.width, next?.gap === 0 ? next.width : 0);
  return !isIndented(line) && wide > 12 && before.width >= wide - 2 && before.width <= wide * 1.35 + 2;
}

/**
 * The blocks of some lines of a page, in order: furniture left out, wrapped lines put together, titles told from text.
 * @param lines a stretch of the page's lines; what stands outside it is not looked at
 * @param items the page is one of items under marks, as `isPageOfItems` tells
 */
export function classifyBlocks(page: Page, furniture: Furniture, lines: readonly Line[], broken: boolean, items: boolean): Block[] {
  const known = new Map<number, Omit<Block, 'lines' | 'continues'>>();
  let before: Line | undefined;
  const shown = lines.filter((line) => !furniture.has(line.index));
  for (const [at, line] of shown.entries()) {
    const kind = kindOfLine(page, furniture, line, before, before === undefined ? undefined : known.get(before.index)?.kind, items);
    if (kind !== undefined) known.set(line.index, kind);
    else if (before !== undefined && known.get(before.index)?.kind === 'note' && goesOnInNote(line, before, shown[at + 1])) known.set(line.index, { kind: 'note' });
    else if (before !== undefined && known.get(before.index)?.kind === 'caption' && !endsCredited(before.text) && line.gap === 0 && line.index === before.index + 1 && !endsFinished(before.text) && line.width <= before.width + 2) known.set(line.index, { kind: 'caption' });
    before = line;
  }
  const column = broken ? pageColumn(shown) : undefined;
  const wrapped = joinWrapped(page, shown, (line) => !known.has(line.index), isTitleAfter, isSignedHead, (line) => opensWithLeadIn(line) || isDashed(line.text) || (items && opensItem(line)));
  const texts = unstack(longHeadline(closeHalves(wrapped.map((group) => ({ lines: group, shaped: group.length <= 3 && (isTitleShaped(wording(group)) || isKickerWithColon(wording(group))) && !(broken && group.some((line) => isColumnPiece(line, column))) })))));
  const at = new Map(texts.map((text, i) => [text.lines[0]?.index ?? -1, i]));
  // Lines that stand over a picture's caption.
  const captioned = new Set(shown.filter((_, i) => known.get(shown[i + 1]?.index ?? -1)?.kind === 'caption').map((line) => line.index));
  const blocks: Block[] = [];
  let lastBody: Block | undefined;
  const add = (block: Block): void => {
    blocks.push(block);
    if (block.kind === 'body') lastBody = block;
    else if (block.kind === 'title' || block.kind === 'byline' || (block.kind === 'description' && block.finding?.page === undefined)) lastBody = undefined;
  };
  for (const line of shown) {
    const kind = known.get(line.index);
    if (kind !== undefined) {
      const last = blocks.at(-1);
      const open = line.gap === 0 && line.index === (last?.lines.at(-1)?.index ?? -1) + 1 && line.hint === undefined && !endsFinished(last?.lines.at(-1)?.text ?? '');
      const goesOn = last?.kind === kind.kind && last.lines.length < longest && ((kind.kind === 'caption' && open) || (kind.kind === 'note' && line.hint === undefined && line.gap === 0 && !isNoteLabel(last.lines.at(-1)?.text ?? '')));
      if (goesOn && last !== undefined) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
      else add({ ...kind, lines: [line], continues: false });
      continue;
    }
    const place = at.get(line.index);
    const text = place === undefined ? undefined : texts[place];
    if (place === undefined || text === undefined) continue;
    const turned = furniture.get(line.index - 1) === 'turn-mark';
    const open = !turned && isOpen(lastBody);
    if (isTitle(text, open, texts[place + 1], broken, blocks.at(-1)?.kind === 'title', turned, captioned.has(text.lines.at(-1)?.index ?? -1), blocks.at(-1)?.kind === 'body', texts.slice(place + 1, place + 4).find((one) => !one.shaped)) || (texts.length === 1 && text.shaped)) add({ kind: 'title', lines: text.lines, continues: false });
    else add(bodyBlock(text, open, lastBody));
  }
  return signedUnderText(signedByOffice(blocks));
}
