import { ems, endsSentence } from './glyphs.ts';
import { withLostIndents } from './lost-indents.ts';
import { isIndented, type Line, type Page } from './page-lines.ts';
import { runsAround } from './run-around.ts';

/** A run of lines that were one line before the page wrapped them. */
export type Wrapped = readonly Line[];

/** How far a line reaches, indent and all, in ems. */
const reach = (line: Line): number => line.width + line.indent;

/** How far from the column's width a full line may end, in ems: Chinese lines end early before a mark, English ones before a word. */
const slackOf = (chinese: boolean): number => (chinese ? 2 : 5);
/** Narrowest column, in ems. */
const narrowest = { chinese: 6, english: 9 } as const;
/** Lines of a run of English that shows its own width better than the page does: its lines end where words do. */
const speaksForItself = 8;
/** Widest column that is one, in ems; wider lines end where their writer ended them. */
const widest = 64;

/** The width that most of some have, the wider one of two: in Chinese a mark may hang over the column's edge, and so may a quotation mark after it. */
function likeliest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The width most lines come near to. */
function commonWidth(lines: readonly Line[], slack: number): number {
  const widths = lines.map(reach).sort((a, b) => a - b);
  let best = 0;
  let most = 0;
  for (let i = 0, low = 0; i < widths.length; i++) {
    const width = widths[i] ?? 0;
    while ((widths[low] ?? 0) < width - slack) low++;
    if (i - low + 1 >= most) { most = i - low + 1; best = width; }
  }
  return slack > slackOf(true) ? best : likeliest(widths.filter((width) => width <= best && width >= best - slack));
}

