import { endsFinished } from '../../clean/glyphs.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import type { Passage } from '../../../../shared/domain/passage.ts';
import { raise, type DoubtRule, type Look } from '../raise.ts';
import { cutWords } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import { displacedLines } from './displaced-lines.ts';
import type { Displaced } from './lines-around.ts';
import { titled } from './line-starts.ts';
import { displacedClose } from '../marks.ts';
import { strangeLines } from './strange-lines.ts';
import { stretchesBetween } from './stretches-between.ts';
import type { WordList } from '../words/word-list.ts';
import { wordAcross } from './word-across.ts';
import { wovenLines } from './woven-lines.ts';

/** Offsets in a passage's clean text where the page had a line end: the places between its segments. */
function lineEnds(passage: Passage): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const segment of passage.segments) {
    if (at > 0) ends.push(at);
    at += segment.kind === 'kept' ? segment.end - segment.start : segment.text.length;
  }
  return ends;
}

const isHanEnd = /[\u4e00-\u9fff]$/u;
const isHanStart = /^[\u4e00-\u9fff]/u;

/**
 * What is gained by reading two ends on as one: above nothing when a word lies across. Words the page writes elsewhere count as known.
 * @param here how often the page has the two side by side in this very place
 */
function bond(list: WordList, written: Look['written'], left: string, right: string, here: 0 | 1): number {
  const [a, b] = [left.slice(-3), right.slice(0, 3)];
  if (!isHanEnd.test(a) || !isHanStart.test(b)) return 0;
  const gain = wordAcross(list, a, b);
  const across = left.slice(-1) + right.slice(0, 2);
  return written(across) > here && !free.test(across.charAt(0)) ? Math.max(gain, 8) : gain;
}

/** Least bond across a strange line, and most bond to it, for the line to be out of place. */
const across = 7;
const beside = 1;
/** Enough across it where each of the two ends is a character that its own line leaves alone: a word was parted there. */
const acrossStubs = 4.5;
/** Characters that stand alone at any end of a line. */
const free = /[的了着过和与及或在是有为被把从向对到于以也都就才又再很不没这那各每某个们等上下中里内外前后时年月日将而并让使等之其他她它我你一二两三四五六七八九十百千万亿]/u;
/** What only follows a figure, at the beginning of a line; and what may begin one that follows a figure. */
const measures = /^(?:[个名户家亩吨元岁件项场台辆套届处级棵头只米]|万|亿|余|多|公里|公斤|平方)/u;
const measured = /^(?:[个名户家亩吨元岁件项场台辆套间届处级期位棵株头只米分点时日月年天号次人条路度成倍番集版折岁多余万亿千百十]|公|平方|立方|毫|厘)/u;

/** The ends of two lines are loose characters that make a word together. */
function isParted(list: WordList, left: string, right: string): boolean {
  const [a, b] = [/[\u4e00-\u9fff]{1,6}$/u.exec(left)?.[0] ?? '', /^[\u4e00-\u9fff]{1,6}/u.exec(right)?.[0] ?? ''];
  const [end, start] = [cutWords(list, a).at(-1) ?? '', cutWords(list, b)[0] ?? ''];
  return end.length === 1 && start.length === 1 && !free.test(end) && !free.test(start) && list.has(end + start);
}

/** A figure ends one line, and what it counts begins the one after the next: `与7 | 任罗显说… | 个村签订`. */
const isCountParted = (before: string, strange: string, after: string): boolean =>
  /\d$/.test(before) && /^[\u4e00-\u9fff]/u.test(strange) && !measured.test(strange) && !/\d$/.test(strange) && measures.test(after);

/** How much of the lines before and after a strange one is named with it, in characters; where the paragraph begins a little before that, from there on. */
const shownBefore = 6;
const nearHead = 3;
const shownAfter = 6;

/** How many Han of a paragraph are shown. */
const shown = 16;

/**
 * A paragraph that stands within the sentence of two others: the one before it breaks off, and makes a word with the one after it, not
 * with this one. What is named is its beginning.
 */
function paragraphsBetween(look: Look): Doubt[] {
  const list = wordList();
  return look.passages.flatMap(({ passage: between, kind }, i) => {
    const [before, after] = [look.passages[i - 1], look.passages[i + 1]];
    if (kind === 'title' || before?.kind !== 'body' || after?.kind !== 'body' || endsFinished(before.passage.text)) return [];
    if (bond(list, look.written, before.passage.text, after.passage.text, 0) < across || bond(list, look.written, before.passage.text, between.text, 0) > beside) return [];
    return [raise('paragraph-between-two', between, 0, Math.min(shown, between.text.length))];
  });
}

