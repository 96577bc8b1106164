import { around } from './box.ts';
import type { TextRun } from './page-content.ts';

/** Ems from the top of one letter to that of the next within a line, and further, where words of a line stand apart. */
const [closest, next, apart] = [0.7, 1.15, 2.6];
/** Share of an em by which letters may stand beside their line: marks hang at its right. */
const beside = 0.35;
/** Share of a page's letters that stand so where the page is set downwards. */
const most = 0.6;

/**
 * Pages set downwards (竖排) of which the file draws each letter by itself, one below the other: their letters as runs of such lines.
 * Files draw letters in the order they are read, so a letter's line is told by the one drawn before it. Other pages as they are.
 */
export function lettersDown(runs: readonly TextRun[]): readonly TextRun[] {
  const lines: TextRun[][] = [];
  const others: TextRun[] = [];
  let below = 0;
  let all = 0;
  for (const run of runs) {
    const letters = run.text.replace(/\s/g, '').length;
    all += letters;
    if (!isLetter(run)) { others.push(run); continue; }
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line !== undefined && last !== undefined && isUnder(last, run)) {
      below += letters;
      if (run.top - last.top <= next * run.size) line.push(run);
      else lines.push([run]);
    } else lines.push([run]);
  }
  return below < most * all ? runs : [...others, ...lines.map(asLine)];
}

/** One character, or two figures set side by side in one em. */
const isLetter = ({ text, width, size, vertical, askew }: TextRun): boolean => vertical !== true && askew !== true && (/^\s*\S\s*$/u.test(text) || (/^\d{2}$/.test(text) && width <= 1.3 * size));

function isUnder(last: TextRun, run: TextRun): boolean {
  const em = Math.max(last.size, run.size);
  const step = run.top - last.top;
  return Math.abs(last.size - run.size) < 0.05 * em && step >= closest * em && step <= apart * em && Math.abs(last.left + last.width / 2 - run.left - run.width / 2) <= beside * em;
}

function asLine(letters: readonly TextRun[]): TextRun {
  const [first = { text: '', size: 0, left: 0, top: 0, width: 0, height: 0 }] = letters;
  const { left, top, height } = around(letters);
  return { text: letters.map(({ text }) => text.trim()).join(''), size: first.size, left, top, width: first.size, height: Math.max(height, first.size), vertical: true, ...(first.bold === true ? { bold: true } : {}) };
}
