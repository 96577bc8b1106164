import type { DrawnRegion } from '../../../shared/domain/document.ts';
import type { PageContent, TextRun } from '../layout/page-content.ts';
import { findBlocks, type Block } from './blocks.ts';
import { isSetDownwards } from './down/is-set-downwards.ts';
import { laidDown, standing, stoodUp, stoodUpContent } from './down/quarter-turn.ts';
import { recogniseDown, surenessDown } from './down/recognise-down.ts';
import { withDashes } from './down/with-dashes.ts';
import { setUpright } from './decode/orientation.ts';
import { findLines, type Line } from './lines.ts';
import { findMarks, typeSize, type Mark } from './marks.ts';
import { flatten, inkLevel, measurePaper } from './paper.ts';
import { findAreas, tellMarks, type Told } from './pictures.ts';
import { bottomOf, rightOf, type Box, type Pixels } from './pixels.ts';
import { recogniseLines, sureness } from './recognise-lines.ts';
import { scaled, scaledBox, scaleFor } from './scale.ts';
import { giveSign } from './sign-of-life.ts';
import { skewOf, turn } from './straighten.ts';
import { findWalls } from './walls.ts';

/** A page as it was recognised, to be laid out with the pages beside it (`layOutPages`). */
export interface RecognisedPage {
  /** The picture the content stands on: the one that was given, or that set straight where it lay askew. */
  readonly pixels: Pixels;
  /** In pixels of it. Each line is a run; pictures have no place in the document's yet. */
  readonly content: PageContent;
}

/**
 * Reads the picture of a page: light evened out → lines level → marks told apart → pictures, rules, lines of each column →
 * each line recognised. A page set downwards is read with its left side down, its characters stood up. Runs in this thread, some
 * seconds a page; call it in a worker. A page without print has no runs.
 */
export async function recognisePage(given: Pixels): Promise<RecognisedPage> {
  const found = await findUpright(given);
  if (found === undefined) return { pixels: given, content: { width: given.width, height: given.height, runs: [], pictures: [] } };
  const { print: { pixels, flat, factor, size, marks: { pictures } }, blocks, down } = found;
  const runs = await recogniseBlocks(flat, factor, blocks, size, down);
  const content = { width: pixels.width, height: pixels.height, runs: runs.flat(), pictures: pictures.map((box) => scaledBox(box, 1 / factor)) };
  return down ? { pixels: stoodUp(pixels), content: stoodUpContent(content) } : { pixels, content };
}

/** How sure the engine is of upright print at least, blurred print too; of print on its side or head it is half as sure. */
const sure = 60;
/** Below this, however it is turned, what looks like print is none: leaves, gravel, a face. */
const unsure = 38;

/** Print with its columns. `down`: its lines are level, and its characters lie on their left side. */
interface Found { readonly print: Print; readonly blocks: readonly Block[]; readonly down: boolean }

/** The print of a page with its columns, the page turned by quarters if only so it makes sense. */
async function findUpright(given: Pixels): Promise<Found | undefined> {
  let best: Found & { readonly sureness: number } | undefined;
  const first = findPrint(given, true);
  if (first === undefined) return undefined;
  // Characters nearer to those below than to those beside them: set downwards, or level and on its side.
  for (const orientation of isSetDownwards(first.marks.text, first.size) ? [8, 6, 1, 3] as const : [1, 6, 8, 3] as const) {
    const print = orientation === 1 ? first : findPrint(setUpright(given, orientation), true);
    if (print === undefined) return undefined;
    for (const down of [false, true]) {
      if ((best?.sureness ?? 0) >= sure) break;
      const blocks = blocksIn(print, down);
      const lines = blocks.flatMap((block) => block.lines);
      const sureOf = down ? await surenessDown(print.flat, lines) : await sureness(print.flat, lines);
      if (best === undefined || sureOf > best.sureness) best = { print, blocks, down, sureness: sureOf };
    }
    if ((best?.sureness ?? 0) >= sure) break;
  }
  return best !== undefined && best.sureness >= unsure ? best : undefined;
}

/** The lines of a page's columns. @param down whether its characters lie on their side */
function blocksIn({ marks: { text, rules, pictures }, flat, size, latin }: Print, down: boolean): Block[] {
  const lines = findLines(text, size, findWalls([...text, ...pictures], flat, { size, latin }, down));
  return down ? withDashes(findBlocks(lines.map(asBroad), rules), size) : findBlocks(lines, rules);
}

/** Nothing rises above a line of lying characters, and the parts of many stand beside each other across it: it is as broad as they are. */
const asBroad = (line: Line): Line => ({ ...line, size: Math.max(line.size, line.height) });

