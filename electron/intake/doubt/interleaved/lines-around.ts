import type { Passage } from '../../../../shared/domain/passage.ts';
import { wordPairs } from '../context/word-pairs.ts';
import { bodyLines, type Placed } from './placed-lines.ts';
import type { Look } from '../raise.ts';
import { seam, type Seam } from './seams.ts';

/** Lines that stand where they do not belong: all of one passage, in order. */
export interface Displaced { readonly passage: Passage; readonly from: number; readonly to: number }

/** How many lines of a report are looked at; how far away in lines, and in the reports beside it, a place for one is sought. */
const mostLines = 3000;
export const far = 24;
const fewestLines = 3;

const threeHan = /^[\u4e00-\u9fff]{3}$/u;

/** A report's body lines with some of the reports beside it, and how any two of them read on. */
export interface LinesAround {
  readonly lines: readonly Placed[];
  /** The report's own lines: the first that has one before it, and the one after the last. */
  readonly begin: number;
  readonly end: number;
  /** How well one line reads on as another. */
  readonly between: (i: number, j: number) => Seam;
  /** The line and the next are of one paragraph. */
  readonly isJoint: (i: number) => boolean;
}

const laid = new WeakMap<Look, LinesAround | undefined>();

/** The lines of a report, laid once for all rules that ask; nothing for a report of hardly any. */
export function linesAround(look: Look): LinesAround | undefined {
  if (!laid.has(look)) laid.set(look, layLines(look));
  return laid.get(look);
}

function layLines(look: Look): LinesAround | undefined {
  const model = wordPairs();
  const own = bodyLines(look).slice(0, mostLines);
  if (own.length < fewestLines) return undefined;
  const [before, after] = [look.neighbours.filter(({ report }) => report.range.start < look.report.range.start), look.neighbours.filter(({ report }) => report.range.start > look.report.range.start)];
  const earlier = before.flatMap(bodyLines).slice(-far);
  const lines = [...earlier, ...own, ...after.flatMap(bodyLines).slice(0, far)];
  /** Three characters over a seam that the page writes elsewhere too: not only where the one line or the other stands now. */
  const isWritten = (i: number, j: number): boolean => {
    const [a, b] = [lines[i]?.text.slice(-2) ?? '', lines[j]?.text.slice(0, 2) ?? ''];
    const [before, after] = [lines[j - 1]?.text ?? '', lines[i + 1]?.text ?? ''];
    const stand = (left: string, right: string): number => (before.endsWith(left) ? 1 : 0) + (after.startsWith(right) && i + 1 !== j ? 1 : 0);
    const isElsewhere = (left: string, right: string): boolean => threeHan.test(left + right) && look.written(left + right) > stand(left, right);
    return isElsewhere(a.slice(-1), b) || isElsewhere(a, b.slice(0, 1));
  };
  return {
    lines, begin: Math.max(1, earlier.length), end: Math.min(lines.length - 1, earlier.length + own.length),
    between: (i, j) => {
      const [left, right] = [lines[i], lines[j]];
      return left === undefined || right === undefined ? 0 : seam(model, left, right, () => isWritten(i, j));
    },
    isJoint: (i) => lines[i]?.passage === lines[i + 1]?.passage,
  };
}
