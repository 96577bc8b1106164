/** The words of a query one at a time: what stands between blanks, fields and signs with it. */
const wordsOf = (query: string): readonly string[] => query.trim().split(/\s+/).filter((word) => !/^(?:OR|NOT|或|[-()（）]+)$/.test(word));

/** The query that is content with any one of the words. Undefined where there is only one, or where words stand in groups or quotes or are struck out, so that it is not plain which could stand alone. */
export function anyWord(query: string): string | undefined {
  const words = wordsOf(query);
  return words.length < 2 || /[("“「]|(?:^|\s)(?:-|NOT\s)/.test(query) ? undefined : words.join(' OR ');
}
