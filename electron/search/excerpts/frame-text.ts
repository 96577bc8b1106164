import type { TextRange } from '../../../shared/domain/passage.ts';
import { kindOfUnit, unitKind } from '../../../shared/text/unit-kind.ts';

/** Code units of an excerpt, about two lines of a list: a Han character is as wide as two letters of a spaced script. */
const hanWidth = 75;
const latinWidth = 150;
/** How much of the width may stand before the first hit. */
const lead = 0.35;

const sentenceEnd = /[。！？；!?;…]["”’」』）)]*|\.(?=\s)/g;
const clauseEnd = /[，、：,:—]|\s+/g;
const wordCharacter = /[\p{Script=Latin}\p{Nd}\p{M}]/u;

/** Width of an excerpt of this text, in code units, judged by how it begins. */
export function widthOf(text: string): number {
  const sample = Math.min(200, text.length);
  let narrow = 0;
  for (let i = 0; i < sample; i++) if (kindOfUnit(text.charCodeAt(i)) === unitKind.word) narrow++;
  return narrow * 2 > sample ? latinWidth : hanWidth;
}

/** The range of a text to show around a stretch of hits: from and to the end of a sentence, else a clause, else a word. */
export function frameText(text: string, hits: TextRange): TextRange {
  const width = widthOf(text);
  const slack = Math.max(0, width - (hits.end - hits.start));
  const earliest = Math.max(0, hits.start - Math.floor(slack * lead));
  const start = earliest === 0 ? 0 : startIn(text, earliest, hits.start);
  const latest = Math.min(text.length, Math.max(hits.end, start + width));
  const end = latest === text.length ? latest : endIn(text, Math.max(hits.end, start + Math.floor(width * 0.6)), latest, hits.end);
  return trimmed(text, { start, end });
}

/** Where to begin between two offsets: after the last sentence end, else after the first clause end, else at a word. */
function startIn(text: string, from: number, to: number): number {
  return endsIn(text, sentenceEnd, from, to).at(-1) ?? endsIn(text, clauseEnd, from, to)[0] ?? wordEdge(text, from, 1, to);
}

/** Where to stop: after the last sentence end from `wanted` on, else after the last clause end, else at a word; not before `least`. */
function endIn(text: string, wanted: number, to: number, least: number): number {
  return endsIn(text, sentenceEnd, wanted, to).at(-1) ?? endsIn(text, clauseEnd, wanted, to).at(-1) ?? wordEdge(text, to, -1, least);
}

/** Offsets after each mark that ends within the range. */
function endsIn(text: string, marks: RegExp, from: number, to: number): number[] {
  return Array.from(text.slice(from, to).matchAll(marks), (mark) => from + mark.index + mark[0].length);
}

/** The nearest offset, going by `step` to `limit`, that is neither inside a Latin word nor inside a character. */
function wordEdge(text: string, from: number, step: 1 | -1, limit: number): number {
  let at = from;
  while (at !== limit && (inWord(text, at) || isLowSurrogate(text, at))) at += step;
  return at;
}

const inWord = (text: string, at: number): boolean => wordCharacter.test(text.charAt(at)) && wordCharacter.test(text.charAt(at - 1));
const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const cut = text.slice(start, end);
  return { start: start + cut.length - cut.trimStart().length, end: end - (cut.length - cut.trimEnd().length) };
}
