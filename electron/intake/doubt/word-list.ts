import { newsroomWords } from './newsroom-words.ts';
import words from './data/words.json' with { type: 'json' };

/** Words of one to four Han with the natural logarithm of their share of running text. */
export type WordList = ReadonlyMap<string, number>;

/** Words of the corpus the list was counted on. */
const corpus = 60_000_000;
/** What a newsroom word counts at least, whatever the corpus has of it. */
const newsroomCount = 400;
let loaded: WordList | undefined;

/** The word list, unpacked at its first use. */
export function wordList(): WordList {
  if (loaded !== undefined) return loaded;
  const list = new Map<string, number>();
  for (const [length, powers] of Object.entries(words)) {
    const step = Number(length);
    for (const [power, packed] of Object.entries(powers)) {
      const share = Math.log((2 ** Number(power) * 1.4) / corpus);
      for (let i = 0; i < packed.length; i += step) list.set(packed.slice(i, i + step), share);
    }
  }
  const common = Math.log(newsroomCount / corpus);
  for (const word of newsroomWords) if (word.length <= 4 && (list.get(word) ?? common) <= common) list.set(word, common);
  loaded = list;
  return list;
}

/** What a character costs that no list knows. */
const unknown = Math.log(0.3 / corpus);
export const shareOf = (list: WordList, word: string): number => list.get(word) ?? unknown;

/** The likeliest cut of a run of Han into words. Linear in its length. */
export function cutWords(list: WordList, run: string): string[] {
  const best = new Float64Array(run.length + 1).fill(-Infinity);
  const from = new Int32Array(run.length + 1);
  best[0] = 0;
  for (let end = 1; end <= run.length; end++) {
    for (let length = 1; length <= 4 && length <= end; length++) {
      const share = length === 1 ? shareOf(list, run.charAt(end - 1)) : list.get(run.slice(end - length, end));
      const before = best[end - length];
      if (share === undefined || before === undefined || before + share <= (best[end] ?? -Infinity)) continue;
      best[end] = before + share;
      from[end] = end - length;
    }
  }
  const cut: string[] = [];
  for (let end = run.length; end > 0;) {
    const start = from[end] ?? end - 1;
    cut.push(run.slice(start, end));
    end = start;
  }
  return cut.reverse();
}
