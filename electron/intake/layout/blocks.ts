import { bandsOf, type Band } from './bands.ts';
import { around, bottom, right, sharedWidth, weightedMedian, type Box } from './box.ts';
import { findDivides } from './gutters.ts';
import type { Measure } from './measure.ts';
import type { PageContent, TextRun } from './page-content.ts';
import { lineOf, type PageLine, type TextBlock } from './page-line.ts';
import { stackedLines } from './stacked-lines.ts';
import { takeTables } from './tables.ts';
import { turn, turned, upright } from './turn.ts';

/** Ems between lines of a block at most: double spacing of a face with tall lines leaves one and a half. */
const loosest = 2.2;
/** Ems below which nothing belongs to a block any more. */
const farthest = 4;
/** Ems by which a line may begin before its block: its first line is indented by as much. */
const deepest = 4.5;
/** Share by which sizes differ that are one. */
const sameSize = 0.1;

/** The blocks of a page, in no order yet. Text that runs downwards is read turned, and stands where it stood. */
export function blocksOfPage(page: PageContent, measure: Measure): TextBlock[] {
  const shown = withoutDoubles(page.runs.filter((run) => run.askew !== true && /\S/.test(run.text)));
  const level = takeTables(page, shown.filter((run) => run.vertical !== true));
  const lying = { width: page.height, height: page.width, rules: (page.rules ?? []).map((rule) => turn(rule, page.width)) };
  const down = takeTables(lying, shown.filter((run) => run.vertical === true).map((run) => turned(run, page.width)));
  return [
    ...level.tables,
    ...groupLines(linesOf(level.rest, measure)),
    ...[...down.tables, ...groupLines(linesOf(down.rest, measure))].map((block) => upright(block, page.width)),
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
    if (at === 0 && isPageHead(band)) return [lineOf(band.runs, () => false)];
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

/** Characters of a page's head. */
const longestHead = 70;
const headWords = /第?\s?[A-Z]?\d{1,3}\s?版|版\s?[A-Z]?\d|星期|\d{4}年\d{1,2}月|\bPage [A-Z]?\d|\bVol\.|第\d+期/;

/** `某某日报　2026年4月16日　星期四　第3版`: a paper's name, date and page stand apart over the columns and are one line. */
function isPageHead({ runs }: Band): boolean {
  const words = runs.map((run) => run.text).join(' ').replace(/\s+/g, ' ');
  return words.length <= longestHead && headWords.test(words) && !/[。！？，；]/.test(words);
}

/** Lines that belong together so far, and the box around them. */
interface Group { readonly lines: PageLine[]; box: Box }

/** Puts lines below each other together, from the top down. A line over two others side by side belongs to neither. */
function groupLines(lines: readonly PageLine[]): TextBlock[] {
  const groups: Group[] = [];
  let open: Group[] = [];
  const sorted = [...stackedLines(lines)].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const [at, line] of sorted.entries()) {
    open = open.filter(({ box }) => line.top - bottom(box) <= farthest * line.size);
    const above = open.filter(({ lines: [first], box }) => sharedWidth(outdented(box, line), line) > 0 && (first?.top ?? Infinity) < line.top);
    const nearest = above.reduce<Group | undefined>((a, b) => (a === undefined || bottom(b.box) > bottom(a.box) ? b : a), undefined);
    const last = nearest?.lines.at(-1);
    const home = nearest !== undefined && last !== undefined && above.every((group) => group === nearest || isBehind(group, nearest)) && goesBelow(last, line, nearest) && !hasRival(sorted, at, last);
    if (home) {
      nearest.lines.push(line);
      nearest.box = around([nearest.box, line]);
    } else {
      const group = { lines: [line], box: around([line]) };
      groups.push(group);
      open.push(group);
    }
  }
  return groups.map(({ lines: some, box }) => ({ ...box, lines: some, size: weightedMedian(some.map((line) => ({ value: line.size, weight: line.text.length }))) ?? 0 }));
}

/** A paragraph's last line of a letter or two may stand wholly before lines that are all indented. */
function outdented(box: Box, line: PageLine): Box {
  const room = right(line) <= box.left && line.left >= box.left - 2.6 * line.size ? 2.6 * line.size : 0;
  return { ...box, left: box.left - room, width: box.width + room };
}

/** A group that ended where a nearer one begins. */
const isBehind = (group: Group, { lines: [first] }: Group): boolean => first !== undefined && bottom(group.box) <= first.top + 0.3 * first.size;

function goesBelow(last: PageLine, line: PageLine, { lines, box }: Group): boolean {
  if (Math.abs(last.size - line.size) > sameSize * Math.max(last.size, line.size)) return false;
  const gap = line.top - bottom(last);
  if (gap > loosest * line.size || gap < -0.6 * line.size) return false;
  return sharedWidth(outdented(box, line), line) >= 0.5 * Math.min(box.width, line.width) && line.left >= box.left - deepest * line.size && (lines.length < 2 || right(line) <= right(box) + 3 * line.size);
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
