import { endsSentence } from './glyphs.ts';
import type { Line, Page } from './page-lines.ts';

/** How far short of the column's width a first line stands whose indent of two ems was lost, in ems; and how near a full one comes to it. */
const short = { least: 1.2, most: 3.2 } as const;
const full = 1.6;
/** Openings of paragraphs by which a page shows that its indents were lost, and their share of all lines that may be such. */
const shown = { lines: 2, share: 0.5 } as const;

type Run = readonly Line[];

/** What is known of a page's lines before they are put together. */
export interface Columns {
  /** The width a run was set in, in ems. */
  readonly widthOf: (run: Run) => number | undefined;
  /** Two columns read across in one line. */
  readonly isAcross: (line: Line) => boolean;
  /** A paragraph begins with it, whatever stands before it: 本报讯. */
  readonly opensStory: (line: Line) => boolean;
}

const reach = (line: Line): number => line.width + line.indent;

/** A paragraph may begin here: at the run's top, or behind a sentence that ended the line above. A line over `本报讯` is the headline. */
function mayOpen(run: Run, i: number, { isAcross, opensStory }: Columns): boolean {
  const [line, next] = [run[i], run[i + 1]];
  if (line === undefined || next === undefined || opensStory(line) || opensStory(next) || isAcross(line) || endsSentence(line.text)) return false;
  return i === 0 || endsSentence(run[i - 1]?.text ?? '');
}

/** It does so on a line about two ems short over one that is full, or the paragraph's last. A scan may have written figures half as wide as they were set. */
function hasLostIndent(run: Run, i: number, columns: Columns): boolean {
  const [line, next, width] = [run[i], run[i + 1], columns.widthOf(run)];
  if (line === undefined || next === undefined || width === undefined || !mayOpen(run, i, columns)) return false;
  if (![width - reach(line), width - line.text.length].some((missing) => missing >= short.least && missing <= short.most)) return false;
  return Math.max(reach(next), next.text.length) >= width - full || endsSentence(next.text) || i + 2 === run.length;
}

/** Some runs of lines show it: none of their lines is indented, and half of the openings are short. */
function showsIt(runs: readonly Run[], columns: Columns): boolean {
  const several = runs.filter((run) => run.length > 1);
  if (several.some((run) => run.some((line) => line.indent > 0))) return false;
  const openings = several.flatMap((run) => run.flatMap((_, i) => (mayOpen(run, i, columns) ? [hasLostIndent(run, i, columns)] : [])));
  return openings.filter((one) => one).length >= Math.max(shown.lines, openings.length * shown.share);
}

/** Each line of a run asks for the width of them all. */
function onceForEach(widthOf: Columns['widthOf']): Columns['widthOf'] {
  const widths = new Map<Run, number | undefined>();
  return (run) => {
    if (!widths.has(run)) widths.set(run, widthOf(run));
    return widths.get(run);
  };
}

/** A page's lines are asked again for each of its stories. */
const pages = new WeakMap<Page, boolean>();

/**
 * A scan of a Chinese column may lose its indents: then most paragraphs, behind a blank line or a sentence that ended the line above, open
 * on a line about two ems short. Those lines get their indent back. A short story shows less than its page does.
 * @param whole all runs of the page
 */
export function withLostIndents(page: Page, runs: readonly Run[], whole: () => readonly Run[], known: Columns): readonly Run[] {
  const columns = { ...known, widthOf: onceForEach(known.widthOf) };
  if (!page.chinese || runs.some((run) => run.length > 1 && run.some((line) => line.indent > 0))) return runs;
  const ofPage = pages.get(page) ?? showsIt(whole(), columns);
  pages.set(page, ofPage);
  if (!ofPage && !showsIt(runs, columns)) return runs;
  return runs.map((run) => run.map((line, i) => (hasLostIndent(run, i, columns) ? { ...line, indent: 2 } : line)));
}