/** A region an editor drew, with the lines that were read in it, those of one size and column together. */
export interface RecognisedRegion { readonly region: DrawnRegion; readonly blocks: readonly (readonly TextRun[])[] }

/** Reads a page in given regions, each as one column: nothing is looked for beyond them, and the page is not set straight again. */
export async function recogniseRegions(given: Pixels, regions: readonly DrawnRegion[]): Promise<RecognisedRegion[]> {
  const upright = findPrint(given, false);
  if (upright === undefined) return regions.map((region) => ({ region, blocks: [] }));
  const down = isSetDownwards(upright.marks.text, upright.size);
  const print = down ? findPrint(setUpright(given, 8), false) ?? upright : upright;
  const columns = regions.map((region) => (region.kind === 'picture' ? [] : columnOf(print, down ? laidDown(region, given.width) : region, down)));
  const read = await recogniseBlocks(print.flat, print.factor, columns.flat(), print.size, down);
  let at = 0;
  return regions.map((region, i) => ({ region, blocks: read.slice(at, at += columns[i]?.length ?? 0).map((runs) => (down ? runs.map((run) => ({ ...run, ...standing(run, given.width) })) : runs)) }));
}

/** The lines of a drawn region from the top, parted where the size of print changes. */
function columnOf(print: Print, region: Box, down: boolean): Block[] {
  const area = scaledBox(region, print.factor);
  const marks = print.all.filter((mark) => mark.left + mark.width / 2 >= area.left && mark.left + mark.width / 2 <= rightOf(area) && mark.top + mark.height / 2 >= area.top && mark.top + mark.height / 2 <= bottomOf(area));
  const { text } = tellMarks(marks, [], print.size);
  const lines = findLines(text, print.size, { between: () => false });
  const blocks = findBlocks(down ? lines.map(asBroad) : lines, []).sort((a, b) => a.top - b.top);
  return down ? withDashes(blocks, print.size) : blocks;
}

/** The lines of blocks as they were read, in pixels of the page that was given. @param down whether its characters lie on their side */
async function recogniseBlocks(flat: Pixels, factor: number, blocks: readonly Block[], size: number, down: boolean): Promise<TextRun[][]> {
  const lines = blocks.flatMap((block) => block.lines);
  const read = down ? await recogniseDown(flat, lines) : (await recogniseLines(flat, lines)).map(({ text }) => text);
  let at = 0;
  return blocks.map((block) => block.lines.flatMap((line): TextRun[] => {
    const text = read[at++] ?? '';
    return text === '' ? [] : [{ ...scaledBox(line, 1 / factor), text, size: usualSize(block.size, size) / factor, ...(down ? { vertical: true } : {}) }];
  }));
}

/** Heights of one size of print differ by the characters that happen to be in a line. */
const usualSize = (found: number, size: number): number => (Math.abs(found - size * 0.9) < size * 0.1 ? size * 0.9 : found);

/** What is printed on a page, in pixels of `flat`, which is `factor` times the size of `pixels`. */
interface Print {
  readonly pixels: Pixels;
  readonly flat: Pixels;
  readonly factor: number;
  /** Of the running text, in pixels of `flat`. */
  readonly size: number;
  readonly latin: boolean;
  readonly all: readonly Mark[];
  readonly marks: Told;
}

/** @param askew whether the page may lie askew, and is set straight then */
function findPrint(given: Pixels, askew: boolean): Print | undefined {
  giveSign();
  const first = printOf(given);
  giveSign();
  const type = typeSize(first.marks);
  if (type === undefined) return undefined;
  const { size: rough, latin } = type;
  const pixels = askew ? turn(given, skewOf(first.marks, rough)) : given;
  const factor = scaleFor(rough, given);
  const page = scaled(pixels, factor);
  giveSign();
  const size = rough * factor;
  const areas = findAreas(page, size);
  const { flat, marks } = printOf(turnRound(page, areas.reversed));
  giveSign();
  return { pixels, flat, factor, size, latin, all: marks, marks: tellMarks(marks, areas.pictures, size) };
}

function printOf(pixels: Pixels): { flat: Pixels; marks: Mark[] } {
  const grey = flatten(pixels, measurePaper(pixels));
  return { flat: { width: pixels.width, height: pixels.height, grey }, marks: findMarks(grey, pixels.width, pixels.height, inkLevel(grey)) };
}

/** White on black made black on white. */
function turnRound(page: Pixels, boxes: readonly Box[]): Pixels {
  if (boxes.length === 0) return page;
  const grey = page.grey.slice();
  for (const { left, top, width, height } of boxes) {
    for (let y = top; y < top + height; y++) for (let x = left; x < left + width; x++) grey[y * page.width + x] = 255 - (grey[y * page.width + x] ?? 0);
  }
  return { ...page, grey };
}
