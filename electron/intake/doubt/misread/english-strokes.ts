/** Letters whose strokes run together or part in print, both ways: what is read, and what was printed. */
const strokes: readonly (readonly [read: string, printed: string])[] = ([['rn', 'm'], ['cl', 'd'], ['vv', 'w'], ['li', 'h'], ['ii', 'u'], ['c', 'e'], ['b', 'h'], ['i', 'l']] as const)
  .flatMap(([a, b]) => [[a, b], [b, a]] as const);

/** Every word that differs from one by a single such stroke. */
export function otherStrokes(word: string): string[] {
  const words: string[] = [];
  for (const [read, printed] of strokes) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) words.push(word.slice(0, at) + printed + word.slice(at + read.length));
  }
  return words;
}
