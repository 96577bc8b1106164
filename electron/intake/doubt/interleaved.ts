import { endsFinished } from '../clean/glyphs.ts';
import type { Doubt } from '../../../shared/domain/reading.ts';
import type { Passage } from '../../../shared/domain/passage.ts';
import { raise, type DoubtRule, type Look } from './raise.ts';
import { cutWords, shareOf, wordList } from './cut-words.ts';
import type { WordList } from './word-list.ts';

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

const cost = (list: WordList, text: string): number => cutWords(list, text).reduce((sum, word) => sum + shareOf(list, word), 0);

/**
 * What is gained by reading two ends on as one: above nothing when a word lies across. Words the page writes elsewhere count as known.
 * @param here how often the page has the two side by side in this very place
 */
function bond(list: WordList, written: Look['written'], left: string, right: string, here: 0 | 1): number {
  const [a, b] = [left.slice(-3), right.slice(0, 3)];
  if (!/[\u4e00-\u9fff]$/.test(a) || !/^[\u4e00-\u9fff]/.test(b)) return 0;
  const gain = cost(list, a + b) - cost(list, a) - cost(list, b);
  const across = left.slice(-1) + right.slice(0, 2);
  return written(across) > here ? Math.max(gain, 8) : gain;
}

/** Least bond across a strange line, and most bond to it, for the line to be out of place. */
const across = 7;
const beside = 1;

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

/**
 * A line of another column: the line before it and the line after it make a word together, and neither makes one with it.
 * Words named: the end of the first, the strange line, the beginning of the last, as far as forty characters go.
 */
export const interleavedLines: DoubtRule = (look) => {
  const { passages, chinese, traditional, written } = look;
  if (!chinese || traditional) return [];
  const list = wordList();
  const doubts: Doubt[] = paragraphsBetween(look);
  for (const { passage, kind } of passages) {
    if (kind !== 'body') continue;
    const ends = lineEnds(passage);
    for (let i = 1; i < ends.length; i++) {
      const [from, to] = [ends[i - 1] ?? 0, ends[i] ?? 0];
      if (to - from < 5 || to - from > 30) continue;
      const [before, strange, after] = [passage.text.slice(Math.max(0, from - 8), from), passage.text.slice(from, to), passage.text.slice(to, to + 8)];
      if (strange.slice(0, 2) === after.slice(0, 2) || strange.slice(-1) === before.slice(-1)) continue;
      if (bond(list, written, before, after, 0) < across || bond(list, written, before, strange, 1) > beside || bond(list, written, strange, after, 1) > beside) continue;
      if (written(before.slice(-1) + strange.slice(0, 1)) > 1 || written(strange.slice(-1) + after.slice(0, 1)) > 1) continue;
      doubts.push(raise('line-between-two', passage, from - 1, Math.min(passage.text.length, to + 2)));
    }
    for (const found of passage.text.matchAll(/(?<=[\u4e00-\u9fff]{4})—(?=[\u4e00-\u9fff]{4})/g)) {
      if (ends.includes(found.index)) doubts.push(raise('dash-at-line-end', passage, found.index - 4, found.index + 5));
    }
  }
  return doubts;
};
