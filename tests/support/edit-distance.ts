/** Characters put in, left out or exchanged between two texts, the fewest that do (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const [first, second] = [[...one], [...other]];
  let row = Array.from({ length: second.length + 1 }, (_, i) => i);
  for (const [i, letter] of first.entries()) {
    const next = [i + 1];
    for (const [j, against] of second.entries()) next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === against ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
