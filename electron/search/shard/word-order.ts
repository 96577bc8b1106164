/** Words by their numbers: the units of all, one word after the other, and of each where it ends. */
export interface Words { readonly units: Uint16Array; readonly ends: Uint32Array; readonly count: number }

/** Words that begin alike, of which fewer are sorted by moving one after the other to its place. */
const few = 12;

/**
 * The numbers of words in the order of their code units. They are sorted as whole numbers of 64 bits, the first units of each above its number: that takes a tenth of the
 * time of comparing strings. Only those that begin alike are compared.
 * @param mark a unit that comes before any other a word may begin with; words with it are told by one bit
 */
export function wordOrder(words: Words, mark: number): Uint32Array<ArrayBuffer> {
  const { units, ends, count } = words;
  const numberBits = 32 - Math.clz32(count);
  const numberMask = 2 ** numberBits - 1;
  const keys = new BigUint64Array(count);
  // The lower half of each first, as typed arrays have it on every processor there is to run on.
  const halves = new Uint32Array(keys.buffer);
  for (let number = 0, start = 0; number < count; number++) {
    const end = ends[number] ?? 0;
    const isMarked = units[start] === mark;
    const from = isMarked ? start + 1 : start;
    const unit = (at: number): number => (from + at < end ? units[from + at] ?? 0 : 0);
    const [first, second] = [(unit(0) << 16) | unit(1), (unit(2) << 16) | unit(3)];
    halves[number * 2 + 1] = (isMarked ? 0 : 0x8000_0000) | (first >>> 1);
    halves[number * 2] = (((first << 31) | (second >>> 1)) & ~numberMask) | number;
    start = end;
  }
  keys.sort();
  const order = new Uint32Array(count);
  for (let place = 0; place < count; place++) order[place] = (halves[place * 2] ?? 0) & numberMask;
  for (let from = 0, to = 1; from < count; from = to++) {
    while (to < count && beginsAlike(halves, from, to, numberMask)) to++;
    if (to - from > 1) sortBetween(words, order, from, to);
  }
  return order;
}

const beginsAlike = (halves: Uint32Array, one: number, other: number, numberMask: number): boolean =>
  halves[one * 2 + 1] === halves[other * 2 + 1] && (((halves[one * 2] ?? 0) ^ (halves[other * 2] ?? 0)) & ~numberMask) === 0;

function sortBetween(words: Words, order: Uint32Array<ArrayBuffer>, from: number, to: number): void {
  if (to - from > few) {
    order.subarray(from, to).sort((one, other) => compare(words, one, other));
    return;
  }
  for (let next = from + 1; next < to; next++) {
    const word = order[next] ?? 0;
    let at = next;
    for (; at > from && compare(words, order[at - 1] ?? 0, word) > 0; at--) order[at] = order[at - 1] ?? 0;
    order[at] = word;
  }
}

/** How one word stands to another by their code units. */
function compare({ units, ends }: Words, one: number, other: number): number {
  const [first, second] = [one === 0 ? 0 : ends[one - 1] ?? 0, other === 0 ? 0 : ends[other - 1] ?? 0];
  const [length, otherLength] = [(ends[one] ?? 0) - first, (ends[other] ?? 0) - second];
  const shorter = Math.min(length, otherLength);
  for (let i = 0; i < shorter; i++) {
    const difference = (units[first + i] ?? 0) - (units[second + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
