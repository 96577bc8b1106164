import type { Furniture } from '../clean/furniture.ts';
import { ems, endsFinished } from '../clean/glyphs.ts';
import { signOf } from '../clean/text-marks.ts';
import { leadInOfLines } from '../describe/lead-in.ts';
import { wording, type Block } from './block.ts';
import { firstFrom } from './block-at.ts';
import { isSectionLabel } from './section-label.ts';
import { isSectionName } from '../page-head/section-names.ts';
import { hasHalves, hasKickerBefore, isColumnName, isKickerAlone } from './title-shape.ts';

/** A group of titles with what stands among them, just above some running text: where a story, or a section of one, may begin. */
export interface Head {
  /** First and last line of the group. */
  readonly from: number;
  readonly to: number;
  readonly titles: readonly Block[];
  /** Running text follows. */
  readonly hasBody: boolean;
  /** A byline or a description line (source, date) stands under the titles. */
  readonly described: boolean;
  /** The text under it opens with 本报讯, 新华社…电, LONDON (Wire) —. */
  readonly leadIn: boolean;
  /** How the text above it ended: with its byline, broken off, or neither. */
  readonly above: 'byline' | 'line-byline' | 'cut' | 'text' | 'nothing';
  /** The text under it ends with a byline of its own. */
  readonly closed: boolean;
  /** Paragraphs of text under it, up to the next head. */
  readonly paragraphs: number;
  /** A column's name behind a mark stands over its headline: `●读者来信`, `■回音`. */
  readonly columned: boolean;
  /** It names a part of the story above: 【记者追踪】, [法官说法]. */
  readonly part: boolean;
  /** Blank lines above its first title. */
  readonly gap: number;
  readonly kicker: boolean;
  readonly halves: boolean;
  /** A rule (———, ***) parts it from what is above. */
  readonly ruled: boolean;
  /** A line that points to another page (`See LUNCH, Page A7`, `From Page A1`) stands right above it: the story above is over. */
  readonly turned: boolean;
  /** The family of marks a title of the group opens with: a number, 【】, a bullet. */
  readonly sign?: string;
  /** The line of the title that bears the sign; a page's title may stand above it. */
  readonly signedFrom: number;
  /** Level of the title right above the text, where the format says it. */
  readonly level?: number;
  /** Level of a higher title in the same group: a page's title over its first story, or a headline over its first section. */
  readonly pageLevel?: number;
}

const isRunning = (block: Block | undefined): boolean => block !== undefined && block.kind !== 'title' && block.kind !== 'byline' && block.kind !== 'description';

