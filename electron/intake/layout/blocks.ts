import { bandsOf } from './bands.ts';
import { around, bottom, right, sharedWidth, weightedMedian } from './box.ts';
import { findDivides } from './gutters.ts';
import type { Measure } from './measure.ts';
import type { PageContent, TextRun } from './page-content.ts';
import { lineOf, type PageLine, type TextBlock } from './page-line.ts';
import { stackedLines } from './stacked-lines.ts';
import { upright, turned } from './turn.ts';

/** Ems between lines of a block at most: double spacing of a face with tall lines leaves one and a half. */
const loosest = 2.2;
/** Share by which sizes differ that are one. */
const sameSize = 0.1;

/** The blocks of a page, in no order yet. Text that runs downwards is read turned, and stands where it stood. */
export function blocksOfPage(page: PageContent, measure: Measure): TextBlock[] {
  const shown = withoutDoubles(page.runs.filter((run) => run.askew !== true && /\S/.test(run.text)));
  const level = shown.filter((run) => run.vertical !== true);
  const down = shown.filter((run) => run.vertical === true).map((run) => turned(run, page.width));
  return [
    ...groupLines(linesOf(level, measure)),
    ...groupLines(linesOf(down, measure)).map((block) => upright(block, page.width)),
  ];
}

/** Text printed twice a hair apart, as bold is made where the font has none, is there once. */
function withoutDoubles(runs: readonly TextRun[]): TextRun[] {
  const seen = new Map<string, TextRun[]>();
  return runs.filter((run) => {
    const twins = seen.get(run.text) ?? [];
    const near = twins.some((twin) => Math.abs(twin.left - run.left) < 0.15 * run.size && Math.abs(twin.top - run.top) < 0.15 * run.size);
    if (!near) seen.set(run.text, [...twins, run]);
    return !near;
  });
}

function linesOf(runs: readonly TextRun[], measure: Measure): PageLine[] {
  const bands = bandsOf(runs);
  const divides = findDivides(bands, measure);
  return bands.flatMap((band, at) => {
    const lines: PageLine[] = [];
    let from = 0;
    for (let i = 0; i < band.runs.length; i++) {
      if (i < band.runs.length - 1 && !divides.isGutter(at, i)) continue;
      const first = from;
      lines.push(lineOf(band.runs.slice(from, i + 1), (place) => divides.isCell(at, first + place)));
      from = i + 1;
    }
    return lines;
  });
}

/** Puts lines below each other together, from the top down. A line over two others side by side belongs to neither. */
function groupLines(lines: readonly PageLine[]): TextBlock[] {
  const groups: PageLine[][] = [];
  const open = new Set<PageLine[]>();
  const sorted = [...stackedLines(lines)].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const [at, line] of sorted.entries()) {
    for (const group of open) if (line.top - bottom(group.at(-1) ?? line) > 3 * line.size && line.top - bottom(group.at(-1) ?? line) > loosest * (group.at(-1)?.size ?? 0)) open.delete(group);
    const above = [...open].filter((group) => { const last = group.at(-1); return last !== undefined && sharedWidth(last, line) > 0 && last.top < line.top; });
    const nearest = above.sort((a, b) => bottom(b.at(-1) ?? line) - bottom(a.at(-1) ?? line))[0];
    const last = nearest?.at(-1);
    const home = nearest !== undefined && last !== undefined && above.every((group) => group === nearest || isBehind(group, nearest)) && goesBelow(last, line, nearest) && !hasRival(sorted, at, last);
    if (home) nearest.push(line);
    else {
      const group = [line];
      groups.push(group);
      open.add(group);
    }
  }
  return groups.map((group) => ({ ...around(group), lines: group, size: weightedMedian(group.map((line) => ({ value: line.size, weight: line.text.length }))) ?? 0 }));
}

/** A group that ended where a nearer one begins. */
const isBehind = (group: readonly PageLine[], nearer: readonly PageLine[]): boolean => bottom(group.at(-1) ?? { left: 0, top: 0, width: 0, height: 0 }) <= (nearer[0]?.top ?? 0) + (nearer[0]?.size ?? 0) * 0.3;

function goesBelow(last: PageLine, line: PageLine, group: readonly PageLine[]): boolean {
  if (Math.abs(last.size - line.size) > sameSize * Math.max(last.size, line.size)) return false;
  const gap = line.top - bottom(last);
  if (gap > loosest * line.size || gap < -0.6 * line.size) return false;
  const box = around(group);
  const shared = sharedWidth(box, line);
  return shared >= 0.5 * Math.min(box.width, line.width) && line.left >= box.left - 4.5 * line.size && (group.length < 2 || right(line) <= right(box) + 3 * line.size);
}

/** Another line beside this one, below the same line. */
function hasRival(sorted: readonly PageLine[], at: number, above: PageLine): boolean {
  const line = sorted[at];
  if (line === undefined) return false;
  const beside = (other: PageLine | undefined): boolean => other !== undefined && sharedWidth(other, above) > other.size && sharedWidth(other, line) <= 0
    && other.top < bottom(line) && bottom(other) > line.top;
  for (let i = at + 1; i < sorted.length && (sorted[i]?.top ?? Infinity) < bottom(line); i++) if (beside(sorted[i])) return true;
  for (let i = at - 1; i >= 0 && (sorted[i]?.top ?? -Infinity) > line.top - 2 * line.size; i--) if (beside(sorted[i])) return true;
  return false;
}
