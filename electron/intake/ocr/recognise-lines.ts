import { openEngine, type EngineWord, type ReadLine, type Script } from './engine.ts';
import { joinWords, widesIn } from './join-words.ts';
import type { Line } from './lines.ts';
import { scaled } from './scale.ts';
import { expectSteps, takeStep } from './sign-of-life.ts';
import { bottomOf, rightOf, within, type Box, type Pixels } from './pixels.ts';

/** A line as it was recognised: its words in the pixels of the page. */
export interface ReadWords { readonly line: Line; readonly text: string; readonly words: readonly EngineWord[] }

/** White around a line that is given to the engine, in sizes: without it the engine takes the picture's edge for strokes. */
const margin = 0.2;
/** The height of print in pixels that the engine reads best, of those tried: its own is 36 with what reaches above and below. */
const best = 30;
/** Lines that tell what the page is written in, and the share of Latin letters from which it is English. */
const probes = 3;
const latin = 0.7;

/**
 * Reads lines one by one. Whether they are Chinese or English is told by reading a few of the longest as Chinese.
 * @param flat the page on white paper
 */
export async function recogniseLines(flat: Pixels, lines: readonly Line[]): Promise<ReadWords[]> {
  const read = await openEngine();
  expectSteps(lines.length);
  const script = scriptOf(flat, lines, read);
  return lines.map((line) => {
    const words = readOne(flat, line, read, script);
    takeStep();
    return { line, words, text: isDirt(words) ? '' : joinWords(words, widesIn(line.marks, line.size), line.size) };
  });
}

function scriptOf(flat: Pixels, lines: readonly Line[], read: ReadLine): Script {
  const text = probe(flat, lines, read).map((word) => word.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters >= latin ? 'eng' : 'chi_sim';
}

/** Dirt is read as a few characters the engine does not believe in. */
function isDirt(words: readonly EngineWord[]): boolean {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return length <= 3 && words.every(({ confidence }) => confidence < 40);
}

const probe = (flat: Pixels, lines: readonly Line[], read: ReadLine): EngineWord[] =>
  [...lines].sort((a, b) => b.width / b.size - a.width / a.size).slice(0, probes).flatMap((line) => readOne(flat, line, read, 'chi_sim'));

/** How sure the engine is of a page's longest lines, 0 to 100, by the length of words: print that lies on its side or head makes no sense to it. */
export async function sureness(flat: Pixels, lines: readonly Line[]): Promise<number> {
  const words = probe(flat, lines, await openEngine());
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return length === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / length;
}

function readOne(flat: Pixels, line: Line, read: ReadLine, script: Script): EngineWord[] {
  const { picture, origin } = cutLine(flat, line);
  const factor = best / line.size;
  return read(scaled(picture, factor), script).map((word) => ({ ...word, left: word.left / factor + origin, right: word.right / factor + origin }));
}

/** The picture of one line on white: what else reaches into its box (the line above, a rule) is left out. */
function cutLine(flat: Pixels, line: Line): { picture: Pixels; origin: number } {
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
