import { beside as charactersBeside, type Beside } from '../context/beside.ts';
import { beside, endsInHalfWord } from '../cut-off/broken-sentences.ts';
import { far, linesAround, type Displaced, type LinesAround } from './lines-around.ts';
import type { Placed } from './placed-lines.ts';
import type { Look } from '../raise.ts';
import type { Seam } from './seams.ts';

/** A line between two others of its paragraph, and what is seen of the three. */
interface Between {
  readonly before: Placed;
  readonly line: Placed;
  readonly after: Placed;
  /** How the one before goes on as the line, the line as the one after, and the one before as the one after. */
  readonly into: Seam;
  readonly from: Seam;
  readonly over: Seam;
  /** What the report gains at the best other place for the line, and at the best line to exchange it with, both places together. */
  readonly put: Seam;
  readonly exchanged: Seam;
  /** Opening quotation marks less closing ones in the paragraph, where the line has more of the one or the other. */
  readonly opens: number;
  readonly characters: Beside;
}

type Sign = readonly [weight: number, holds: (between: Between) => number | boolean];

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const out = ({ over, into, from }: Between): Seam => over - into - from;

const isHan = /[\u4e00-\u9fff]/u;
/** How much oftener than by chance the characters at two line ends stand side by side: a power of ten. */
function sideBySide(characters: Beside, left: Placed, right: Placed): number {
  const [a, b] = [left.text.slice(-1), right.text.slice(0, 1)];
  return isHan.test(a) && isHan.test(b) ? within(characters.says(a.charCodeAt(0), b.charCodeAt(0)), -3, 3) : 0;
}

const mark = '，。、；：！？,;:!?“”';
const fromMark = new RegExp(`[^${mark}]*$`, 'u');
const toMark = new RegExp(`^[^${mark}]*`, 'u');
const longClause = 20;
const isLong = (left: Placed, right: Placed): boolean => (fromMark.exec(left.text)?.[0].length ?? 0) + (toMark.exec(right.text)?.[0].length ?? 0) > longClause;
const isHalf = (left: Placed, right: Placed): boolean => endsInHalfWord(left.text.slice(-beside), right.text.slice(0, beside));

/** It ends as the line before it does, or begins as the one after it: what goes on after the one goes on after the other. Or the two beside it say the same word. */
const isAlike = ({ before, line, after }: Between): boolean =>
  line.text.slice(-1) === before.text.slice(-1) || line.text.slice(0, 1) === after.text.slice(0, 1) || before.text.slice(-2) === after.text.slice(0, 2);

const base = -2.36;
/**
 * What is seen of a line between two others, and what each sign weighs: a logistic regression over some twelve thousand loose lines of sound
 * reports and pages, and of reports into which a line of another was put, or in which one was moved, exchanged with another or replaced.
 */
