/** The words of a query one at a time: what stands between blanks, fields and signs with it. */
const wordsOf = (query: string): readonly string[] => query.trim().split(/\s+/).filter((word) => !/^(?:OR|NOT|或|[-()（）]+)$/.test(word));

/**
 * The query that is content with any one of the words. Undefined where there is only one, or where words stand in groups or quotes or
 * are struck out, so that it is not plain which could stand alone. `days` are those of its words that were read as days (近30天):
 * they are no words to be found, and hold for any of the others.
 */
export function anyWord(query: string, days: readonly string[] = []): string | undefined {
  const all = wordsOf(query);
  const words = all.filter((word) => !days.includes(word));
  if (words.length < 2 || /[("“「]|(?:^|\s)(?:-|NOT\s)/.test(query)) return undefined;
  const either = words.join(' OR ');
  return words.length === all.length ? either : [`(${either})`, ...all.filter((word) => days.includes(word))].join(' ');
}

/** The query of any time: without the words that were read as days. Undefined where there are none, or nothing else. */
export function anyTime(query: string, days: readonly string[]): string | undefined {
  const timeless = days.reduce((words, day) => words.replace(day, ' '), query).trim().replaceAll(/\s+/g, ' ');
  return days.length === 0 || timeless === '' ? undefined : timeless;
}