const named = (passage: Passage, from: number, to: number): Doubt => {
  const start = from - shownBefore;
  return raise('line-between-two', passage, start < nearHead ? 0 : start, Math.min(passage.text.length, to + shownAfter));
};

/** A line with a closing quotation mark that has no opening one before it, where the next paragraphs have an opening one that is never closed: it belongs there. */
function closingElsewhere(look: Look): Doubt[] {
  const bodies = look.passages.filter(({ kind }) => kind === 'body').map(({ passage }) => passage);
  return bodies.flatMap((passage, i) => {
    const at = displacedClose(passage, bodies.slice(i + 1, i + 3));
    if (at === undefined) return [];
    const ends = [0, ...lineEnds(passage), passage.text.length];
    const line = ends.findIndex((end) => end > at);
    const [from, to] = [ends[line - 1] ?? 0, ends[line] ?? at];
    return from > 0 && to < passage.text.length ? [named(passage, from, to)] : [];
  });
}

const meet = (a: Displaced, b: Displaced): boolean => a.passage === b.passage && a.from < b.to && b.from < a.to;

/** Lines that stand where they do not belong; what two rules find at one place is said once. */
function linesOutOfPlace(look: Look): Displaced[] {
  const woven = wovenLines(look);
  const single = strangeLines(look).filter((line) => !woven.some((other) => meet(line, other)));
  return [...woven, ...single, ...displacedLines(look).filter((pair) => ![...woven, ...single].some((other) => meet(pair, other)))];
}

/**
 * A line of another column: the line before it and the line after it make a word together, and neither makes one with it.
 * Words named: the end of the first, the strange line, the beginning of the last, as far as forty characters go.
 */
export const interleavedLines: DoubtRule = (look) => {
  const { passages, chinese, traditional, written } = look;
  if (!chinese || traditional) return [];
  const list = wordList();
  const doubts: Doubt[] = [...paragraphsBetween(look), ...closingElsewhere(look)];
  for (const { passage, kind } of passages) {
    if (kind !== 'body') continue;
    const ends = lineEnds(passage);
    for (let i = 1; i < ends.length; i++) {
      const [from, to] = [ends[i - 1] ?? 0, ends[i] ?? 0];
      if (to - from < 5 || to - from > 30) continue;
      const [before, strange, after] = [passage.text.slice(Math.max(0, from - 8), from), passage.text.slice(from, to), passage.text.slice(to, to + 8)];
      if (isCountParted(before, strange, after)) { doubts.push(named(passage, from, to)); continue; }
      if (titled.test(strange)) continue;
      if (strange.slice(0, 2) === after.slice(0, 2) || strange.slice(-1) === before.slice(-1)) continue;
      if (bond(list, written, before, after, 0) < (isParted(list, before, after) ? acrossStubs : across) || bond(list, written, before, strange, 1) > beside || bond(list, written, strange, after, 1) > beside) continue;
      if (written(before.slice(-1) + strange.slice(0, 1)) > 1 || written(strange.slice(-1) + after.slice(0, 1)) > 1) continue;
      doubts.push(named(passage, from, to));
    }
    for (const found of passage.text.matchAll(/(?<=[\u4e00-\u9fff]{4})—(?=[\u4e00-\u9fff]{4})/g)) {
      if (ends.includes(found.index)) doubts.push(raise('dash-at-line-end', passage, found.index - 4, found.index + 5));
    }
  }
  const lines = linesOutOfPlace(look);
  const stretches = passages.filter(({ kind }) => kind === 'body').flatMap(({ passage }) => stretchesBetween(look, passage.text).map((stretch) => ({ passage, ...stretch })));
  const weighed = [
    ...lines.map(({ passage, from, to }) => named(passage, from, to)),
    ...stretches.filter((stretch) => !lines.some((line) => meet(line, stretch))).map(({ passage, from, to }) => raise('line-between-two', passage, from, to)),
  ];
  return [...doubts, ...weighed.filter((doubt) => !doubts.some(({ at }) => doubt.at.start < at.end && at.start < doubt.at.end))];
};
