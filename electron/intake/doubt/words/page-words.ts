/** How often a page has some words: never, once, or more (2). */
export type Written = (words: string) => 0 | 1 | 2;

/** Every stretch of so many characters of a text, and whether it comes again. Linear in the text. */
function stretches(text: string, length: number): ReadonlyMap<string, 1 | 2> {
  const counts = new Map<string, 1 | 2>();
  for (let i = 0; i + length <= text.length; i++) {
    const words = text.slice(i, i + length);
    counts.set(words, counts.has(words) ? 2 : 1);
  }
  return counts;
}

/** Pages up to this length, in characters, are looked through for each word that is asked: that is quicker than a table of all there are. */
const short = 4000;

function standsIn(page: string, words: string): 0 | 1 | 2 {
  const first = page.indexOf(words);
  return first < 0 ? 0 : page.includes(words, first + 1) ? 2 : 1;
}

/** Counts words of a page; of a long one a table for each length that is asked for is made once, so that asking costs nothing however long the page. */
export function wordsOf(page: string): Written {
  if (page.length <= short) return (words) => standsIn(page, words);
  const tables = new Map<number, ReadonlyMap<string, 1 | 2>>();
  return (words) => {
    const table = tables.get(words.length) ?? stretches(page, words.length);
    tables.set(words.length, table);
    return table.get(words) ?? 0;
  };
}
