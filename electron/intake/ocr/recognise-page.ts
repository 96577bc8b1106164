import type { PageContent, TextRun } from '../layout/page-content.ts';
import { findBlocks } from './blocks.ts';
import { findAreas, tellMarks } from './pictures.ts';
import { findLines, type Line } from './lines.ts';
import { findMarks, typeSize } from './marks.ts';
import { flatten, inkLevel, measurePaper } from './paper.ts';
import type { Box, Pixels } from './pixels.ts';
import { recogniseLines } from './recognise-lines.ts';
import { scaled, scaledBox, scaleFor } from './scale.ts';
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
  const found = findText(given);
  if (found === undefined) return { pixels: given, content: { width: given.width, height: given.height, runs: [], pictures: [] } };
  const { pixels, flat, factor, lines, pictures } = found;
  const read = await recogniseLines(flat, lines.map(({ line }) => line));
  const runs = read.flatMap(({ text }, i): TextRun[] => {
    const { line, size } = lines[i] ?? {};
    return line === undefined || size === undefined || text === '' ? [] : [{ ...scaledBox(line, 1 / factor), text, size: size / factor }];
  });
  return { pixels, content: { width: pixels.width, height: pixels.height, runs, pictures: pictures.map((box) => scaledBox(box, 1 / factor)) } };
}

/** What there is to be read on a page, in pixels of `flat`, which is `factor` times the size of `pixels`. */
export interface FoundText {
  readonly pixels: Pixels;
  readonly flat: Pixels;
  readonly factor: number;
  /** Lines of columns, with the size of print of their column. */
  readonly lines: readonly { readonly line: Line; readonly size: number }[];
  readonly pictures: readonly Box[];
}

export function findText(given: Pixels): FoundText | undefined {
  const first = printOf(given);
  const rough = typeSize(first.marks);
  if (rough === undefined) return undefined;
  const pixels = turn(given, skewOf(first.marks, rough));
  const factor = scaleFor(rough);
  const page = scaled(pixels, factor);
  const size = rough * factor;
  const areas = findAreas(page, size);
  const { flat, marks } = printOf(turnRound(page, areas.reversed));
  const { text, rules, pictures } = tellMarks(marks, areas.pictures, size);
  const lines = findBlocks(findLines(text, findWalls(text, page, size)), rules).flatMap((block) => block.lines.map((line) => ({ line, size: block.size })));
  return { pixels, flat, factor, lines, pictures };
}

function printOf(pixels: Pixels): { flat: Pixels; marks: ReturnType<typeof findMarks> } {
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