function aboveOf(before: readonly Block[]): Head['above'] {
  let lineByline = false;
  for (let i = before.length - 1; i >= 0; i--) {
    const block = before[i];
    if (block?.finding?.byline.some((credit) => credit.role === 'author' || credit.role === 'contributor') === true && block.finding.date === undefined && block.kind !== 'body') return 'byline';
    if (block === undefined || block.kind === 'caption' || block.kind === 'credit' || block.kind === 'description') continue;
    if (block.kind === 'byline') { lineByline = true; if (/^[（(【\[]/.test(wording(block.lines))) return 'byline'; continue; }
    if (lineByline) return 'line-byline';
    if (block.kind !== 'body') return 'text';
    if (block.finding !== undefined) return 'byline';
    return endsFinished(block.lines.at(-1)?.text ?? '') ? 'text' : 'cut';
  }
  return lineByline ? 'line-byline' : 'nothing';
}

/** A line of names over a title, under a text that is signed already: it signs what is below. */
function bylineOver(blocks: readonly Block[], title: number): Block | undefined {
  const [above, over] = [blocks[title - 2], blocks[title - 1]];
  if (blocks[title]?.kind !== 'title' || over?.kind !== 'byline' || /^[（(【\[]/.test(wording(over.lines))) return undefined;
  const signed = above?.kind === 'byline' ? /^[（(【\[]/.test(wording(above.lines)) : above?.kind === 'body' && above.finding !== undefined;
  return signed ? over : undefined;
}

/** Furniture right above a line holds a rule, or another mark of its kind. */
function isUnder(furniture: Furniture, line: number, mark: 'divider' | 'turn-mark'): boolean {
  let at = line - 1;
  while (furniture.has(at) && furniture.get(at) !== mark) at--;
  return furniture.get(at) === mark;
}

/** What stands between a headline and `本报讯`, a picture with its words, a summary, a note, belongs to that headline: the block before the text. */
function textBelow(blocks: readonly Block[], end: number): number {
  let at = end;
  while (blocks[at + 1]?.kind === 'deck' || blocks[at + 1]?.kind === 'note' || blocks[at + 1]?.kind === 'caption' || blocks[at + 1]?.kind === 'credit') at++;
  return opensWithLeadIn(blocks[at + 1]) ? at : end;
}

const opensWithLeadIn = (block: Block | undefined): boolean => block?.kind === 'body' && leadInOfLines(block.lines) !== undefined;

const takenUp = /^[（(]?\s*(?:上接|紧接)\s*(?:第\s*)?[A-Z]?[\d一二三四五六七八]{1,3}\s*版?/;
/** `（上接第1版）` before its first words: the rest of a story that began on another page. */
function takesUp(block: Block): boolean {
  const line = block.lines[0];
  return line !== undefined && block.kind === 'body' && takenUp.test(line.text);
}

/** What a title opens with, or a number alone on the line above it: `01`, `PART 02`. */
const signIn = (title: Block, furniture: Furniture): string | undefined =>
  signOf(wording(title.lines)) ?? (furniture.get((title.lines[0]?.index ?? 0) - 1) === 'page-number' && (title.lines[0]?.gap ?? 0) <= 1 ? '01' : undefined);

/** `●读者来信`, `■回音`: what a column is called, behind a mark. */
const marked = /^[■□●◆◇▪★☆▍▌◎]\s*(?=[\u4e00-\u9fff]{2,8}$)/;
function isColumn(title: Block): boolean {
  const words = wording(title.lines);
  const name = words.replace(marked, '');
  return name !== words && (isColumnName(name) || isSectionName(name) || isSectionLabel(name));
}

/** Narrowest line of a headline of two, in ems. */
const narrowestHalf = 6;
/** `百年古道换新颜` right over `玉屏山迎来徒步客`: two lines of one headline, as headings of sections have seldom. */
const inTwoLines = ([one, other, third]: readonly Block[]): boolean =>
  one !== undefined && other !== undefined && third === undefined && other.lines[0]?.gap === 0 && [one, other].every(({ lines }) => ems(wording(lines)) >= narrowestHalf) && Math.abs(ems(wording(one.lines)) - ems(wording(other.lines))) <= 3;

/** Blocks looked back over for how a text ended. */
const lookedBack = 12;
/** The last blocks before a place. Where a story is to be read on, `（下转第三版）`, is no one who wrote it, and left out. */
function endOfText(blocks: readonly Block[], before: number): Block[] {
  const last: Block[] = [];
  for (let at = before - 1; at >= 0 && last.length < lookedBack; at--) {
    const block = blocks[at];
    if (block !== undefined && (block.kind !== 'byline' || block.finding?.byline.length !== 0)) last.unshift(block);
  }
  return last;
}

/** All heads of a page, in order. A lead-in without a title above it is a head of its own. */
export function findHeads(blocks: readonly Block[], furniture: Furniture): Head[] {
  const heads: Omit<Head, 'closed' | 'paragraphs'>[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    const bare = isRunning(block) && (opensWithLeadIn(block) || takesUp(block));
    if (block.kind !== 'title' && !bare) continue;
    let end = i;
    while (!bare && blocks[end + 1] !== undefined && !isRunning(blocks[end + 1])) end++;
    const text = bare ? end : textBelow(blocks, end);
    const titles = bare ? [] : blocks.slice(i, end + 1).filter((one) => one.kind === 'title');
    const lastTitle = blocks.slice(i, end + 1).findLastIndex((one) => one.kind === 'title') + i;
    const body = bare ? block : blocks[text + 1];
    const first = titles[0];
    const byline = bylineOver(blocks, i);
    const words = first === undefined ? '' : wording(first.lines);
    const signed = titles.findLast((one) => signIn(one, furniture) !== undefined);
    const sign = signed === undefined ? undefined : signIn(signed, furniture);
    const levels = titles.map((one) => one.level).filter((one) => one !== undefined);
    const level = levels.at(-1);
    const pageLevel = levels.find((one) => level !== undefined && one < level);
    heads.push({
      from: (byline ?? block).lines[0]?.index ?? 0, to: blocks[end]?.lines.at(-1)?.index ?? 0, titles,
      hasBody: body !== undefined,
      described: byline !== undefined || !bare && blocks.slice(i, end + 1).some((one, at) => (one.kind === 'byline' || one.kind === 'description') && (at + i > lastTitle || at > 0)),
      leadIn: opensWithLeadIn(body), above: aboveOf(blocks.slice(Math.max(0, i - lookedBack), byline === undefined ? i : i - 1)), gap: (byline ?? block).lines[0]?.gap ?? 0,
      kicker: hasKickerBefore(words) || (titles.length > 1 && (isKickerAlone(words) || (isColumnName(words) && (titles[1]?.lines[0]?.gap ?? 0) > 0))), halves: hasHalves(words) || inTwoLines(titles),
      ruled: isUnder(furniture, block.lines[0]?.index ?? 0, 'divider'),
      turned: isUnder(furniture, (byline ?? block).lines[0]?.index ?? 0, 'turn-mark') || (bare && takesUp(block)),
      columned: titles.length > 1 && titles.slice(0, -1).some(isColumn),
      part: titles.length === 1 && isSectionLabel(words),
      signedFrom: signed?.lines[0]?.index ?? block.lines[0]?.index ?? 0,
      ...(sign === undefined ? {} : { sign }), ...(level === undefined ? {} : { level }), ...(pageLevel === undefined ? {} : { pageLevel }),
    });
    i = bare || !opensWithLeadIn(body) ? end : text + 1;
  }
  return heads.map((head, i) => {
    const to = heads[i + 1]?.from;
    const end = aboveOf(endOfText(blocks, to === undefined ? blocks.length : firstFrom(blocks, to)));
    const next = heads[i + 1]?.from ?? Infinity;
    const under = blocks.slice(firstFrom(blocks, head.from), firstFrom(blocks, next)).filter((block) => block.kind === 'body' && !block.continues);
    return { ...head, closed: end === 'byline' || end === 'line-byline', paragraphs: under.length };
  });
}
