import { ems } from '../clean/glyphs.ts';
import type { Line } from '../clean/page-lines.ts';
import { wording, type Block } from '../split/block.ts';
import { isCounted } from '../clean/text-marks.ts';
import { isKickerAlone, isTwoLined, saysWhatItIs } from '../split/title-shape.ts';

/** Which lines above a story are its kicker 引题, headline 标题 and subhead 副题. Lines left over are section headings. */
export interface Titles { readonly kicker: readonly Line[]; readonly headline: readonly Line[]; readonly subhead: readonly Line[]; readonly rest: readonly Block[] }

/** A kicker's first line that cannot stand alone: its second line goes on. */
const leadsIn = /(?:以来|之际|期间|之后|以后|之前|前夕|时节|当下|过程中|背景下|形势下|指引下|引领下|推动下)[，,]?$/;

const dash = /^(?:——|—|–|--|―|─)/;

/** Figures in one of two halves, or a list of three: particulars of what the headline above has said. */
const isDetail = (text: string): boolean => (/\d/.test(text) && /[\u4e00-\u9fff\d][\s\u3000]+[\u4e00-\u9fff]/.test(text)) || (text.match(/、/g)?.length ?? 0) >= 2;
/** Narrowest headline with particulars under it, in ems: a place or an office over a headline is narrower. */
const narrowest = 8;

/** `把课堂开进大山 把温暖送到炕头`: two halves as long as each other, four characters at least. */
function isVerse(text: string): boolean {
  const halves = text.split(/[\s\u3000]+/);
  const [a = '', b = ''] = halves;
  return halves.length === 2 && ems(a) >= 4 && Math.abs(ems(a) - ems(b)) <= 1;
}

const kindOfReport = /(?:侧记|纪实|纪事|纪行|见闻|手记|走笔|综述|掠影|扫描)$/;

/** `●物资公司`, `■石桥机务段` over a headline however short: the unit a brief tells of, and its mark. */
const markedUnit = /^[●○■□◆◇★☆◎►▶▍▌]\s*[\u4e00-\u9fff]{1,14}[段站所队部局院校厂矿委会办处科室区县镇乡村团馆库场台行园组店司院社]$/;

/** `Four months of repairs end`: begins with a capital and writes words of the sense small. Headlines in title case do not. */
const isSentenceCase = (text: string): boolean => /^["'“‘]?\p{Lu}/u.test(text) && /\s(?!(?:about|after|against|amid|among|around|before|behind|below|between|beyond|during|from|into|near|over|since|than|that|through|till|toward|towards|under|until|upon|with|within|without|what|when|where|which|while)\b)\p{Ll}{4,}/u.test(text);

/** `Company Opens New Plant in Riverton`: five words and more, all longer ones with a capital. */
const isTitleCase = (text: string): boolean => text.split(/\s+/).length >= 5 && !/(?:^|\s)\p{Ll}{4,}/u.test(text);

/**
 * Tells the titles of one story apart. Under an English headline in sentence case a line that begins anew is the deck; in title case
 * it may be the headline's second half. A line that opens with a dash is the subhead; a short line, a place or an office before a
 * longer one is the kicker; two of one size are one headline in two lines; a much longer second line is the
 * subhead, and so is an English one set apart by a blank line, and the one heading of the second level right under the first.
 * @param sectionsOfLevel how many titles of each level the whole story has
 */
export function tellTitles(titles: readonly Block[], chinese: boolean, sectionsOfLevel: ReadonlyMap<number, number>): Titles {
  const none: Titles = { kicker: [], headline: [], subhead: [], rest: [] };
  const level = titles.find((block) => block.level === 1);
  if (level !== undefined && titles.length > 1) {
    const at = titles.indexOf(level);
    const below = titles.slice(at + 1);
    const above = titles.slice(0, at).flatMap((block) => block.lines);
    const [under] = below;
    const deck = below.length === 1 && under?.level !== undefined && sectionsOfLevel.get(under.level) === 1 ? under : undefined;
    if (deck !== undefined) return { kicker: above, headline: level.lines, subhead: deck.lines, rest: [] };
    const plain = below.filter((block) => block.level === undefined && !isCounted(wording(block.lines)));
    return { kicker: above, headline: level.lines, subhead: plain.slice(0, 1).flatMap((block) => block.lines), rest: below.filter((block) => block.level !== undefined || block !== plain[0]) };
  }
  const section = titles.findIndex((block, i) => i > 0 && isCounted(wording(block.lines)) && !isCounted(wording(titles[0]?.lines ?? [])));
  if (section > 0) {
    const above = tellTitles(titles.slice(0, section), chinese, sectionsOfLevel);
    return { ...above, rest: [...above.rest, ...titles.slice(section)] };
  }
  const dashed = titles.findIndex((block, i) => i > 0 && dash.test(wording(block.lines)));
  if (dashed > 0) {
    const above = tellTitles(titles.slice(0, dashed), chinese, sectionsOfLevel);
    return { ...above, subhead: titles[dashed]?.lines ?? [], rest: [...above.rest, ...titles.slice(dashed + 1)] };
  }
  const [first, second, third] = titles;
  if (first === undefined) return none;
  if (second === undefined) return { ...none, headline: first.lines };
  const [a, b] = [wording(first.lines), wording(second.lines)];
  const rest = titles.slice(3);
  const levelled = first.level !== undefined && second.level !== undefined && second.level > first.level;
  if (levelled) return { ...none, headline: first.lines, rest: titles.slice(1) };
  const isKicker = isKickerAlone(a) || (markedUnit.test(a) && !markedUnit.test(b)) || (saysWhatItIs(a) && ems(a) > ems(b) + 2) || (chinese ? ems(a) <= ems(b) * 0.7 : a.length <= b.length * 0.4 && a.split(/\s+/).length <= 3);
  if (third === undefined && chinese && !isKickerAlone(a) && ems(a) >= narrowest && !isDetail(a) && isDetail(b)) return { ...none, headline: first.lines, subhead: second.lines };
  // Under verse a line that says what kind of report this is is the subhead, its dash lost: `某县教育局“百日送教”活动侧记`.
  if (third === undefined && chinese && isVerse(a) && !isVerse(b) && kindOfReport.test(b)) return { ...none, headline: first.lines, subhead: second.lines };
  if (third !== undefined && leadsIn.test(a)) return { ...none, kicker: [...first.lines, ...second.lines], headline: third.lines, rest };
  if (isKicker) return { ...none, kicker: first.lines, headline: [...second.lines, ...(third !== undefined && second.lines.length === 1 ? third.lines : [])], rest };
  if (third !== undefined && chinese && second.lines[0]?.gap === 0 && isTwoLined(a, b, wording(third.lines))) return { kicker: [], headline: [...first.lines, ...second.lines], subhead: third.lines, rest };
  if (third !== undefined) return { kicker: first.lines, headline: second.lines, subhead: third.lines, rest };
  const apart = !chinese && (((second.lines[0]?.gap ?? 0) > 0 && b.length > a.length * 0.6) || (isSentenceCase(b) && (isSentenceCase(a) || isTitleCase(a))));
  if (apart || (chinese ? ems(b) > ems(a) * 1.6 : b.length > a.length * 1.3)) return { ...none, headline: first.lines, subhead: second.lines, rest };
  return { ...none, headline: [...first.lines, ...second.lines], rest };
}
