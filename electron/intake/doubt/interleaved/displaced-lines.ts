import type { Passage } from '../../../../shared/domain/passage.ts';
import { far, linesAround, type Displaced } from './lines-around.ts';
import type { Look } from '../raise.ts';
import { leaning, type Seam } from './seams.ts';

/** Lines of a column, in characters. */
const [shortest, longest] = [5, 32];
/** What a report must gain by having two lines elsewhere before they are doubted: taken out, put to another place, turned. */
const least = { out: 6.5, moved: 7.6, turned: 4.2 } as const;
/** What is taken off that where a figure stands before what it cannot count: that alone is hardly ever sound. */
const figureParted = -2.5;
const forFigure = 1;
/** What a place in another report must gain beyond one in the same. */
const strange = 1.5;
/** Above this a line goes on with its neighbour. */
const bound = 1;
/** A paragraph ends well, or breaks off. */
const endedWell = 0.5;
const brokenOff = -2;
const beganWithin = -2;
/** Speech is closed again without the lines, or is not any more. */
const marksPaired = 2.5;
const marksParted = -3;
/** Places named in one report: more say that its columns cannot be told apart. */
const mostNamed = 8;

interface Finding { readonly gain: number; readonly span: readonly [first: number, last: number] }

/** Two lines that would go on better elsewhere, or the other way round: what each place gains is weighed by the seams that come and go. Single ones are in `strange-lines.ts`. */
export function displacedLines(look: Look): Displaced[] {
  const around = linesAround(look);
  if (around === undefined) return [];
  const { lines, begin, end, between, isJoint } = around;
  /** How well a paragraph ends with one line, and begins with another. */
  const ending = (i: number): Seam => (/[。！？：；”]$/u.test(lines[i]?.text ?? '') ? endedWell : brokenOff);
  const opening = (i: number): Seam => (leaning.test(lines[i]?.text ?? '') ? beganWithin : 0);
  const now = lines.slice(1).map((_, i): Seam => (isJoint(i) ? between(i, i + 1) : ending(i) + opening(i + 1)));
  const at = (i: number): Seam => now[i] ?? 0;
  const isLoose = (i: number): boolean => at(i) <= bound;
  const opensOf = (passage: Passage | undefined): number => lines.reduce((sum, line) => (line.passage === passage ? sum + line.opens : sum), 0);
  const findings: Finding[] = [];

  for (let first = begin; first + 1 < end; first++) {
    const last = first + 1;
    if (!isJoint(first - 1) || !isJoint(first) || !isJoint(last) || !isLoose(first - 1) || !isLoose(last) || at(first - 1) + at(last) > bound) continue;
    if (lines.slice(first, last + 1).some(({ text }) => text.length < shortest || text.length > longest) || isAlike(first, last)) continue;
    const out = between(first - 1, last + 1) - at(first - 1) - at(last);
    const opens = lines.slice(first, last + 1).reduce((sum, line) => sum + line.opens, 0);
    const all = opens === 0 ? 0 : opensOf(lines[first]?.passage);
    const paired = opens === 0 ? 0 : all === opens ? marksPaired : all === 0 ? marksParted : 0;
    const needed = least.out - (at(first - 1) <= figureParted ? forFigure : 0);
    if (out + paired > needed) findings.push({ gain: out + paired - needed, span: [first, last] });
    if (out > -2) {
      const put = bestPlace(first, last);
      if (out + put > least.moved) findings.push({ gain: out + put - least.moved, span: [first, last] });
    }
    if (isLoose(first) && !isAlike(first, first) && !isAlike(last, last)) {
      const gain = between(first - 1, last) + between(last, first) + between(first, last + 1) - at(first - 1) - at(first) - at(last);
      if (gain > least.turned) findings.push({ gain: gain - least.turned, span: [first, last] });
    }
  }
  return namedOnce(findings).flatMap(([first, last]) => {
    const [head, tail] = [lines[first], lines[last]];
    return head === undefined || tail === undefined || first < begin || first >= end ? [] : [{ passage: head.passage, from: head.from, to: tail.to }];
  });

  /** Lines that end as the one before them does, or begin as the one after them: what goes on after the one goes on after the other. Or the two beside them say the same word. */
  function isAlike(first: number, last: number): boolean {
    const [before, after] = [lines[first - 1]?.text ?? '', lines[last + 1]?.text ?? ''];
    return lines[last]?.text.slice(-1) === before.slice(-1) || lines[first]?.text.slice(0, 1) === after.slice(0, 1) || before.slice(-2) === after.slice(0, 2);
  }

  /** What is gained at the best other place that lines could be put to. */
  function bestPlace(first: number, last: number): number {
    let best = -Infinity;
    for (let place = Math.max(0, first - far); place < Math.min(lines.length - 1, last + far); place++) {
      if ((place >= first - 1 && place <= last) || !isLoose(place)) continue;
      const put = isJoint(place) ? between(place, first) + between(last, place + 1) - at(place)
        : Math.max(ending(place) === brokenOff ? between(place, first) + ending(last) - brokenOff : -Infinity, opening(place + 1) === beganWithin ? opening(first) + between(last, place + 1) - beganWithin : -Infinity);
      const gain = (place >= begin - 1 && place < end ? 0 : -strange) + put;
      if (gain > best) best = gain;
    }
    return best;
  }
}

/** The surest findings first; each line is named once. */
function namedOnce(findings: readonly Finding[]): (readonly [first: number, last: number])[] {
  const taken = new Set<number>();
  const named: (readonly [first: number, last: number])[] = [];
  for (const { span: [first, last] } of [...findings].sort((a, b) => b.gain - a.gain)) {
    if (named.length >= mostNamed) break;
    // A seam that one finding explains proves no other: the lines on either side are taken too.
    if ([first - 1, first, last, last + 1].some((line) => taken.has(line))) continue;
    for (let line = first - 1; line <= last + 1; line++) taken.add(line);
    named.push([first, last]);
  }
  return named.sort((a, b) => a[0] - b[0]);
}
