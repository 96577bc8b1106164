import type { DrawnRegion } from '../../../shared/domain/document.ts';
import type { PageContent, TextRun } from '../layout/page-content.ts';
import { findBlocks, type Block } from './blocks.ts';
import { setUpright } from './decode/orientation.ts';
import { findLines } from './lines.ts';
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
 * each line recognised. Runs in this thread, some seconds a page; call it in a worker. A page without print has no runs.
 */
export async function recognisePage(given: Pixels): Promise<RecognisedPage> {
  const found = await findUpright(given);
  if (found === undefined) return { pixels: given, content: { width: given.width, height: given.height, runs: [], pictures: [] } };
  const { print: { pixels, flat, factor, size, marks: { pictures } }, blocks } = found;
  const runs = await recogniseBlocks(flat, factor, blocks, size);
  return { pixels, content: { width: pixels.width, height: pixels.height, runs: runs.flat(), pictures: pictures.map((box) => scaledBox(box, 1 / factor)) } };
}

/** How sure the engine is of upright print at least, blurred print too; of print on its side or head it is half as sure. */
const sure = 60;
/** Below this, however it is turned, what looks like print is none: leaves, gravel, a face. */
const unsure = 38;

/** The print of a page with its columns, the page turned by quarters if only so it makes sense. */
async function findUpright(given: Pixels): Promise<{ readonly print: Print; readonly blocks: readonly Block[] } | undefined> {
  let best: { print: Print; blocks: Block[]; sureness: number } | undefined;
  for (const orientation of [1, 6, 8, 3] as const) {
    const print = findPrint(setUpright(given, orientation), true);
    if (print === undefined) return undefined;
    const { text, rules, pictures } = print.marks;
    const blocks = findBlocks(findLines(text, print.size, findWalls([...text, ...pictures], print.flat, print)), rules);
    const sureOf = await sureness(print.flat, blocks.flatMap((block) => block.lines));
    if (best === undefined || sureOf > best.sureness) best = { print, blocks, sureness: sureOf };
    if (best.sureness >= sure) break;
  }
  return best !== undefined && best.sureness >= unsure ? best : undefined;
}

/** A region an editor drew, with the lines that were read in it, those of one size and column together. */
export interface RecognisedRegion { readonly region: DrawnRegion; readonly blocks: readonly (readonly TextRun[])[] }

/** Reads a page in given regions, each as one column: nothing is looked for beyond them, and the page is not set straight again. */
export async function recogniseRegions(pixels: Pixels, regions: readonly DrawnRegion[]): Promise<RecognisedRegion[]> {
  const print = findPrint(pixels, false);
  if (print === undefined) return regions.map((region) => ({ region, blocks: [] }));
  const columns = regions.map((region) => (region.kind === 'picture' ? [] : columnOf(print, region)));
  const read = await recogniseBlocks(print.flat, print.factor, columns.flat(), print.size);
  let at = 0;
  return regions.map((region, i) => ({ region, blocks: read.slice(at, at += columns[i]?.length ?? 0) }));
}

/** The lines of a drawn region from the top, parted where the size of print changes. */
function columnOf(print: Print, region: DrawnRegion): Block[] {
  const area = scaledBox(region, print.factor);
  const marks = print.all.filter((mark) => mark.left + mark.width / 2 >= area.left && mark.left + mark.width / 2 <= rightOf(area) && mark.top + mark.height / 2 >= area.top && mark.top + mark.height / 2 <= bottomOf(area));
  const { text } = tellMarks(marks, [], print.size);
  return findBlocks(findLines(text, print.size, { between: () => false }), []).sort((a, b) => a.top - b.top);
}

/** The lines of blocks as they were read, in pixels of the page that was given. */
async function recogniseBlocks(flat: Pixels, factor: number, blocks: readonly Block[], size: number): Promise<TextRun[][]> {
  const read = await recogniseLines(flat, blocks.flatMap((block) => block.lines));
  let at = 0;
  return blocks.map((block) => block.lines.flatMap((line): TextRun[] => {
    const text = read[at++]?.text ?? '';
    return text === '' ? [] : [{ ...scaledBox(line, 1 / factor), text, size: usualSize(block.size, size) / factor }];
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
