/** The place of the first of some numbers, ascending, that is not below another. */
export function firstFrom(numbers: Uint32Array | Float64Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
