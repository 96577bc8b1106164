import type { TextRange } from '../domain/passage.ts';

/** A text without white space, and where each of its code units stood. */
function squeeze(text: string): { words: string; at: number[] } {
  const at: number[] = [];
  let words = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (/\s/.test(unit)) continue;
    words += unit;
    at.push(i);
  }
  return { words, at };
}

/** Whether two texts have the same words: white space, which reading joins and breaks, does not count. */
export const sameWords = (one: string, other: string): boolean => one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

/**
 * The place of some words in a text, white space apart. Of several, the one whose surroundings have most in common
 * with `prefix` and `suffix`, then the one nearest to where it is expected.
 */
export function findWords(text: string, words: string, prefix: string, suffix: string, expected: TextRange | undefined): TextRange | undefined {
  const squeezed = squeeze(text);
  const wanted = squeeze(words).words;
  if (wanted === '') return undefined;
  const before = squeeze(prefix).words;
  const after = squeeze(suffix).words;
  let best: { range: TextRange; score: number; distance: number } | undefined;
  for (let from = squeezed.words.indexOf(wanted); from >= 0; from = squeezed.words.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    const range = { start: squeezed.at[from] ?? 0, end: (squeezed.at[to - 1] ?? 0) + 1 };
    const score = commonEnd(squeezed.words.slice(0, from), before) + commonStart(squeezed.words.slice(to), after);
    const distance = expected === undefined ? 0 : Math.abs(range.start - expected.start);
    if (best === undefined || score > best.score || (score === best.score && distance < best.distance)) best = { range, score, distance };
  }
  return best?.range;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
