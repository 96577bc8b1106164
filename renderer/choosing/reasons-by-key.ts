/** As many as there are keys for: 1 to 9. */
const mostShown = 9;

/**
 * The reasons that the keys 1 to 9 give: the ready ones always under the same key, whatever was given most, for fingers know
 * them; after them those of one's own that were given most (`given`: the most frequent first), in the order of their words.
 */
export function reasonsByKey(ready: readonly string[], given: readonly string[], language: string): readonly string[] {
  const own = [...new Set(given)].filter((reason) => reason !== '' && !ready.includes(reason)).slice(0, mostShown - ready.length);
  return [...ready, ...own.sort((a, b) => a.localeCompare(b, language))];
}
