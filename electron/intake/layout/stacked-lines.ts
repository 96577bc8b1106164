import { around, bottom } from './box.ts';
import type { PageLine } from './page-line.ts';

/** Letters below each other that make a line: fewer are a list of marks. */
const fewest = 3;
/** Ems from letter to letter at most. */
const loosest = 1.0;

const isLetter = (line: PageLine): boolean => /^[\p{Script=Han}〇“”‘’（）《》、，！？：·—]$/u.test(line.text);

/** Headlines set downwards letter by letter are one line each; a list of single letters set like running text is none. */
export function stackedLines(lines: readonly PageLine[]): PageLine[] {
  const stacks: PageLine[][] = [];
  const others: PageLine[] = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    if (!isLetter(line)) { others.push(line); continue; }
    const stack = stacks.find((one) => { const last = one.at(-1); return last !== undefined && isBelow(last, line); });
    if (stack === undefined) stacks.push([line]);
    else stack.push(line);
  }
  return [...others, ...stacks.flatMap((stack) => (stack.length < fewest ? stack : [joined(stack)]))];
}

const isBelow = (last: PageLine, line: PageLine): boolean => Math.abs(last.size - line.size) < 0.05 * line.size
  && Math.abs(last.left + last.width / 2 - line.left - line.width / 2) < 0.3 * line.size && line.top - bottom(last) < loosest * line.size && line.top - bottom(last) > -0.4 * line.size;

function joined(stack: readonly PageLine[]): PageLine {
  const [first] = stack;
  return { text: stack.map((line) => line.text).join(''), size: first?.size ?? 0, bold: first?.bold === true, vertical: true, row: false, ...around(stack) };
}
