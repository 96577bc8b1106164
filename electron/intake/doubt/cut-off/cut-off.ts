import { endsFinished } from '../../clean/glyphs.ts';
import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { bodyLines } from '../interleaved/placed-lines.ts';
import { jointOf, mannerOf, weigh } from './joint-signs.ts';
import { beginsAnew, beside, carries, endsBeforeColumn, endsInHalfWord, isBrokenLine, isBrokenSentence, opensAnew, shortest } from './broken-sentences.ts';
import { raise, raiseAt, type DoubtRule, type Look } from '../raise.ts';

/** Share of paragraphs without a stop from which it is how the page writes, not damage. */
const manner = 0.6;
/** Shorter still where somebody begins to speak and never ends. */
const isOpenSpeech = (text: string): boolean => text.length > 4 && text.startsWith('“') && !text.includes('”');

/** Addresses, telephone numbers and the like end without a stop. */
const address = /(?:https?:|www\.|@)\S*$|(?:\d{3,4}[-—－])?\d{7,8}(?:转\d+)?$|1\d{10}$/;
/** `（下转四版）`, `(Continued on page 4)`: the rest stands on another page. */
const goesOn = /[（(]?下转(?:第)?[一二三四五六七八九十\d]+版[^）)]{0,8}[）)]?|[（(]?(?:[Cc]ontinue[ds] on|[Ss]ee|[Tt]urn to)\s+(?:[A-Z][A-Z'’ &-]{1,24},?\s+(?:on\s+)?)?(?:[Pp]age\s+[A-Z]?-?\d+|(?<=[A-Z],?\s)[A-Z]-?\d+)[）)]?/;

/** What opens a new sentence, and what before it may still belong to it: `定于 | 8月10日`. */
const opener = /^(?:截至|截止|据悉|据了解|据介绍|据统计|近日|日前|目前[，,]|如今[，,]|此外[，,]|同时[，,]|为此[，,]|下一步[，,]|近年来|今年以来|去年以来|\d{1,2}月\d{1,2}日(?:上午|下午|晚|清晨|凌晨|一早)?[，,])/u;

/** What opens a paragraph behind an empty line, and goes on from no sentence: `施工期间，`, `在销售上，`, `为管好新渠道，`. */
const opensParagraph = /^(?:[\u4e00-\u9fff]{2,3}(?:期间|之余|之后)[，,]|在[\u4e00-\u9fff]{2,5}(?:上|方面|中)[，,]|为(?:了)?[\u4e00-\u9fff]{5,12}[，,])/u;

/** How much is named, in characters: back to a mark, and more than a few. */
const most = { chinese: 16, english: 36 } as const;
const fewest = 4;

/** The last words of what ends at a place. */
function lastWords(passage: Passage, end: number, chinese: boolean): Doubt {
  const text = passage.text.slice(0, end);
  const far = Math.max(0, end - (chinese ? most.chinese : most.english));
  let from = end - 1;
  while (from > far && (end - from < fewest || !(chinese ? /[，。、；：！？,;:]/ : /[.;:!?]\s/).test(chinese ? text.charAt(from - 1) : text.slice(from - 2, from)))) from--;
  if (!chinese) while (from > 0 && from < text.length - 4 && /\S/.test(text.charAt(from - 1))) from++;
  return raise('no-stop', passage, from, end);
}

/** White space that holds an empty line: it parted two paragraphs. */
const emptyLine = /\n[^\S\n]*\n/;

/** A line that was joined with the next although it ended its paragraph, or its column, and a new sentence begins there. */
function isLineBroken(text: string, at: number, lines: readonly number[], length: number): boolean {
  return endsBeforeColumn(lines, length) && opensAnew(text.slice(Math.max(0, at - 40), at), text.slice(at, at + 40));
}

/** Lines that were joined although the first ends in the middle and the second begins anew. */
function brokenWithin(passage: Passage, between: (from: number, to: number) => string, lines: readonly number[]): number[] {
  const places: number[] = [];
  let lineStart = 0;
  let at = 0;
  let last: number | undefined;
  for (const segment of passage.segments) {
    const before = passage.text.slice(Math.max(0, at - 2), at);
    if (at >= shortest && /[\u4e00-\u9fff]$/u.test(before) && !carries.test(before) && opener.test(passage.text.slice(at, at + 12))) places.push(at);
    else if (at >= shortest && last !== undefined && emptyLine.test(between(last, segment.start)) && (endsInHalfWord(passage.text.slice(at - beside, at), passage.text.slice(at, at + beside)) || beginsAnew(passage.text.slice(Math.max(0, at - 400), at), passage.text.slice(at, at + 120)) || (/[\u4e00-\u9fff]$/u.test(before) && !carries.test(before) && opensParagraph.test(passage.text.slice(at, at + 16))))) places.push(at);
    else if (at >= shortest && last !== undefined && between(last, segment.start).includes('\n') && isLineBroken(passage.text, at, lines, at - lineStart)) places.push(at);
    if (last !== undefined && between(last, segment.start).includes('\n')) lineStart = at;
    last = segment.kind === 'kept' ? segment.end : segment.start;
    at += segment.kind === 'kept' ? segment.end - segment.start : segment.text.length;
  }
  return places;
}

/** What a joint must weigh to be doubted: of lines that belong together one in two thousand does. */
const least = 1.2;

/** Lines that were joined although the first one's paragraph was cut off there. */
function weighedJoints(look: Look): Doubt[] {
  const lines = bodyLines(look);
  const manner = mannerOf(look, lines);
  return lines.flatMap((right, i) => {
    const left = lines[i - 1];
    const joint = left === undefined || left.passage !== right.passage ? undefined : jointOf(look, left, right, manner);
    return joint === undefined || weigh(joint) < least ? [] : [lastWords(right.passage, right.from, true)];
  });
}

/** A pointer to another page, which cleaning sets aside, so that the text as extracted is asked; and a body paragraph that ends in the middle: no stop, no closing mark, or a line that another sentence was joined to. */
export const cutOff: DoubtRule = (look) => {
  const { report, raw, passages, chinese, traditional } = look;
  const found = goesOn.exec(raw);
  const start = report.range.start + (found?.index ?? 0);
  const between = (from: number, to: number): string => raw.slice(from - report.range.start, to - report.range.start);
  const lines = raw.split('\n').map((line) => line.trim().length).filter((length) => length > 0);
  const within = chinese ? passages.filter(({ kind }) => kind === 'body').flatMap(({ passage }) => brokenWithin(passage, between, lines).map((at) => lastWords(passage, at, true))) : [];
  const weighed = chinese && !traditional ? weighedJoints(look) : [];
  const headings = chinese ? report.paragraphs.filter(({ kind, text }) => kind === 'section' && isBrokenSentence(text)).map((passage) => lastWords(passage, passage.text.length, chinese)) : [];
  const bodies = passages.filter(({ kind, passage }) => kind === 'body' && (passage.text.length >= shortest || isOpenSpeech(passage.text) || isBrokenLine(passage.text)));
  // `（下转第二版）` right behind the last words: one doubt, of both.
  const isTurned = (passage: Passage): boolean => { const end = passage.segments.findLast((segment) => segment.kind === 'kept')?.end; return found !== null && end !== undefined && end <= start && between(end, start).trim() === ''; };
  const over = bodies.find(({ passage }) => isTurned(passage) && !endsFinished(passage.text));
  const words = over === undefined ? undefined : lastWords(over.passage, over.passage.text.length, chinese);
  const turned: Doubt[] = found === null ? [] : [raiseAt('goes-on-elsewhere', { start: words?.at.start ?? start, end: start + found[0].length }, `${words?.text ?? ''}${found[0]}`)];
  const open = bodies.filter(({ passage }) => passage !== over?.passage && !endsFinished(passage.text) && /[\p{L}，、,\d]$/u.test(passage.text) && !address.test(passage.text.slice(-80)));
  if (bodies.length > 4 && open.length >= bodies.length * manner) return [...turned, ...headings, ...weighed, ...within];
  return [...turned, ...headings, ...weighed, ...within, ...open.map(({ passage }) => lastWords(passage, passage.text.length, chinese))];
};
