/** `x' = a x + c y + e`, `y' = b x + d y + f` (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` says in the space `outer` sets. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1], outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3], outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4], outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const at = (matrix: Matrix, x: number, y: number): { readonly x: number; readonly y: number } =>
  ({ x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] });

/** Six finite numbers, as they come in an array of any kind; nothing where they are not. */
export function matrixOf(value: unknown): Matrix | undefined {
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) return undefined;
  const [a, b, c, d, e, f] = Array.from(value as Iterable<unknown>, Number); // anything that can be walked; what is no number becomes NaN
  const all = [a, b, c, d, e, f];
  return all.every((one): one is number => one !== undefined && Number.isFinite(one)) ? [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0] : undefined;
}
