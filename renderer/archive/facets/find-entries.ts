import { matchTyped } from '../../ui/pinyin-match.ts';

/** A value of a facet: what it is known by, its words, how many hits have it. */
export interface Entry { readonly key: string; readonly words: string; readonly count?: number }

/** Values that are looked up by pinyin: reading the characters of a hundred thousand names would be felt at every key. */
const readable = 3000;

/** The values that answer to what was typed, those that begin with it first, then those where it stands closest together; otherwise in their order. */
export function findEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = typed.trim().toLowerCase();
  if (words === '') return entries;
  const inside = entries.filter((entry) => entry.words.toLowerCase().includes(words));
  const begin = inside.filter((entry) => entry.words.toLowerCase().startsWith(words));
  if (inside.length > 0) return [...begin, ...inside.filter((entry) => !begin.includes(entry))];
  const read = entries.slice(0, readable).flatMap((entry) => {
    const marked = matchTyped(entry.words, words);
    return marked === null ? [] : [{ entry, spread: (marked.at(-1) ?? 0) - marked.length }];
  });
  return read.sort((a, b) => a.spread - b.spread).map(({ entry }) => entry);
}
