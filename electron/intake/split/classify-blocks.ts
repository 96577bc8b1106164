import { isColumnPiece, opensIndented, pageColumn, setsNoIndents } from '../clean/columns.ts';
import { ems, endsFinished, endsSentence, hasHan } from '../clean/glyphs.ts';
import type { Furniture } from '../clean/furniture.ts';
import { isIndented, type Line, type Page } from '../clean/page-lines.ts';
import { countOf, signOf } from '../clean/text-marks.ts';
import { joinWrapped } from '../clean/wrapped-lines.ts';
import { bylineAtEndOf, readBylineAtEnd } from '../describe/byline-at-end.ts';
import { readNames } from '../describe/name-list.ts';
import type { Finding } from '../describe/finding.ts';
import { leadInOfLines, readLeadIn } from '../describe/lead-in.ts';
import { wording, type Block, type Text } from './block.ts';
import { isTitle } from './is-title.ts';
import { endsOpen, goesOnAllTheSame } from './goes-on.ts';
import { closeHalves, longHeadline, unstack } from './headline-lines.ts';
import { opensItem, wholeItems, type Items } from './item-pages.ts';
import { endsCredited, isNoteLabel, kindOfLine } from './line-kind.ts';
import { setOffCaptions } from './set-off-caption.ts';
import { endsShort } from './ends-short.ts';
import { signedByOffice } from './signed-by-office.ts';
import { sisterHeadings } from './sister-headings.ts';
import { signedByPenName } from './pen-names.ts';
import { endsSigned, endsSignedThoughCut, signedThoughCut } from './signed-though-cut.ts';
import { signedUnderText } from './signed-under-text.ts';
import { isDashed, isKickerWithColon, isTitleShaped } from './title-shape.ts';

/** Narrowest line that is a whole paragraph, in ems, and the fewest by which a page shows how it parts them. */
const paragraphWidth = 40;
const fewestParagraphs = 4;

/** Paragraphs stand on one line each and right under one another, nearly all of them. */
function isSolid(texts: readonly Text[]): boolean {
  const bodies = texts.filter(({ shaped }) => !shaped);
  const whole = bodies.filter(({ lines }) => lines.length === 1 && (lines[0]?.width ?? 0) > paragraphWidth);
  if (whole.length < fewestParagraphs || whole.length < bodies.length * 0.8) return false;
  const under = texts.flatMap((text, i) => (i > 0 && !text.shaped && texts[i - 1]?.shaped === false ? [text.lines[0]?.gap ?? 0] : []));
  return under.length >= fewestParagraphs && under.filter((gap) => gap === 0).length >= under.length * 0.8;
}

/** `【区环卫公司工会】 凌晨四点的粥铺`: what stands behind a name in such brackets is no second line of a column. */
const bracketedHead = /^【[^【】]{2,20}】/;

/** Most lines a caption or a note was printed in. */
const longest = 40;
/** Widest line of a note that a page's width broke, in ems. */
const widestNoteLine = 64;

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
  if (block?.kind !== 'body' || last === undefined || block.finding !== undefined || !(block.continues || isRunning(wording(block.lines)) || endsOpen(last.text))) return false;
  return (!endsFinished(last.text) && !endsSigned(last.text)) || quotedAtEnd.test(last.text);
}

const leadsOn = /(?:[,;-]|\b(?:the|a|an|of|in|at|to|and|or|by|with|for|from|on|Mr\.?|Mrs\.?|Dr\.?))$/;

