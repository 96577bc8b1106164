/** A rectangle from the page's top left, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const right = (box: Box): number => box.left + box.width;
export const bottom = (box: Box): number => box.top + box.height;

/** How much two boxes share of the x axis; negative is the gap between them. */
export const sharedWidth = (a: Box, b: Box): number => Math.min(right(a), right(b)) - Math.max(a.left, b.left);
/** How much two boxes share of the y axis; negative is the gap between them. */
export const sharedHeight = (a: Box, b: Box): number => Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top);

/** The smallest box around some; of none, an empty one at the origin. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, top, farRight, farBottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    farRight = Math.max(farRight, right(box));
    farBottom = Math.max(farBottom, bottom(box));
  }
  return { left, top, width: farRight - left, height: farBottom - top };
}

/** The value below which half the weight lies; nothing of no values. */
export function weightedMedian(values: readonly { readonly value: number; readonly weight: number }[]): number | undefined {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { value, weight } of sorted) {
    sum += weight;
    if (sum >= half) return value;
  }
  return undefined;
}
