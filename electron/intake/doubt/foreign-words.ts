import { raise, type DoubtRule } from './raise.ts';

/** English words of grammar that have no business between Han, and what a translator left them for. */
const small: Readonly<Record<string, string | undefined>> = { and: '和', or: '或', with: '与', of: '的', the: undefined, to: undefined, in: undefined, for: undefined, is: undefined, on: undefined, at: undefined, by: undefined, from: undefined, as: undefined };
const grammar = /(?<=[\u4e00-\u9fff][ \u3000]?)(and|or|with|of|the|to|in|for|is|on|at|by|from|as)(?=[ \u3000]?[\u4e00-\u9fff])/gi;
/** Words of a search, as its print-out shows them (`标题=合作社 AND 年=2018`). */
const operator = /^(?:AND|OR)$/;
/** One small letter, kana or Cyrillic between Han: what a recogniser makes of a stroke. */
const stray = /(?<=[\u4e00-\u9fff])(?:[a-z]|[\u3041-\u30fa]|[\u0400-\u04ff]{1,3})(?=[\u4e00-\u9fff])/g;
/** A Han or two inside an English sentence. */
const strayHan = /(?<=[a-z] ?)[\u4e00-\u9fff]{1,2}(?= ?[a-z])/g;

/** Stray words of another script. A letter that the page writes there more than once is a name (`e租宝`). */
export const foreignWords: DoubtRule = ({ passages, chinese, written }) => passages.flatMap(({ passage }) => {
  const text = passage.text.slice(0, 200_000);
  if (!chinese) return [...text.matchAll(strayHan)].slice(0, 6).map((found) => raise('stray-han', passage, found.index, found.index + found[0].length));
  const words = [...text.matchAll(grammar)].filter(([word]) => !operator.test(word)).map((found) => raise('small-word', passage, found.index, found.index + found[0].length, small[found[0].toLowerCase()]));
  const letters = [...text.matchAll(stray)].filter((found) => written(text.slice(found.index - 1, found.index + found[0].length + 1)) <= 1)
    .slice(0, 6).map((found) => raise('stray-letter', passage, found.index, found.index + found[0].length));
  return [...words, ...letters];
});
