import { right, weightedMedian } from './box.ts';
import type { Band } from './bands.ts';
import { isEntryMark } from './entry-mark.ts';
import type { Measure } from './measure.ts';
import type { TextRun } from './page-content.ts';

/** A gap between two runs of a band. `after` is the place of the run it follows. */
interface Gap { readonly band: number; readonly after: number; readonly from: number; readonly to: number; readonly em: number }

/** White between text on its left and right over some bands; `beside` counts those with text on one side only, close to it. */
interface Strip { from: number; to: number; readonly gaps: Gap[]; beside: number }

/** How gaps divide the bands: at a gutter a line ends; at a cell's edge a table's row goes on. */
export interface Divides {
  isGutter(band: number, after: number): boolean;
  isCell(band: number, after: number): boolean;
}

/**
 * Share of an em a gutter has at least. Newspapers leave one to two ems of their body type between columns; words of a
 * justified line stand half an em apart at most, and seldom below each other.
 */
const narrowest = 0.6;

/** Bands a gutter divides at least; two where what it divides is broad. */
const fewest = 3;
/** Bands on either side that show a gutter where few have text on both: a column's last lines beside a long one. */
const fewestBeside = 5;
/** Ems of lines on either side that are running text however ragged; cells are shorter. */
const running = 9;
/** Ems before a gutter within which lines that are not justified end. */
const ragged = 8;
/** Ems of a column that is one of running text. */
const column = 5;

/**
 * Finds gutters as white that goes down through the bands with text on both sides: gaps of band after band that share a
 * strip of the x axis no run crosses in between.
 */
export function findDivides(bands: readonly Band[], measure: Measure): Divides {
  const gutters = new Set<string>();
  const cells = new Set<string>();
  for (const strip of stripsOf(bands)) {
    const sides = strip.gaps.map((gap) => sidesOf(bands, gap, measure));
    const broad = sides.every(({ left, right: wide }) => left >= column && wide >= column);
    const leftOver = strip.gaps.length + strip.beside >= fewestBeside && strip.to - strip.from >= 1.2 * measure.body;
    const enough = strip.gaps.length >= fewest || leftOver || (strip.gaps.length === 2 && broad && strip.to - strip.from >= measure.body);
    if (!enough || isRiver(bands, strip)) continue;
    const found = isColumns(sides, bands, strip) && !areEntries(bands, strip) ? gutters : cells;
    for (const gap of strip.gaps) found.add(`${gap.band}:${gap.after}`);
  }
  return { isGutter: (band, after) => gutters.has(`${band}:${after}`), isCell: (band, after) => cells.has(`${band}:${after}`) };
}

/** The white behind the numbers of a list. */
const areEntries = (bands: readonly Band[], strip: Strip): boolean => strip.gaps.filter((gap) => isEntryMark(bands[gap.band]?.runs[gap.after]?.text ?? '')).length > strip.gaps.length * 0.8;

/** Times the word spaces beside it that a gutter is wide at least. Lines of justified words may have their spaces below each other. */
const wider = 1.5;
/** Runs on either side whose gaps tell how wide a line's word spaces are. */
const beside = 4;

/** Most gaps of a strip are as wide as the spaces between the words beside them. */
function isRiver(bands: readonly Band[], strip: Strip): boolean {
  const alike = strip.gaps.filter((gap) => {
    const runs = bands[gap.band]?.runs ?? [];
    const spaces: { value: number; weight: number }[] = [];
    for (let i = Math.max(0, gap.after - beside); i < Math.min(runs.length - 1, gap.after + beside + 1); i++) {
      const [run, next] = [runs[i], runs[i + 1]];
      if (i !== gap.after && run !== undefined && next !== undefined && /[\p{Script=Latin}\p{P}\d]\s*$/u.test(run.text) && /^[\p{Script=Latin}\d]/u.test(next.text)) spaces.push({ value: next.left - right(run), weight: 1 });
    }
    const space = spaces.length < 2 ? undefined : weightedMedian(spaces);
    return space !== undefined && gap.to - gap.from < wider * space;
  });
  return alike.length > strip.gaps.length * 0.3;
}

