import { hasHan } from '../clean/glyphs.ts';
import type { Line } from '../clean/page-lines.ts';

/** How much of its column the last line of a text fills at most that was cut off. */
const half = 0.5;
/** Lines that show a column. */
const fewest = 3;
/** How near most other lines come to the column, and their share. */
const near = 2;
const most = 0.6;

/**
 * The last line of a Chinese text breaks off in the first half of the column it was set in: nothing of its sentence stands in the next one. What
 * goes on in another column, or over a picture, fills its last line first.
 * @param lines a text's lines, as the page wrapped them
 */
export function endsShort(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length < fewest || !hasHan(last.text)) return false;
  const others = lines.slice(0, -1).map((line) => line.width + line.indent);
  const column = Math.max(...others);
  return others.filter((width) => width >= column - near).length >= others.length * most && last.width + last.indent <= column * half;
}
