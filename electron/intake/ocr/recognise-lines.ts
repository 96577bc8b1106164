import { openEngine, type EngineWord, type ReadLine, type Script } from './engine.ts';
import { cutLine } from './cut-line.ts';
import { joinWords, widesIn } from './join-words.ts';
import type { Line } from './lines.ts';
import { withLostBrackets } from './lost-brackets.ts';
import type { Pixels } from './pixels.ts';
import { readBehind } from './read-behind.ts';
import { scaled } from './scale.ts';
import { expectSteps, takeStep } from './sign-of-life.ts';

/** A line as it was recognised: its words in the pixels of the page. */
export interface ReadWords { readonly line: Line; readonly text: string; readonly words: readonly EngineWord[] }

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
  const done: ReadWords[] = [];
  for (const line of lines) {
    const alone = readOne(flat, line, read, script);
    const behind = isFew(alone) ? readBehind(flat, done.at(-1), line, (picture) => read(picture, script), best) : undefined;
    const words = behind !== undefined && (isDirt(alone) || surenessOf(behind) > surenessOf(alone)) ? behind : alone;
    takeStep();
    done.push({ line, words, text: isDirt(words) ? '' : joinWords(withLostBrackets(words, line.marks, line.size), widesIn(line.marks, line.size), line.size) });
  }
  return done;
}

function scriptOf(flat: Pixels, lines: readonly Line[], read: ReadLine): Script {
  const text = probe(flat, lines, read).map((word) => word.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters >= latin ? 'eng' : 'chi_sim';
}

/** Few enough for dirt, or for the end of a paragraph. */
const isFew = (words: readonly EngineWord[]): boolean => words.reduce((sum, { text }) => sum + text.length, 0) <= 3;

/** Dirt is read as a few characters the engine does not believe in. */
const isDirt = (words: readonly EngineWord[]): boolean => isFew(words) && words.every(({ confidence }) => confidence < 40);

const probe = (flat: Pixels, lines: readonly Line[], read: ReadLine): EngineWord[] =>
  [...lines].sort((a, b) => b.width / b.size - a.width / a.size).slice(0, probes).flatMap((line) => readOne(flat, line, read, 'chi_sim'));

/** How sure the engine is of a page's longest lines, 0 to 100, by the length of words: print that lies on its side or head makes no sense to it. */
export async function sureness(flat: Pixels, lines: readonly Line[]): Promise<number> {
  return surenessOf(probe(flat, lines, await openEngine()));
}

/** By the length of words. */
function surenessOf(words: readonly EngineWord[]): number {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return length === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / length;
}

function readOne(flat: Pixels, line: Line, read: ReadLine, script: Script): EngineWord[] {
  const { picture, origin } = cutLine(flat, line);
  const factor = best / line.size;
  return read(scaled(picture, factor), script).map((word) => ({ ...word, left: word.left / factor + origin, right: word.right / factor + origin }));
}
