import { cutLine, margin } from './cut-line.ts';
import type { EngineWord } from './engine.ts';
import type { Line } from './lines.ts';
import { bottomOf, rightOf, type Pixels } from './pixels.ts';
import { scaled } from './scale.ts';

/** How much of the line above is set before a short one, in sizes: enough that the engine knows how high its print is. */
const context = 10;
/** White between the two, in sizes, as between two characters. */
const between = 0.1;
/** How sure the engine is of what is print. */
const sure = 40;
/** How far, in sizes, its edges are off. */
const off = 1.2;

/** The line above as it was read. */
interface Above { readonly line: Line; readonly text: string }

/**
 * The last characters of a paragraph (`去。`), read behind the end of the line above, as if the column were wider: by themselves the
 * engine takes few and simple characters for dirt, 11 of 120 tried. Undefined where they are no line's end, or doubtful still.
 * @param height of print that the engine reads best, in pixels
 */
export function readBehind(flat: Pixels, above: Above | undefined, line: Line, read: (picture: Pixels) => EngineWord[], height: number): EngineWord[] | undefined {
  if (above === undefined || above.text === '' || !goesOn(above.line, line)) return undefined;
  const { size } = above.line;
  const width = Math.min(above.line.width, Math.round(size * context));
  const before = cutLine(flat, { ...above.line, left: rightOf(above.line) - width, width }).picture;
  const room = Math.round(size * margin) + Math.round(line.size * margin);
  const factor = height / size;
  const edge = (before.width - Math.round(size * margin)) * factor;
  const words = read(scaled(besides(before, cutLine(flat, line).picture, room - Math.round(size * between)), factor));
  const own = words.slice(firstBehind(words, above.text, edge, height * off));
  if (own.every(({ text, confidence }) => confidence < sure || !/[\p{L}\p{N}]/u.test(text))) return undefined;
  return own.map((word) => ({ ...word, left: line.left + (word.left - edge) / factor, right: line.left + (word.right - edge) / factor }));
}

/** A short line right below one of its size, at its left. Its own size is that of the few characters it has. */
function goesOn(above: Line, line: Line): boolean {
  const { size } = above;
  return line.height >= size * 0.6 && line.height <= size * 1.3 && line.width >= size * 0.5 && Math.abs(line.left - above.left) <= size * 2.5
    && line.top >= bottomOf(above) - size * 0.2 && line.top - bottomOf(above) <= size * 2;
}

/** The first word that is not of the line above: near its edge, behind the character that line ends with. */
function firstBehind(words: readonly EngineWord[], above: string, edge: number, reach: number): number {
  const last = above.at(-1) ?? '';
  const ends = words.flatMap(({ text, left, right }, i) => (text.endsWith(last) && Math.abs((left + right) / 2 - edge) <= reach ? [i + 1] : []));
  const nearest = ends.sort((a, b) => Math.abs((words[a - 1]?.right ?? 0) - edge) - Math.abs((words[b - 1]?.right ?? 0) - edge))[0];
  if (nearest !== undefined) return nearest;
  const first = words.findIndex(({ left, right }) => (left + right) / 2 > edge);
  return first === -1 ? words.length : first;
}

/** Two pictures side by side on one lower edge, so many pixels over each other. */
function besides(one: Pixels, other: Pixels, over: number): Pixels {
  const [width, height] = [one.width + other.width - over, Math.max(one.height, other.height)];
  const grey = new Uint8Array(width * height).fill(255);
  for (const [{ width: own, height: high, grey: from }, left] of [[one, 0], [other, one.width - over]] as const) {
    for (let y = 0; y < high; y++) {
      for (let x = 0; x < own; x++) {
        const at = (y + height - high) * width + left + x;
        grey[at] = Math.min(grey[at] ?? 255, from[y * own + x] ?? 255);
      }
    }
  }
  return { width, height, grey };
}