const signs: Readonly<Record<string, Sign>> = {
  'how well the other two go on': [0.13, ({ over }) => within(over, -3, 3)],
  'they go on well': [1.02, ({ over }) => over > 1.4],
  'characters that stand side by side elsewhere': [1.31, ({ characters, before, after }) => sideBySide(characters, before, after) > 1],
  'how well the line goes on at both its ends': [-0.37, ({ into, from }) => into + from],
  'its characters beside those of the line before': [-0.22, ({ characters, before, line }) => sideBySide(characters, before, line)],
  'and of the line after': [-0.28, ({ characters, line, after }) => sideBySide(characters, line, after)],
  'it cannot go on into the line after': [0.58, ({ from }) => from < -2],
  'half a word ends the line before': [0.57, ({ before, line }) => isHalf(before, line)],
  'half a word ends it': [0.8, ({ line, after }) => isHalf(line, after)],
  'there is a good place for it': [0.57, ({ put }) => put > 2],
  'what is gained there and here': [0.12, (between) => within(between.put + out(between), 0, 9)],
  'what is gained by exchanging it': [0.15, ({ exchanged }) => within(exchanged, -3, 6)],
  'speech is closed again without it': [3.61, ({ line, opens }) => line.opens !== 0 && opens === line.opens],
  'speech is not closed any more': [-2.32, ({ line, opens }) => line.opens !== 0 && opens === 0],
  'a mark begins it': [-0.98, ({ line }) => /^[^\u4e00-\u9fff\d“"]/u.test(line.text)],
  'a sentence ends within it': [0.29, ({ line }) => /[。！？]./u.test(line.text)],
  'its ends are those of the lines beside it': [-0.29, isAlike],
  'the clause from the line before is long': [0.39, ({ before, line }) => isLong(before, line)],
  'and the one into the line after': [0.58, ({ line, after }) => isLong(line, after)],
  'and the one over it': [-0.42, ({ before, after }) => isLong(before, after)],
};
/** What a line must weigh to be doubted: of lines of another column half do, of sound ones of a column one in five hundred. */
const least = 0.45;

/** Lines of a column, in characters. */
const [shortest, longest] = [5, 32];
/** Above these, one end or both, a line goes on with its neighbour. */
const bound = 1.4;
const boundTogether = 1;
/** What the others gain without it. */
const worst = 0.5;
/** Where lines were exchanged both places gain. */
const eachSide = 0.5;
/** Places named in one report: more say that its columns cannot be told apart. */
const mostNamed = 8;

/** What is gained at the best other place that the line could be put to. */
function bestPlace({ lines, between, isJoint }: LinesAround, i: number): Seam {
  let best = -3;
  for (let place = Math.max(0, i - far); place < Math.min(lines.length - 1, i + far); place++) {
    if (place !== i - 1 && place !== i && isJoint(place) && between(place, place + 1) <= bound) best = Math.max(best, between(place, i) + between(i, place + 1) - between(place, place + 1));
  }
  return best;
}

function bestExchange({ lines, between, isJoint }: LinesAround, i: number): Seam {
  let best = -3;
  for (let other = Math.max(1, i - far); other < Math.min(lines.length - 1, i + far); other++) {
    if (Math.abs(other - i) < 2 || !isJoint(other - 1) || !isJoint(other) || between(other - 1, other) > bound || between(other, other + 1) > bound) continue;
    const there = between(i - 1, other) + between(other, i + 1) - between(i - 1, i) - between(i, i + 1);
    if (there < eachSide) continue;
    const here = between(other - 1, i) + between(i, other + 1) - between(other - 1, other) - between(other, other + 1);
    if (here >= eachSide) best = Math.max(best, there + here);
  }
  return best;
}

/** Each seam is asked for by several lines. */
function remembered({ between, lines }: LinesAround): LinesAround['between'] {
  const seams = new Map<number, Seam>();
  return (i, j) => {
    const key = i * lines.length + j;
    const known = seams.get(key) ?? between(i, j);
    seams.set(key, known);
    return known;
  };
}

/** Single lines that stand where they do not belong: of another column or place, weighed by all that is seen of them. */
export function strangeLines(look: Look): Displaced[] {
  const laid = linesAround(look);
  if (laid === undefined) return [];
  const around = { ...laid, between: remembered(laid) };
  const { lines, begin, end, between, isJoint } = around;
  const characters = charactersBeside();
  const found: { readonly i: number; readonly weight: number }[] = [];
  for (let i = begin; i < end; i++) {
    const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]];
    if (before === undefined || line === undefined || after === undefined || !isJoint(i - 1) || !isJoint(i) || line.text.length < shortest || line.text.length > longest) continue;
    const [into, from] = [between(i - 1, i), between(i, i + 1)];
    if (into > bound || from > bound || into + from > boundTogether) continue;
    const over = between(i - 1, i + 1);
    if (over - into - from < worst) continue;
    const opens = line.opens === 0 ? 0 : lines.reduce((sum, { passage, opens: here }) => (passage === line.passage ? sum + here : sum), 0);
    const seen: Between = { before, line, after, into, from, over, put: bestPlace(around, i), exchanged: bestExchange(around, i), opens, characters };
    const weight = Object.values(signs).reduce((sum, [each, holds]) => sum + each * Number(holds(seen)), base);
    if (weight >= least) found.push({ i, weight });
  }
  // Beside a strange line both its neighbours go on badly: the surest speaks for them.
  const named = new Set<number>();
  for (const { i } of found.toSorted((a, b) => b.weight - a.weight)) if (named.size < mostNamed && !named.has(i - 1) && !named.has(i + 1)) named.add(i);
  return [...named].flatMap((i) => { const line = lines[i]; return line === undefined ? [] : [{ passage: line.passage, from: line.from, to: line.to }]; });
}
