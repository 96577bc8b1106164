import { endsSentence } from './glyphs.ts';
import { isIndented, type Line, type Page } from './page-lines.ts';

/** A run of lines that were one line before the page wrapped them. */
export type Wrapped = readonly Line[];

/** How far a line reaches, indent and all, in ems. */
const reach = (line: Line): number => line.width + line.indent;

/**
 * Column width of a run of lines without blanks between: the width most of them come near to. Nothing where
 * lines end by themselves: at uneven widths, or most of the full ones with a sentence.
 */
function columnOf(run: readonly Line[], chinese: boolean, pageColumn: number | undefined): number | undefined {
  const slack = chinese ? 2 : 5;
  if (run.length < 3) return pageColumn !== undefined && run.some((line) => Math.abs(reach(line) - pageColumn) <= slack) ? pageColumn : undefined;
  const widths = run.map(reach).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = run.slice(0, -1).filter((line) => reach(line) >= widest - slack && reach(line) <= widest + slack);
  const broken = full.filter((line) => !endsSentence(line.text)).length;
  const most = chinese ? 60 : 65;
  return full.length >= (run.length - 1) * 0.45 && broken >= full.length / 2 && widest >= (chinese ? 6 : 9) && widest <= most ? widest : undefined;
}

/** Lines with nothing between them: same run. A blank line, or a line that is no running text, ends it. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && line.index === last.index + 1 && line.gap === 0) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** The next line could not have fitted its first word (English) or its first em (Chinese): the line end was forced. */
function isForced(line: Line, next: Line, column: number, chinese: boolean): boolean {
  if (chinese) return reach(line) >= column - 1.6;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return reach(line) + 0.5 + word / 2 > column - 2.5;
}

/**
 * Puts lines together that the page's width broke: the line is full, or breaks off before a sentence's end with a small letter
 * next; the next one is not indented. Where the page indents its paragraphs, an indent always opens one.
 * @param isText which lines are running text or titles; others stand between
 */
export function joinWrapped(page: Page, lines: readonly Line[], isText: (line: Line) => boolean): Wrapped[] {
  const runs = runsOf(lines.filter(isText));
  const columns = runs.filter((run) => run.length >= 3).map((run) => columnOf(run, page.chinese, undefined)).filter((width) => width !== undefined).sort((a, b) => a - b);
  const pageColumn = columns[Math.floor(columns.length / 2)];
  return runs.flatMap((run) => {
    const column = columnOf(run, page.chinese, pageColumn);
    if (column === undefined) return run.map((line) => [line]);
    const indents = run.some(isIndented);
    const joined: Line[][] = [];
    for (const line of run) {
      const last = joined.at(-1)?.at(-1);
      const forced = last !== undefined && isForced(last, line, column, page.chinese);
      const runsOn = last !== undefined && !endsSentence(last.text) && /^\p{Ll}/u.test(line.text);
      const opens = isIndented(line) || (!indents && !page.chinese && last !== undefined && endsSentence(last.text) && last.width < column * 0.8);
      if (last !== undefined && !opens && (forced || runsOn)) joined.at(-1)?.push(line);
      else joined.push([line]);
    }
    return joined;
  });
}