/** A byline behind the last words of a paragraph is set apart from them. */
const parted = /[。！？…!?.”"）)][\s（(【—]|\s|[（(]/;
/** Indent of a line that is set to the right, where an office signs, in ems. */
const setRight = 6;
/** Room a byline may take after the last line of a paragraph, in ems. */
const signed = 16;
/** Running text has marks; a stack of titles has none. */
const mark = /[，。、；：！？,.;:!?]/;

/** Two pieces with one space between, each of them about as wide as the column. */
function isTwoLines(text: string, column: number): boolean {
  const pieces = text.split(' ');
  return pieces.length === 2 && pieces.every((piece) => Math.abs(ems(piece) - column) <= slackOf(true));
}

/** Two columns read across: white space inside, and as wide as a line of each. */
const isAcross = (line: Line, column: number): boolean => reach(line) >= column * 1.4 && (/\S(?:[ ]{2,}|\u3000)\S/.test(line.text) || isTwoLines(line.text, column));

/** Most lines of a run, its last left out, end near a width, and not because a sentence ends there; at most one in ten is longer. */
function isSetIn(whole: readonly Line[], column: number, slack: number): boolean {
  const run = whole.filter((line) => !isAcross(line, column));
  const longer = run.slice(0, -1).filter((line) => reach(line) > column + slack).length;
  const last = run.at(-1);
  const tail = last !== undefined && reach(last) > column + slack && last.indent < setRight && !parted.test(last.text);
  if (longer > run.length / 10 || tail || (last !== undefined && reach(last) > column + signed) || !run.some((line) => mark.test(line.text))) return false;
  const full = run.slice(0, -1).filter((line) => Math.abs(reach(line) - column) <= slack);
  return full.length >= (run.length - 1) * 0.45 && full.filter((line) => !endsSentence(line.text)).length >= full.length / 2;
}

/** Column width of a run of lines without blanks between: its own where it is long English, the page's if the run is set in it, else its own from three lines on. */
function columnOf(run: readonly Line[], chinese: boolean, pageColumn: number | undefined): number | undefined {
  const slack = slackOf(chinese);
  if (!chinese && run.length >= speaksForItself) {
    const own = commonWidth(run.slice(0, -1), slack);
    if (own >= narrowest.english && own <= widest && isSetIn(run, own, slack)) return own;
  }
  if (pageColumn !== undefined && run.length > 1 && isSetIn(run, pageColumn, slack)) return pageColumn;
  const [first, second] = run;
  // A paragraph of two lines, blank lines around it: its first line may be full and end a sentence too.
  if (pageColumn !== undefined && run.length === 2 && first !== undefined && second !== undefined && reach(first) <= pageColumn + slack && isForced(first, second, pageColumn, chinese) && mark.test(second.text)) return pageColumn;
  if (run.length < 3) return undefined;
  const column = commonWidth(run.slice(0, -1), slack);
  return column >= (chinese ? narrowest.chinese : narrowest.english) && column <= widest && isSetIn(run, column, slack) ? column : undefined;
}

/** The width of most runs of three lines and more. */
function columnOfMost(runs: readonly Line[][], chinese: boolean): number | undefined {
  const columns = runs.filter((run) => run.length >= 3).map((run) => columnOf(run, chinese, undefined)).filter((width) => width !== undefined).sort((a, b) => a - b);
  return columns[Math.floor(columns.length / 2)];
}

/** A page's lines are asked again for each of its stories. */
const columnsOfPages = new WeakMap<Page, { readonly column: number | undefined }>();
function columnOfPage(page: Page): number | undefined {
  const known = columnsOfPages.get(page) ?? { column: columnOfMost(runsOf(page.lines), page.chinese) };
  columnsOfPages.set(page, known);
  return known.column;
}

/** Whether a format that tells paragraphs puts two lines into one; nothing where it tells none of them. */
function toldTogether(a: Line, b: Line): boolean | undefined {
  return a.paragraph === undefined && b.paragraph === undefined ? undefined : a.paragraph === b.paragraph;
}

/** Narrowest column told by paragraphs of two lines alone, in ems: shorter pairs are lists and stacks of titles. */
const narrowestPairs = 24;

/** Where no paragraph has three lines: the width that the upper lines of two and more come to, all of them. */
function columnOfPairs(runs: readonly (readonly Line[])[], slack: number): number | undefined {
  const widths = runs.filter((run) => run.length > 1).flatMap((run) => run.slice(0, -1)).map(reach);
  const column = widths.reduce((most, width) => Math.max(most, width), 0);
  return widths.length > 1 && column >= narrowestPairs && column <= widest && widths.every((width) => width >= column - slack) ? column : undefined;
}

/** Lines with nothing between them: same run. A blank line, or a line that is no running text, ends it. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && ((line.index === last.index + 1 && line.gap === 0) || toldTogether(last, line) === true)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/**
 * The next line could not have fitted its first word (English) or its first em (Chinese): the line end was forced. Half-width
 * marks may have been set full width, and a mailer counts characters, figures and all.
 */
function isForced(line: Line, next: Line, column: number, chinese: boolean): boolean {
  if (chinese) {
    const counted = line.text.length + line.indent >= column - 1 && reach(line) >= column * 0.75;
    return counted || reach(line) + (line.text.match(/[,;:.()!?]/g)?.length ?? 0) / 2 >= column - 1.6;
  }
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return reach(line) + 0.5 + word / 2 > column - 2.5;
}

/** How far marks at a line's end may hang over the column's edge, in ems, and figures that a scan wrote narrower or wider. */
const hanging = 3;

/** `(记者 安` over `平)`, `（县水务` over `局）`: a bracket that is closed on the next line. */
const opensBracket = /[（(【《][^）)】》]{0,24}$/;
const closesBracket = /^[^（(【《]{0,24}[）)】》]/;
/** `HARLAN FALLS — The`: a line of English that cannot end there. */
const asksForMore = /\s(?:[Tt]he|[Aa]n?|of|in|at|to|and|or|by|with|for|from|Mr\.|Mrs\.|Ms\.|Dr\.)$/;

/** What is known of single lines before they are put together. */
export interface LineTests {
  /** Running text or a title; other lines stand between. */
  readonly isText: (line: Line) => boolean;
  /** It may be a title, given the line before it: then it is joined only when it is full itself. */
  readonly isTitleAfter: (line: Line, before: Line) => boolean;
  /** It is one by itself, whatever its width. */
  readonly standsAlone: (line: Line) => boolean;
  /** A paragraph begins with it, whatever stands before it: 本报讯. */
  readonly opensStory: (line: Line) => boolean;
  /** It ends with the byline of the text it closes, given the line after it. */
  readonly isSigned: (line: Line, next: Line) => boolean;
}

/**
 * Puts lines together that the page's width broke: the line is full, or breaks off before a sentence's end with a small letter
 * next, or inside a bracket; the next one is not indented. Where the page indents its paragraphs, an indent always opens one. Where
 * the format tells its paragraphs, they are as it says.
 */
export function joinWrapped(page: Page, lines: readonly Line[], { isText, isTitleAfter, standsAlone, opensStory, isSigned }: LineTests): Wrapped[] {
  const plain = runsOf(lines.filter(isText));
  const pageColumn = columnOfMost(plain, page.chinese) ?? columnOfPairs(plain, slackOf(page.chinese));
  // A short story shows less of its column than the page does.
  const columnAround = columnOfPage(page) ?? pageColumn;
  const runs = withLostIndents(page, plain, () => runsOf(page.lines), { opensStory, isAcross: (line) => isAcross(line, columnAround ?? Infinity), widthOf: (run) => columnOf(run, true, columnAround) ?? columnAround });
  return runs.flatMap((run) => {
    const even = columnOf(run, page.chinese, pageColumn);
    // A story that nothing but such a column holds does not show the width of its page's.
    const whole = even === undefined && page.chinese ? pageColumn ?? columnOfPage(page) : undefined;
    const around = whole !== undefined && runsAround(run, whole);
    const column = around ? whole : even;
    if (column === undefined && run.every((line) => line.paragraph === undefined)) return run.map((line) => [line]);
    const indents = run.some(isIndented);
    const joined: Line[][] = [];
    for (const [i, line] of run.entries()) {
      const last = joined.at(-1)?.at(-1);
      const told = last === undefined ? undefined : toldTogether(last, line);
      if (told !== undefined || column === undefined) {
        if (told === true) joined.at(-1)?.push(line);
        else joined.push([line]);
        continue;
      }
      const next = run[i + 1];
      const short = next === undefined || isIndented(next) || !(around || isForced(line, next, column, page.chinese));
      const title = last !== undefined && short && isTitleAfter(line, last);
      // What stands out over the column's edge, and over what may hang there, was set in no line of it: a headline right over its text.
      const beyond = page.chinese && i === 1 && last !== undefined && reach(last) > column + hanging && !isIndented(last) && !opensStory(last);
      const forced = last !== undefined && !beyond && (around || isForced(last, line, column, page.chinese));
      const runsOn = last !== undefined && !endsSentence(last.text) && (/^\p{Ll}/u.test(line.text) || (!page.chinese && asksForMore.test(last.text)) || (opensBracket.test(last.text) && closesBracket.test(line.text)));
      const opens = isIndented(line) || opensStory(line) || (last !== undefined && isSigned(last, line)) || (!indents && !page.chinese && last !== undefined && endsSentence(last.text) && last.width < column * 0.8);
      const alone = standsAlone(line) || (last !== undefined && standsAlone(last));
      if (last !== undefined && !opens && !title && !alone && (forced || runsOn)) joined.at(-1)?.push(line);
      else joined.push([line]);
    }
    return joined;
  });
}
