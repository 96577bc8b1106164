import type { Line } from './lines.ts';
import { bottomOf, rightOf, within, type Box, type Pixels } from './pixels.ts';

/** White around a line that is given to the engine, in sizes: without it the engine takes the picture's edge for strokes. */
export const margin = 0.2;

/** The picture of one line on white, and where its left edge lies on the page: what else reaches into its box (the line above, a rule) is left out. */
export function cutLine(flat: Pixels, line: Line): { picture: Pixels; origin: number } {
  const room = Math.round(line.size * margin);
  const box = within(line, flat);
  const [width, height] = [box.width + 2 * room, box.height + 2 * room];
  const grey = new Uint8Array(width * height).fill(255);
  const keep = (area: Box): void => {
    for (let y = area.top; y < bottomOf(area); y++) {
      grey.set(flat.grey.subarray(y * flat.width + area.left, y * flat.width + rightOf(area)), (y - box.top + room) * width + area.left - box.left + room);
    }
  };
  keep(box);
  return { picture: { width, height, grey }, origin: box.left - room };
}
