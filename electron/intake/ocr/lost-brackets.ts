import type { EngineWord } from './engine.ts';
import { rightOf, type Box } from './pixels.ts';

const pairs = { '（': /[（(]/, '）': /[）)]/ } as const;
/** A bracket's stroke, in sizes: how high and broad it is, and the white that fills the other half of its square, on one side alone. */
const [least, broadest, half] = [0.8, 0.4, 0.35];
/** Characters between a bracket and its partner that the engine left out, at most: a byline, a remark. */
const farthest = 40;

/**
 * A line's words with brackets the engine passed over: `本报讯 记者林青）` has a tall thin stroke with white at its left behind 讯, and
 * a bracket that closes what none opened. Either alone is not enough.
 * @param marks of the line
 * @param size of its print in pixels
 */
export function withLostBrackets(words: readonly EngineWord[], marks: readonly Box[], size: number): EngineWord[] {
  const { opened, closed } = unpaired(words);
  if (opened.length === 0 && closed.length === 0) return [...words];
  const sorted = [...marks].sort((a, b) => a.left - b.left);
  const strokes = sorted.filter((mark) => mark.height >= size * least && mark.width <= size * broadest && !words.some(({ left, right }) => left - size * 0.05 < middle(mark) && middle(mark) < right + size * 0.05));
  const whiteAt = (mark: Box, side: -1 | 1): boolean => {
    const from = side === -1 ? mark.left - size * half : rightOf(mark);
    return !sorted.some((other) => other !== mark && other.left < from + size * half && rightOf(other) > from);
  };
  const found = [
    ...closed.flatMap((at) => lost('（', strokes.filter((mark) => whiteAt(mark, -1) && !whiteAt(mark, 1) && mark.left < (words[at]?.left ?? 0)).at(-1), words, at)),
    ...opened.flatMap((at) => lost('）', strokes.find((mark) => whiteAt(mark, 1) && !whiteAt(mark, -1) && mark.left > (words[at]?.right ?? Infinity)), words, at)),
  ];
  return [...words, ...found].sort((a, b) => middleOf(a) - middleOf(b));
}

const middle = (box: Box): number => box.left + box.width / 2;
const middleOf = ({ left, right }: EngineWord): number => (left + right) / 2;

function lost(text: '（' | '）', mark: Box | undefined, words: readonly EngineWord[], partner: number): EngineWord[] {
  if (mark === undefined) return [];
  const [from, to] = [middle(mark), middleOf(words[partner] ?? { text, confidence: 0, left: 0, right: 0 })].sort((a, b) => a - b);
  const within = words.filter((word) => from !== undefined && to !== undefined && middleOf(word) > from && middleOf(word) < to).reduce((sum, word) => sum + word.text.length, 0);
  return within > 0 && within <= farthest ? [{ text, confidence: 0, left: mark.left, right: rightOf(mark) }] : [];
}

/** Words with a bracket that has no partner in the line. */
function unpaired(words: readonly EngineWord[]): { readonly opened: number[]; readonly closed: number[] } {
  const opened: number[] = [];
  const closed: number[] = [];
  for (const [at, { text }] of words.entries()) {
    for (const sign of text) {
      if (pairs['（'].test(sign)) opened.push(at);
      else if (pairs['）'].test(sign) && opened.pop() === undefined) closed.push(at);
    }
  }
  return { opened, closed };
}
