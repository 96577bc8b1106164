import { beside as charactersBeside } from '../context/beside.ts';
import { linesAround, type Displaced, type LinesAround } from './lines-around.ts';
import { least, weightOf, type Between } from './line-signs.ts';
import { bestExchange, bestPlace, bound, remembered } from './other-places.ts';
import type { Look } from '../raise.ts';

/** Lines of a column, in characters. */
const [shortest, longest] = [5, 32];
/** Above this, both ends together, a line goes on with its neighbours. */
const boundTogether = 1;
/** What the others gain without it. */
const worst = 0.5;
/** Places named in one report: more say that its columns cannot be told apart. */
const mostNamed = 8;

/** Lines within a paragraph that go on badly at both ends, with what is seen of each. */
function looseLines(laid: LinesAround, written: Look['written']): { readonly i: number; readonly seen: Between }[] {
  const around = { ...laid, between: remembered(laid) };
  const { lines, begin, end, between, isJoint } = around;
  const characters = charactersBeside();
  const found: { readonly i: number; readonly seen: Between }[] = [];
  for (let i = begin; i < end; i++) {
    const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]];
    if (before === undefined || line === undefined || after === undefined || !isJoint(i - 1) || !isJoint(i) || line.text.length < shortest || line.text.length > longest) continue;
    const [into, from] = [between(i - 1, i), between(i, i + 1)];
    if (into > bound || from > bound || into + from > boundTogether) continue;
    if (between(i - 1, i + 1) - into - from < worst) continue;
    const opens = line.opens === 0 ? 0 : lines.reduce((sum, { passage, opens: here }) => (passage === line.passage ? sum + here : sum), 0);
    found.push({ i, seen: { before, line, after, into, from, put: bestPlace(around, i), exchanged: bestExchange(around, i), opens, characters, written } });
  }
  return found;
}

/** Single lines that stand where they do not belong: of another column or place, weighed by all that is seen of them. */
export function strangeLines(look: Look): Displaced[] {
  const laid = linesAround(look);
  if (laid === undefined) return [];
  const found = looseLines(laid, look.written).map(({ i, seen }) => ({ i, weight: weightOf(seen) })).filter(({ weight }) => weight >= least);
  // Beside a strange line both its neighbours go on badly: the surest speaks for them.
  const named = new Set<number>();
  for (const { i } of found.toSorted((a, b) => b.weight - a.weight)) if (named.size < mostNamed && !named.has(i - 1) && !named.has(i + 1)) named.add(i);
  return [...named].flatMap((i) => { const line = laid.lines[i]; return line === undefined ? [] : [{ passage: line.passage, from: line.from, to: line.to }]; });
}