/** English that goes on does so with a small letter, unless a word before it asks for more (`of`, `the`) or the page shows columns. */
function mayGoOn(before: Block | undefined, first: Line | undefined): boolean {
  const last = before?.lines.at(-1);
  if (last === undefined || first === undefined || hasHan(last.text) || hasHan(first.text)) return true;
  return /^[\p{Ll}\d("“]/u.test(first.text) || leadsOn.test(last.text) || (before?.lines.length ?? 0) > 1;
}

/** Words with a comma that stand at the head of a sentence, whatever broke off above the blank line. */
const begins = /^(?:目前|近日|日前|眼下|下一步|接下来|据(?:了解|介绍|悉|统计)|与此同时|同时|此外|另外|近年来|连日来|[今去]年以来|截至[^，,]{1,12})[，,]/;

/** Widest rest of a byline in brackets that a scan parted from its text, `（县农业` over `农村局办公室）`, in ems. */
const widestRest = 16;

function bodyBlock(text: Text, open: boolean, before: Block | undefined, flush: boolean, signed: Finding | undefined): Block {
  const first = text.lines[0];
  const opens = first === undefined || (flush ? isIndented(first) : opensIndented(first) === true) || leadInOfLines(text.lines) !== undefined || (first.gap > 0 && begins.test(first.text));
  const [last, short] = [before?.lines.at(-1), endsShort(before?.lines ?? [])];
  const continues = open && !opens && (!short || (last !== undefined && goesOnAllTheSame(last, first))) && mayGoOn(before, first);
  const finding = signed ?? bylineAtEndOf(text.lines) ?? (continues && text.lines.length === 1 && (first?.width ?? 0) <= widestRest ? bylineAtEndOf([...(before?.lines.slice(-1) ?? []), ...text.lines]) : undefined);
  return { kind: 'body', lines: text.lines, continues, ...(finding === undefined ? {} : { finding }) };
}

/** `六、某镇…` below a title that opens with `五、`: the next of the same rank. */
function goesOnCounting(last: Block | undefined, text: Text | undefined): boolean {
  const [before, own] = [last, text].map((one) => (one === undefined ? undefined : countOf(wording(one.lines))));
  return before !== undefined && own !== undefined && own.count === before.count + 1 && own.sign === before.sign;
}

/** `1、某某事` on its own line heads what follows; it neither goes on from a line nor over to the next. */
const isSignedHead = (line: Line): boolean => line.width <= 30 && signOf(line.text) !== undefined && isTitleShaped(line.text);

/** `本报记者 张三`, `□ 张三`, `By Jane Doe`: a byline over its text. In brackets it stands under one. */
const namesWriter = /^(?:[□■◎●]|(?:本报|本刊|本网|本台)?(?:全媒体|融媒体|见习|实习|特约|驻.{1,4})?(?:记者|通讯员|评论员)|作者|文[\s/]|By\s|BY\s)/;

/** What no lead-in is without. */
const mayLeadIn = /[讯訊电電]|消息|报道|[记記]者/;
/** `本报云溪10月28日专电(特` over `派记者 王玉)`: the column broke the bracket. */
const brokenBracket = /[（(][^）)]{0,24}$/;
const opensWithLeadIn = (line: Line): boolean => mayLeadIn.test(line.text.slice(0, 80)) && (leadInOfLines([line]) !== undefined || readLeadIn(line.text.replace(brokenBracket, ' '), line.start) !== undefined);

/** `①5月6日，县水务局…`: an item, wherever it stands. */
const circled = /^[\u2460-\u2473❶-❿]\s*\S{8,}/;
/** The story before is signed at the end of this line, and what follows is a text, no more names. */
const isSigned = (line: Line, next: Line): boolean => /[，。]/.test(next.text) && endsSentence(line.text.replace(/\s*[^。！？”]{2,24}$/, '')) && readBylineAtEnd(line.text, line.start) !== undefined;

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

/** No line that was set aside stands between: a section's number is a line of its own. */
const isRightUnderText = (above: Block | undefined, line: Line): boolean => above?.kind === 'body' && above.lines.at(-1)?.index === line.index - 1;

/**
 * The blocks of some lines of a page, in order: furniture left out, wrapped lines put together, titles told from text.
 * @param lines a stretch of the page's lines; what stands outside it is not looked at
 * @param items what stands behind the marks, where the page is one of items
 */
export function classifyBlocks(page: Page, furniture: Furniture, lines: readonly Line[], broken: boolean, items: Items | undefined): Block[] {
  const known = new Map<number, Omit<Block, 'lines' | 'continues'>>();
  let before: Line | undefined;
  const shown = lines.filter((line) => !furniture.has(line.index));
  for (const [at, line] of shown.entries()) {
    const kind = kindOfLine(page, furniture, line, before, before === undefined ? undefined : known.get(before.index)?.kind, items !== undefined);
    if (kind !== undefined) known.set(line.index, kind);
    else if (before !== undefined && known.get(before.index)?.kind === 'note' && goesOnInNote(line, before, shown[at + 1])) known.set(line.index, { kind: 'note' });
    else if (before !== undefined && known.get(before.index)?.kind === 'caption' && !endsCredited(before.text) && line.gap === 0 && line.index === before.index + 1 && !endsFinished(before.text) && line.width <= before.width + 2) known.set(line.index, { kind: 'caption' });
    before = line;
  }
  const column = broken ? pageColumn(page.lines) : undefined;
  const wrapped = joinWrapped(page, shown, {
    isText: (line) => !known.has(line.index), isTitleAfter, standsAlone: isSignedHead, isSigned,
    opensStory: (line) => opensWithLeadIn(line) || isDashed(line.text) || circled.test(line.text) || (items !== undefined && opensItem(line)),
  });
  // Nothing is above the first line, or below a line of who signed, that a piece of a column could go on from.
  const opening = new Set(shown.filter((line, i) => (i === 0 || known.get(shown[i - 1]?.index ?? -1)?.kind === 'byline') && !sentenceMark.test(line.text)).map((line) => line.index));
  // Nor does one go on to who wrote the text below.
  const overWriter = new Set(shown.filter((line, i) => { const next = shown[i + 1]; return next !== undefined && known.get(next.index)?.kind === 'byline' && namesWriter.test(next.text) && !sentenceMark.test(line.text); }).map((line) => line.index));
  const isPiece = (line: Line): boolean => broken && !bracketedHead.test(line.text) && !opening.has(line.index) && !overWriter.has(line.index) && isColumnPiece(line, column);
  const texts = unstack(longHeadline(closeHalves((items === 'bare' ? wholeItems(wrapped) : wrapped).map((group) => ({ lines: group, shaped: group.length <= 3 && (isTitleShaped(wording(group)) || isKickerWithColon(wording(group))) && !group.some(isPiece) })))));
  const flush = broken && setsNoIndents(texts.filter((text, i) => text.lines.length === 1 && !text.shaped && (i === 0 || texts[i - 1]?.shaped === true || endsFinished(texts[i - 1]?.lines.at(-1)?.text ?? ''))).flatMap(({ lines: own }) => own));
  const solid = !broken && isSolid(texts);
  const penNames = signedByPenName(page, texts);
  const at = new Map(texts.map((text, i) => [text.lines[0]?.index ?? -1, i]));
  const below = new Map(shown.map((line, i) => [line.index, shown[i + 1]]));
  const blocks: Block[] = [];
  let lastBody: Block | undefined;
  let lastCounted: Block | undefined;
  let sectioned = false;
  const add = (block: Block): void => {
    sectioned = block.kind === 'title' && (blocks.at(-1)?.kind === 'title' ? sectioned : lastBody !== undefined && lastBody.finding === undefined);
    blocks.push(block);
    if (block.kind === 'title' && countOf(wording(block.lines)) !== undefined) lastCounted = block;
    if (block.kind === 'body') lastBody = block;
    else if (block.kind === 'title' || block.kind === 'byline' || (block.kind === 'description' && block.finding?.page === undefined)) lastBody = undefined;
  };
  for (const line of shown) {
    const kind = known.get(line.index);
    if (kind !== undefined) {
      const last = blocks.at(-1);
      const open = line.gap === 0 && line.index === (last?.lines.at(-1)?.index ?? -1) + 1 && line.hint === undefined && !endsFinished(last?.lines.at(-1)?.text ?? '');
      // `白杨岭上` over `又见青山`, one heading of the format with a line end inside; a subhead brings its dash.
      const sameHeading = kind.kind === 'title' && line.hint !== undefined && line.hint === last?.lines.at(-1)?.hint && !isDashed(line.text);
      const goesOn = last?.kind === kind.kind && last.lines.length < longest && (sameHeading || (kind.kind === 'caption' && open) || (kind.kind === 'note' && line.hint === undefined && line.gap === 0 && !isNoteLabel(last.lines.at(-1)?.text ?? '')));
      if (goesOn && last !== undefined) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
      else add({ ...kind, lines: [line], continues: false });
      continue;
    }
    const place = at.get(line.index);
    const text = place === undefined ? undefined : texts[place];
    if (place === undefined || text === undefined) continue;
    const turned = furniture.get(line.index - 1) === 'turn-mark';
    const open = !turned && isOpen(lastBody);
    const under = known.get(below.get(text.lines.at(-1)?.index ?? -1)?.index ?? -1);
    const around = {
      between: blocks.at(-1)?.kind === 'title' && goesOnCounting(blocks.at(-1), texts[place + 1]), counted: goesOnCounting(lastCounted, text),
      open, turned, broken, above: lastBody?.lines.at(-1), next: texts[place + 1], below: texts.slice(place + 1, place + 4).find((one) => !one.shaped), titled: blocks.at(-1)?.kind === 'title', sectioned, underText: isRightUnderText(blocks.at(-1), line),
      overCaption: under?.kind === 'caption', opening: opening.has(line.index) || (lastBody?.finding !== undefined && !sentenceMark.test(line.text)), solid, lined: lastBody !== undefined && lastBody.finding === undefined, signedAbove: open && lastBody?.lines.length === 1 && lastBody.lines.every((one) => endsSignedThoughCut(one, broken)), overByline: under?.kind === 'byline' && namesWriter.test(below.get(text.lines.at(-1)?.index ?? -1)?.text ?? ''),
    };
    if (isTitle(text, around) || (texts.length === 1 && text.shaped)) add({ kind: 'title', lines: text.lines, continues: false });
    else add(bodyBlock(text, open, lastBody, flush, penNames.get(place)));
  }
  return setOffCaptions(signedThoughCut(signedUnderText(signedByOffice(sisterHeadings(blocks))), broken));
}
