import { columnWidth, hasOldLines, opensIndented } from '../clean/columns.ts';
import { ems, endsSentence, hasHan } from '../clean/glyphs.ts';
import { isIndented, type Line } from '../clean/page-lines.ts';
import { signOf } from '../clean/text-marks.ts';
import { leadInOfLines } from '../describe/lead-in.ts';
import { wording, type Text } from './block.ts';
import { goesOnInto } from './goes-on.ts';
import { hasHalves, hasKickerBefore, isCapitals, isDashed, isKickerAlone, isKickerWithColon, opensText } from './title-shape.ts';

/** More blank lines than this between two lines part them whatever their words. */
const wideGap = 2;

/** `在低洼易涝的渡口社区，`: where it was, and a comma; what goes on from a line has no such pause. */
const opensPlace = /^在[^，,。]{2,16}(?:社区|[村镇乡县市区园厂里山上下处]|街道|公司|企业|现场|家中|车间|基地|平台|大厅|广场|学校|[中小大]学|医院|河边|田间|地头)[，,]/;

/** How near a line's width must come to the column's to be one of its lines, and to fill it, in ems. */
const near = 1.5;
const full = 1;

/** A line of the column's own width over a text that does not open with an indent: a piece of that text, no title. Halves inside that width are no old lines, and the first was not full. */
function isPieceOf(text: Text, next: Text): boolean {
  const [line, first] = [text.lines[0], next.lines[0]];
  if (line === undefined || first === undefined || next.lines.length > 1 || !hasHan(first.text) || !hasOldLines(first.text)) return false;
  if (hasHalves(line.text) && !/[，。、；：,.;:]/.test(line.text)) return false;
  // A text that opens on somebody's words, or on a time, goes on from no line without a mark.
  if (/^[“"「]/.test(first.text) || opensText.test(first.text) || opensPlace.test(first.text)) return false;
  const column = columnWidth(first);
  return column !== undefined && opensIndented(first) === false && Math.abs(ems(line.text) - column) <= (line.gap > 0 && (first.gap > 0) ? full : near);
}

/** Deepest indent that opens a paragraph, in ems: a title set in the middle of a column stands deeper. */
const deepestIndent = 4.5;

/** An indented line with one right under it that goes back to the margin and is about as wide: a paragraph's first line, broken off by its column. */
function opensParagraph(text: Text, next: Text): boolean {
  const [first, second] = [text.lines[0], text.lines[1] ?? next.lines[0]];
  if (first === undefined || second === undefined || !isIndented(first) || first.indent > deepestIndent) return false;
  // Its lines were put together already: the first alone is indented, and no narrower than the others.
  if (text.lines.length > 1) return text.lines.slice(1).every((line) => line.indent < 0.5 && line.gap === 0 && line.width <= first.indent + first.width + near);
  return second.gap === 0 && second.indent < 0.5 && first.indent + first.width >= Math.min(second.width, 40) * 0.85 && !endsSentence(first.text);
}

/** Two lines of one column end about as far from its edge, in ems. */
const even = (one: Line, other: Line): boolean => Math.abs(one.width - other.width) <= near;

/**
 * A line with a comma, flush left, among lines right above and below it that are as wide, no paragraph's indent on the page: a line of that
 * text, though nothing joined it. Where a title may stand above it, two such lines and the text below them show it; at a paragraph's end, one that
 * fills the column over the last, shorter one.
 */
function isLineOfColumn(text: Text, next: Text, { above, below, underText }: Pick<Surroundings, 'above' | 'below' | 'underText'>): boolean {
  const [line, after] = [text.lines[0], next.lines[0]];
  if (line === undefined || after === undefined || text.lines.length > 1 || next.lines.length > 1 || line.hint !== undefined || after.gap > 0 || after.indent > 0.5 || !/[，,]/.test(line.text) || !hasHan(line.text) || hasHalves(line.text)) return false;
  const goesOn = underText && line.gap === 0 && above !== undefined && even(above, line);
  if (goesOn && endsSentence(after.text) && !next.shaped && after.width < line.width) return true;
  const first = below?.lines[0];
  return even(line, after) && (goesOn || (next.shaped && first !== undefined && first.gap === 0 && even(line, first)));
}

/** Ends of a column's lines, in ems: marks that a scan wrote half as wide, and Latin figures, move them. */
const ragged = 1.2;

/**
 * Lines that fill the column of the running text further down, all but the last, with a comma and among a story's running text: a paragraph that broke off.
 * A headline's lines end where its sense does, and none needs a comma behind the column's edge.
 */
function isBrokenParagraph(text: Text, { lined, below }: Pick<Surroundings, 'lined' | 'below'>): boolean {
  const [column = 0, ...widths] = (below?.lines ?? []).slice(0, -1).map((line) => ems(line.text));
  const words = wording(text.lines);
  if (!lined || widths.length === 0 || !widths.every((width) => Math.abs(width - column) <= ragged) || text.lines.length < 2 || !/[，,].*[，,]/u.test(words) || text.lines.some((line) => hasHalves(line.text))) return false;
  return text.lines.slice(0, -1).every((line) => line.gap <= wideGap && hasHan(line.text) && Math.abs(ems(line.text) - column) <= ragged);
}

/** `石。` on a line of its own is the end of a sentence; no title stands over that alone. */
const isLastWord = (next: Text): boolean => next.lines.length === 1 && (next.lines[0]?.width ?? Infinity) <= shortest && endsSentence(next.lines[0]?.text ?? '');
/** Widest such end, in ems. */
const shortest = 6;

/** Narrowest line that may be a paragraph cut short, in ems: headings of sections are narrower. */
const cutShort = 22;
/** The same where running text follows, as the rest of a paragraph that broke in two. */
const brokenOff = 26;
/**
 * `主办方在沿线设置九个补给站，由志愿者为参与者提供热姜茶` under running text that nobody signed, no nearer to what follows: a paragraph
 * that broke off, over the next headline or over its own rest.
 */
function isCutText(text: Text, next: Text, lined: boolean): boolean {
  const [line, below] = [text.lines[0], next.lines[0]];
  if (!lined || line === undefined || below === undefined || text.lines.length > 1 || below.gap < line.gap || line.hint !== undefined) return false;
  const words = line.text;
  if (!next.shaped && (next.lines.length > 1 || below.gap === 0 || leadInOfLines(next.lines) !== undefined)) return false;
  return ems(words) >= (next.shaped ? cutShort : brokenOff) && /[，,]/.test(words) && !hasHalves(words.replace(/\s[\u3400-\u9fff]{2,4}(?:\s[\u3400-\u9fff]{2,4})?$/, '')) && !hasKickerBefore(words);
}

/** `熬好的糖浆趁热挂上木桩，反复拉扯上百次，颜色由琥珀色变成` right under a section's heading, over text that no story opens with: that section's first paragraph, which broke in two. */
function isCutUnderSection(text: Text, next: Text): boolean {
  const [line] = text.lines;
  return line !== undefined && text.lines.length === 1 && line.gap > 0 && line.hint === undefined && !next.shaped && !isDashed(line.text) && ems(line.text) >= brokenOff
    && /[，,]/.test(line.text) && !hasHalves(line.text) && !hasKickerBefore(line.text) && leadInOfLines(next.lines) === undefined;
}

/** What stands around some lines that may be a title. */
export interface Surroundings {
  /** The text above is open: it broke off in its sentence. */
  readonly open: boolean;
  /** The lines that are no byline and no caption right below. */
  readonly next: Text | undefined;
  /** The last line of the running text above. */
  readonly above: Line | undefined;
  /** The first running text further down. */
  readonly below: Text | undefined;
  /** The page has stray spaces at old line ends, so halves parted by a space prove nothing. */
  readonly broken: boolean;
  /** A title stands right above: a line that opens with a dash there is its subhead 副题, however wide. */
  readonly titled: boolean;
  /** That title stands under running text that nobody signed: a section's heading, most likely. */
  readonly sectioned: boolean;
  /** Running text stands right above. */
  readonly underText: boolean;
  /** A pointer to another page stands right above: `From Page A1` is over a text that goes on in mid-sentence. */
  readonly turned: boolean;
  /** A picture's caption stands right below. */
  readonly overCaption: boolean;
  /** Paragraphs of this page stand right under one another, each on one line: a blank line parts what is no one text. */
  readonly solid: boolean;
  /** Running text stands above, nobody signed it, and no headline came since. */
  readonly lined: boolean;
  /** The text above ends with who signed it, though it broke off. */
  readonly signedAbove: boolean;
  /** Nothing is above it on the page, or who signed the text above. */
  readonly opening: boolean;
  /** It bears the number after that of the last title that bears one. */
  readonly counted: boolean;
  /** The title right above bears the number before that of the next lines: all the text of that item, however short. */
  readonly between: boolean;
  /** Who wrote stands right below, behind a word that says so and in no bracket. */
  readonly overByline: boolean;
}

/** A word that hangs on the one before, and none that begins with the same character: 的哥, 着力, 了解. */
const hangsOn = /^(?:\p{Ll}|了(?!解|却|不起)|的(?![哥姐士])|着(?![力眼手重实装陆])|[们吗呢吧])/u;

/** `“我们的果酱已经备案，首批`: somebody's words broke off before they ended, which a headline's second line would end. */
const opensWords = /^[“"「][^”"」]*[，,][^”"」]*$/;
const endsWords = /^[^“”"「」]*[”"」]/;

/** Tells titles from running text by their surroundings. */
export function isTitle(text: Text, { open, next, above, below, broken, titled, sectioned, underText, turned, overCaption, opening, solid, signedAbove, lined, overByline, counted, between }: Surroundings): boolean {
  const first = text.lines[0];
  if (overCaption && next === undefined && text.shaped && !open && text.lines.length === 1) return (first?.gap ?? 0) > 0;
  if (first === undefined || !text.shaped || between || next === undefined || leadInOfLines(text.lines) !== undefined) return false;
  if (opensParagraph(text, next) || isLastWord(next) || isCutText(text, next, lined) || isLineOfColumn(text, next, { above, below, underText }) || isBrokenParagraph(text, { lined, below })) return false;
  if (sectioned && !overByline && isCutUnderSection(text, next)) return false;
  if (!opening && !overByline && !counted && goesOnInto(text, next, broken)) return false;
  if (opensWords.test(wording(text.lines)) && !endsWords.test(next.lines[0]?.text ?? '')) return false;
  // Right under a text and set off from the next, it is that text's last line, broken off. Signs and numbers head what they like.
  if (underText && first.gap === 0 && (next.lines[0]?.gap ?? 0) > 0 && (!next.shaped || /[，,]/.test(first.text)) && hasHan(first.text) && signOf(first.text) === undefined && first.hint === undefined) return false;
  // A place with a colon hands over to the headline right under it; over running text it is a salutation.
  if (isKickerWithColon(first.text) && text.lines.length === 1) return next.shaped && signOf(next.lines[0]?.text ?? '') === undefined;
  // What is set far off from a text that has ended begins none.
  const farOff = !open && first.gap > wideGap;
  if (!next.shaped && !farOff && !opening && !overByline && !(titled && isDashed(first.text)) && isPieceOf(text, next) && !hasKickerBefore(first.text)) return false;
  // No text opens with a word that hangs on the one before, and no headline does: `的借条，让一对相识多年的`.
  if (!turned && hangsOn.test(next.lines[0]?.text ?? '')) return false;
  if (underText && first.gap === 0 && hasHan(first.text) && hangsOn.test(first.text)) return false;
  if (!open || counted) return true;
  const words = wording(text.lines);
  // Set off, with the first words of a report or its byline right under it, whatever broke off above.
  if (first.gap > 0 && (leadInOfLines(next.lines) !== undefined || overByline)) return true;
  // `桃溪街道` over a headline of its own: no sentence that broke off goes on with two such lines.
  if (first.gap > 0 && text.lines.length === 1 && next.shaped && (next.lines[0]?.gap ?? 0) <= first.gap && isKickerAlone(words)) return true;
  if (first.gap > 0 && (solid || signedAbove)) return true;
  return first.gap > wideGap || standsApart(text, below, above) || (!broken && hasHalves(words) && !next.shaped && next.lines.reduce((sum, line) => sum + line.width, 0) > shortestText);
}

/**
 * Set off above and, with the titles right under it, below, and narrower than the lines of the text that follows: the story above
 * was cut off; English breaks off in the middle of a line, but not into capitals. What a column broke in the middle goes on to its stop, or fills the column.
 */
function standsApart(text: Text, below: Text | undefined, above: Line | undefined): boolean {
  const [first, next] = [text.lines[0], below?.lines[0]];
  if (first === undefined || next === undefined || below === undefined || first.gap === 0 || next.gap === 0) return false;
  // Print may change the column's width between one text and the next; a mark that a scan wrote half as wide filled an em.
  const column = columnWidth(next) ?? next.width;
  const narrower = Math.min(column, (above === undefined ? undefined : columnWidth(above)) ?? Infinity);
  const set = (line: Line): number => line.width + (line.text.match(/[,;:]/g)?.length ?? 0) / 2;
  // On a page of old line ends two halves stand one behind the other: the first does not fill the column of what they head.
  const inHalves = (line: Line): boolean => hasHalves(line.text) && !/[，。、；：,;:]/.test(line.text) && line.text.split(/\s+/).every((half) => ems(half) <= column - near);
    // English goes on small, or the line before it asks for more; lines of a headline end far from the column's edge, all of them.
  const isSetNarrow = /^["'“‘]?\p{Lu}/u.test(first.text) && text.lines.every((line) => !hasHan(line.text) && line.width <= column * setNarrow);
  return (isSetNarrow || text.lines.every((line) => (hasHan(line.text) || isCapitals(line.text)) && (set(line) <= narrower - near || inHalves(line)))) && below.lines.reduce((sum, line) => sum + line.width, 0) > shortestText;
}
/** How wide lines of a headline in English are at most, as a share of the column. */
const setNarrow = 0.7;
/** A text that a title heads, at least, in ems. */
const shortestText = 40;
