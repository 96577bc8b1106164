import { openEngine, type EngineWord, type ReadLine } from '../engine.ts';
import { joinWords } from '../join-words.ts';
import type { Line } from '../lines.ts';
import { within, type Pixels } from '../pixels.ts';
import { scaled } from '../scale.ts';
import { expectSteps, takeStep } from '../sign-of-life.ts';
import { cutLine, inkAlong, pitchOf, type CharacterCell } from './cells.ts';
import { setLevel, strokeIn } from './set-level.ts';

/** The height of print in pixels that the engine reads best. */
const best = 30;
/** Lines that tell whether they make sense. */
const probes = 3;
/** Sizes differ by less within one kind of print. */
const alike = 1.15;

/** Reads one line. The pitch of its print, in sizes of it, is that of all lines of its size. */
type ReadDown = (line: Line) => { readonly text: string; readonly words: readonly EngineWord[] };

async function readerOf(flat: Pixels, lines: readonly Line[]): Promise<ReadDown> {
  const read = await openEngine();
  const pitches = new Map<number, number>();
  const pitchFor = (line: Line): number => {
    const size = Math.round(Math.log(line.size) / Math.log(alike));
    const known = pitches.get(size);
    if (known !== undefined) return known;
    const own = lines.filter((one) => Math.round(Math.log(one.size) / Math.log(alike)) === size);
    const pitch = pitchOf(own.map((one) => ({ profile: inkAlong(flat, within(one, flat)), size: one.size })));
    pitches.set(size, pitch);
    return pitch;
  };
  return (line) => readOne(flat, line, pitchFor(line), read);
}

function readOne(flat: Pixels, line: Line, pitch: number, read: ReadLine): { text: string; words: EngineWord[] } {
  const box = within(line, flat);
  const words: EngineWord[] = [];
  let text = '';
  let part: CharacterCell[] = [];
  const readPart = (): void => {
    if (part.length === 0) return;
    const { picture, size, spaces } = setLevel(flat, box, part);
    const factor = best / size;
    const found = read(scaled(picture, factor), 'chi_sim').map((word) => ({ ...word, left: word.left / factor, right: word.right / factor }));
    words.push(...found);
    text += joinWords(found, spaces, size);
    part = [];
  };
  let open: { readonly stroke: string; length: number } | undefined;
  const closeStroke = (): void => { if (open !== undefined) text += open.stroke.repeat(Math.max(1, Math.round(open.length / (pitch * line.size)))); open = undefined; };
  for (const cell of cutLine(inkAlong(flat, box), pitch * line.size, line.size).cells) {
    const stroke = strokeIn(flat, box, cell);
    if (stroke !== open?.stroke) closeStroke();
    if (stroke === undefined) { part.push(cell); continue; }
    readPart();
    open ??= { stroke, length: 0 };
    open.length += cell.to - cell.from;
  }
  closeStroke();
  readPart();
  return { words, text: quotesOf(text) };
}

/** “” stand as ﹃﹄ in downward lines, which the engine takes for 『』, with a stroke too many; within 「」 they are what they seem. */
const quotesOf = (text: string): string => (/[「」]/.test(text) ? text : text.replace(/[_T]?『/g, '“').replace(/』/g, '”'));

/**
 * Reads lines whose characters lie on their left side, as those of a page set downwards (竖排) do when it is turned so that its
 * lines are level. The data of the recogniser know level lines only, so that each line is set level first.
 * @param flat the turned page on white paper
 */
export async function recogniseDown(flat: Pixels, lines: readonly Line[]): Promise<string[]> {
  const read = await readerOf(flat, lines);
  expectSteps(lines.length);
  return lines.map((line) => { const { text } = read(line); takeStep(); return text; });
}

/** How sure the engine is of the longest lines, 0 to 100, if they are read so. */
export async function surenessDown(flat: Pixels, lines: readonly Line[]): Promise<number> {
  const longest = [...lines].sort((a, b) => b.width / b.size - a.width / a.size).slice(0, probes);
  const read = await readerOf(flat, longest);
  const words = longest.flatMap((line) => read(line).words);
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return length === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / length;
}
