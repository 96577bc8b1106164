import { bareWords } from '../clean/contents-list.ts';
import { wording } from './block.ts';
import type { Common } from './common.ts';
import type { Head } from './heads.ts';
import { isKickered } from './kickered-page.ts';
import { isLongTitle } from './parted-page.ts';
import { isEnglishHeadline, namesNotice } from './title-shape.ts';

/** Evidence a head needs to begin a report rather than a section of one. */
export const enough = 3;

/** Points for a head that is not the first of the page. Each is how editors tell one story from the next. */
export function evidence(head: Head, common: Common): number {
  let points = 0;
  if (head.above === 'byline') points += 3;
  if (head.above === 'line-byline' && !common.single) points += common.lineBylines >= 2 ? 3 : 1;
  if (head.above === 'cut') points += 2;
  if (head.leadIn) points += head.titles.length === 0 ? 3 : 4;
  if (head.described) points += 3;
  if (head.turned) points += 3;
  if (head.columned) points += 3;
  if (head.gap >= common.gap + (common.gap === 0 ? 1 : 2)) points += 2;
  if (head.ruled && (head.leadIn || common.ruled || isLongTitle(head))) points += 3;
  if (common.parted && (isLongTitle(head) || head.gap >= common.gap + 2)) points += 1;
  if (common.kickered && isKickered(head)) points += 3;
  if (common.kickerLed && isKickered(head)) points += 1;
  if (common.pictures) points += 3;
  if (common.alike && head.titles.length > 0) points += 3;
  if (common.unsigned && isLongTitle(head)) points += 3;
  if (head.titles.length > 0 && namesNotice(wording(head.titles.at(-1)?.lines ?? []))) points += 3;
  if ((common.briefs && head.titles.length > 0) || common.column.has(head)) points += 3;
  if (head.titles.some((title) => common.contents.has(bareWords(wording(title.lines))))) points += 3;
  if (common.gathered && head.closed && isLongTitle(head)) points += 3;
  if (common.setOff.has(head)) points += 3;
  if (common.print && head.gap > 0 && head.titles.length === 1 && head.titles.some((title) => isEnglishHeadline(wording(title.lines)))) points += 3;
  if (head.kicker) points += 2;
  if (head.halves) points += 1;
  return common.single && !head.described && !head.leadIn ? points - 3 : points;
}

/** How much two headings of one kind differ in width, in ems. */
const alike = 3;
/** One line with as many blank ones above it, as far in and about as wide, and neither brings what only headlines bring. */
function isSetAlike(section: Head, head: Head): boolean {
  const [one, other] = [section.titles[0]?.lines[0], head.titles[0]?.lines[0]];
  if (one === undefined || other === undefined || section.titles.length > 1 || head.titles.length > 1 || head.described || head.leadIn || head.kicker) return false;
  return one.gap === other.gap && Math.abs(one.indent - other.indent) < 0.5 && Math.abs(one.width - other.width) <= alike;
}

/**
 * A story is signed once. Where one that is signed under its headline or in its first words ends with who wrote it
 * once more, another began under one of the heads between: on a page of print the one that alone is as long as headlines are, or alone stands
 * further off or in more lines; on any, the one that alone is not made like the headings of the sections.
 */
function headlineAmong(heads: readonly Head[], common: Common): Head | undefined {
  const [only, ...more] = heads;
  if (!common.print && !common.single && only !== undefined && more.length === 0 && !only.part && isLongTitle(only)) return only;
  if (!common.print) return unlikeTheOthers(heads);
  const marks: readonly ((head: Head) => boolean)[] = [(head) => head.gap > common.gap || head.titles.length > 1, isLongTitle];
  for (const marked of marks) {
    const found = heads.filter((head) => !head.part && marked(head));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return unlikeTheOthers(heads);
}

/** `一、摸清家底` has a number, `压实责任，河湖有人管` two halves: headings of one story's sections are made alike. */
const makeOf = (head: Head): string => {
  const words = head.titles.map((title) => wording(title.lines)).join(' ').trim();
  return /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．\s]|第[一二三四五六七八九十\d])/.test(words) ? 'numbered' : `in ${words.split(/[，,、；;：:——\s]+/).length}`;
};

/** The one head in one part and without a number where all others, at least two, are numbered or in as many parts each. */
function unlikeTheOthers(heads: readonly Head[]): Head | undefined {
  const [odd, ...more] = heads.filter((head) => makeOf(head) === 'in 1');
  const others = new Set(heads.filter((head) => head !== odd).map(makeOf));
  return odd !== undefined && more.length === 0 && heads.length >= 3 && others.size === 1 ? odd : undefined;
}

/**
 * Heads with evidence enough, in order. Where the story so far is signed already, a text that ends with a byline of its own is
 * another story: a point more, or three where it is of one paragraph, as a brief or the words to a picture are. A head set like the
 * first section of the story so far is the next section, so that a text cut off above it proves nothing. The first head begins the first story, unless running text stands above it: then it heads a section.
 */
export function byEvidence(heads: readonly Head[], common: Common, textAbove: boolean): Head[] {
  const chosen: Head[] = [];
  let signed = false;
  let section: Head | undefined;
  let between: Head[] = [];
  for (const head of heads) {
    if (!head.hasBody) continue;
    const own: number = signed && head.closed ? (head.paragraphs === 1 && !common.single ? 3 : 1) : 0;
    const found: boolean = (chosen.length === 0 && !textAbove) || (!head.part && evidence(head, common) + own - (head.above === 'cut' && section !== undefined && isSetAlike(section, head) ? 2 : 0) >= enough);
    // Who wrote the last part of a story wrote all of it, from the headline above that part on.
    const ofOther: boolean = signed && head.closed && evidence(head, common) < enough;
    const other: Head | undefined = ofOther ? headlineAmong([...between, head], common) : undefined;
    const starts: boolean = found && (other === undefined || other === head);
    between = starts || other !== undefined ? [] : [...between, head];
    if (starts) chosen.push(head);
    else if (other !== undefined) chosen.push(other);
    section = starts ? undefined : section ?? head;
    signed = (signed && !starts && other === undefined) || head.described || head.leadIn || head.closed;
  }
  return chosen;
}
