import { openEngine, type EngineWord, type ReadLine, type Script } from './engine.ts';
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
    return { line, words, text: joinWords(words) };
  });
}

function scriptOf(flat: Pixels, lines: readonly Line[], read: ReadLine): Script {
  const longest = [...lines].sort((a, b) => b.width / b.size - a.width / a.size).slice(0, probes);
  const text = longest.flatMap((line) => readOne(flat, line, read, 'chi_sim')).map((word) => word.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters >= latin ? 'eng' : 'chi_sim';
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

const han = /[\p{Script=Han}〇，。、；：？！“”‘’（）《》〈〉【】—…·]/u;

/** Words as one text. The engine parts Han characters by spaces that are not the page's. */
export function joinWords(words: readonly EngineWord[]): string {
  let text = '';
  for (const { text: word } of words) {
    const [last, first] = [text.at(-1) ?? '', word[0] ?? ''];
    text += (text === '' || han.test(last) || han.test(first) ? '' : ' ') + word;
  }
  return widened(text);
}

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };

/** Chinese marks are as wide as the characters beside them; the engine writes some of them as the Latin ones. */
function widened(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}〇”’》）])\s*[,;:?!]|(?<=[\p{Script=Han}〇，。、；：”》）\d])\s*[()]|[()]\s*(?=[\p{Script=Han}〇“《（])/gu, (mark) => wide[mark.trim()] ?? mark)
    .replace(/(?<=[\p{Script=Han}〇”》），。])\s+|\s+(?=[\p{Script=Han}〇“《（，。])/gu, '');
}
