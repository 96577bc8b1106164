import type { EngineWord } from './engine.ts';
import { rightOf, type Box } from './pixels.ts';

const han = /[\p{Script=Han}〇，。、；：？！“”‘’（）《》〈〉【】—…·]/u;
const isLetter = /[\p{L}\p{N}]/u;

/**
 * Words of a line as one text. The engine parts Han characters by spaces that are not the page's: only where the page shows
 * white between two letters is there one.
 * @param spaces where wide white lies in the line, from left to right, in pixels
 * @param size of the line's print in pixels
 */
export function joinWords(words: readonly EngineWord[], spaces: readonly number[], size: number): string {
  const parted = new Set(spaces.map((space) => boundaryAt(words, space, size)));
  let text = '';
  for (const [i, { text: word }] of words.entries()) {
    const [last, first] = [text.at(-1) ?? '', word[0] ?? ''];
    const space = han.test(last) || han.test(first) ? parted.has(i) && isLetter.test(last) && isLetter.test(first) : text !== '';
    text += (space ? ' ' : '') + word;
  }
  return asSet(text);
}

/** The word that begins where white lies: the engine's own edges are right to half a character. */
function boundaryAt(words: readonly EngineWord[], space: number, size: number): number | undefined {
  let [best, nearest] = [0, size * 0.6];
  for (let i = 1; i < words.length; i++) {
    const away = Math.abs(((words[i - 1]?.right ?? 0) + (words[i]?.left ?? 0)) / 2 - space);
    if (away < nearest) [best, nearest] = [i, away];
  }
  return best === 0 ? undefined : best;
}

/**
 * White between two characters, in sizes beyond what the line has between all of them, that is a space of the text; and less,
 * where it is much wider than nearly all the others: a headline's spaces are narrow.
 */
const [wideGap, narrowGap, outstanding] = [0.25, 0.18, 1.7];

/** Middles of the wide white between the marks of a line, in pixels. */
export function widesIn(marks: readonly Box[], size: number): number[] {
  const sorted = [...marks].sort((a, b) => a.left - b.left);
  const gaps: { readonly at: number; readonly width: number }[] = [];
  let end = sorted[0] === undefined ? 0 : rightOf(sorted[0]);
  for (const mark of sorted) {
    if (mark.left > end) gaps.push({ at: (mark.left + end) / 2, width: mark.left - end });
    end = Math.max(end, rightOf(mark));
  }
  const widths = gaps.map(({ width }) => width).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const most = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const isWide = (width: number): boolean => width > usual + size * wideGap || (width > usual + size * narrowGap && width > most * outstanding);
  return gaps.filter(({ width }) => isWide(width)).map(({ at }) => at);
}

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };

/** Marks as Chinese is set: as wide as the characters beside them, and in pairs; the engine takes some for their Latin or their like. */
function asSet(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}〇”’》）])\s*[,;:?!]|(?<=[\p{Script=Han}〇，。、；：”》）\d])\s*[()]|[()]\s*(?=[\p{Script=Han}〇“《（])/gu, (mark) => wide[mark.trim()] ?? mark)
    .replace(/(?<=[\p{Script=Han}〇》）])\.(?=[”’\p{Script=Han}]|$)/gu, '。')
    .replace(/[《〈]([^《》〈〉（）]{1,30})）/g, '（$1）')
    .replace(/“([^“”"]*)"/g, '“$1”')
    .replace(/"([^“”"]*)”/g, '“$1”');
}