function stripsOf(bands: readonly Band[]): Strip[] {
  const open = new Set<Strip>();
  const strips: Strip[] = [];
  for (const [at, band] of bands.entries()) {
    const gaps = gapsOf(band, at);
    const taken = new Set<Gap>();
    for (const strip of open) {
      const gap = gaps.find((one) => Math.min(one.to, strip.to) - Math.max(one.from, strip.from) >= narrowest * one.em && !isParting(one, strip));
      if (gap !== undefined) {
        strip.from = Math.max(strip.from, gap.from);
        strip.to = Math.min(strip.to, gap.to);
        strip.gaps.push(gap);
        taken.add(gap);
      } else if (!narrow(strip, band.runs)) open.delete(strip);
    }
    for (const gap of gaps) {
      if (taken.has(gap)) continue;
      const strip = { from: gap.from, to: gap.to, gaps: [gap], beside: 0 };
      strips.push(strip);
      open.add(strip);
    }
  }
  return strips;
}

/** Two halves of a headline stand an em of it apart, which may fall over a narrower gutter of the text below. */
const isParting = (gap: Gap, strip: Strip): boolean => {
  const em = strip.gaps[0]?.em ?? gap.em;
  const [large, small] = gap.em > em ? [gap, strip] : [strip, gap];
  const ems = (large.to - large.from) / Math.max(gap.em, em);
  return Math.max(gap.em, em) >= 1.5 * Math.min(gap.em, em) && ems >= 0.85 && ems <= 1.6 && large.to - large.from > 1.2 * (small.to - small.from);
};

/** Gaps wide enough for a gutter, those between letters set apart left out. */
function gapsOf(band: Band, at: number): Gap[] {
  const between = band.runs.slice(1).map((run, i) => {
    const before = band.runs[i];
    return before === undefined ? undefined : { band: at, after: i, from: right(before), to: run.left, em: Math.min(before.size, run.size), single: isSingle(before) && isSingle(run) };
  }).filter((gap) => gap !== undefined);
  const single = between.filter((gap) => gap.single).map((gap) => ({ value: (gap.to - gap.from) / gap.em, weight: 1 }));
  const tracking = single.length < 3 ? 0 : weightedMedian(single) ?? 0;
  return between.filter((gap) => {
    const ems = (gap.to - gap.from) / gap.em;
    const spaced = gap.single && tracking >= 0.2 && ems <= tracking * 1.3 + 0.2;
    return ems >= narrowest && !spaced;
  });
}

const isSingle = (run: TextRun): boolean => Array.from(run.text.trim()).length === 1;

/** Draws a strip in where a run of another band reaches into it; false where nothing is left of it. */
function narrow(strip: Strip, runs: readonly TextRun[]): boolean {
  let { from, to } = strip;
  for (const run of runs) {
    if (right(run) <= from || run.left >= to) continue;
    if (right(run) - from < to - run.left) from = right(run);
    else to = run.left;
  }
  const em = strip.gaps[0]?.em ?? 0;
  if (to - from < narrowest * em) return false;
  strip.from = from;
  strip.to = to;
  if (runs.some((run) => Math.abs(right(run) - from) <= ragged * em || Math.abs(run.left - to) <= ragged * em)) strip.beside++;
  return true;
}

/** Ems of text on either side of a gap, up to the next gap that could part columns. */
function sidesOf(bands: readonly Band[], gap: Gap, measure: Measure): { readonly left: number; readonly right: number } {
  const runs = bands[gap.band]?.runs ?? [];
  const apart = (i: number): boolean => (runs[i + 1]?.left ?? Infinity) - right(runs[i] ?? { left: 0, top: 0, width: 0, height: 0 }) >= narrowest * measure.body;
  let first = gap.after;
  while (first > 0 && !apart(first - 1)) first--;
  let last = gap.after + 1;
  while (last < runs.length - 1 && !apart(last)) last++;
  return { left: (gap.from - (runs[first]?.left ?? gap.from)) / measure.body, right: (right(runs[last] ?? { left: gap.to, top: 0, width: 0, height: 0 }) - gap.to) / measure.body };
}

const meanOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0) / widths.length;

/** Lines of a column come near its width; cells of a table are of any width, and every row has both. */
function isColumns(sides: readonly { readonly left: number; readonly right: number }[], bands: readonly Band[], strip: Strip): boolean {
  const filled = (widths: readonly number[]): boolean => {
    const widest = Math.max(...widths);
    return widest >= column && meanOf(widths) >= widest * 0.7;
  };
  const [left, after] = [sides.map((side) => side.left), sides.map((side) => side.right)];
  if (Math.min(meanOf(left), meanOf(after)) >= running) return true;
  if (filled(left) || filled(after)) return true;
  const first = strip.gaps[0]?.band ?? 0;
  const last = strip.gaps.at(-1)?.band ?? 0;
  const crossing = bands.slice(first, last + 1).filter((band) => band.runs.some((run) => run.left < strip.from) || band.runs.some((run) => run.left >= strip.to));
  return strip.gaps.length < crossing.length * 0.8;
}
