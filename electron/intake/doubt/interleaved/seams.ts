import { longestWord, noWord, type WordPairs } from '../context/word-pairs.ts';
import { titled } from './line-starts.ts';

/**
 * How much likelier one end of a line goes on with the beginning of another than with that of any line. The numbers are natural logarithms
 * of that ratio, counted on newspaper prose set in columns of 12 to 20 ems: lines that follow each other against lines that do not.
 */
export type Seam = number;

/** Han of a line's end, and of its beginning, that are asked. */
const reach = 6;
/** Ways to cut them that are followed at each place: the likeliest few. */
const mostWays = 3;
type End = 'han' | 'figure' | 'mark' | 'stop';
type Start = 'han' | 'figure' | 'mark';

/** What two ends are likelier together than each by itself, as a power of ten, and what that says of the lines. */
const together: readonly (readonly [below: number, seam: Seam])[] = [
  [-0.75, -2.7], [-0.5, -1.73], [-0.25, -1.27], [0, -0.79], [0.25, -0.66], [0.5, -0.24], [0.75, 0.33], [1, 0.88], [1.5, 1.48], [2, 1.84], [2.5, 2.13], [3, 2.62], [4, 3],
];
const surest = 5;
/** A title with a name, which goes on with the office before it whatever that is called. */
const office = 1.2;
/** The page writes the characters across elsewhere. */
const written = 3;
/** Ends of which one at least is no Han. */
const apart: Readonly<Record<string, Seam>> = { 'han figure': -0.7, 'mark han': 0.1, 'mark figure': -0.9, 'stop han': 0.05, 'stop figure': -0.45, 'han mark': -1.8 };
const figureWithMeasure = 1.8;
const figureWithFigure = 2;
const figureWithWord = -3.5;
/** A line ends in a figure written in Han, and the next one neither goes on with it nor counts anything. */
const figureApart = -2.5;
const countsOn = /[^一二三四五六七八九十百千万第初][二三四五六七八九]$/u;
const countedAfter = /^[个名户家亩吨元岁件项场台辆套间届处级期位棵株头只米分点时日月年天号次人条路度成倍番集版折岁多余万亿千百十公平立方毫厘种类样大小老者方面面层座所支组队环周季更代世辈连排班线环位重边角]/u;
/** A line that begins with what leans on the word before, or with a measure, after a mark. */
const leansOnMark = -2.5;

/** What leans on the word before it, and begins no word of its own. */
export const leaning = /^(?:的(?!确|士)|了(?![解望却结断])|着(?![手力眼重实装急火陆])|们|化(?![解工肥验学妆石纤名])|性(?![能格别质命情]))/u;
const measured = /^(?:[个名户家亩吨元岁件项场台辆套间届处级期位棵株头只米分点时日月年天号次人条路度成倍番集版折岁多余万亿千百十%％]|公|平方|立方|毫|厘)/u;
const bareMeasure = /^(?:[户亩吨元岁辆届棵株]|个(?![个别体性])|名(?![单义额称])|公里|公斤|平方|立方|万元|亿元|余[名人户个]|多[名万个])/u;

/** A word at one end of a run, and the score of the likeliest way up to and with it, or after it. */
interface Way { readonly word: number; readonly score: number }

/** One line as its neighbours see it. */
export interface Line {
  readonly text: string;
  readonly end: End;
  readonly start: Start;
  /** Code units of the Han at its end and at its beginning. */
  readonly tail: Uint16Array;
  readonly head: Uint16Array;
  /** `ended[i]`: words that end `i` characters before the line does; `begun[i]`: words that begin `i` characters after it does. */
  readonly ended: readonly (readonly Way[])[];
  readonly begun: readonly (readonly Way[])[];
  /** The likeliest way through the tail, and through the head, by itself: powers of ten. */
  readonly tailAlone: number;
  readonly headAlone: number;
}

const likeliest = (ways: Way[]): Way[] => ways.sort((a, b) => b.score - a.score).slice(0, mostWays);
const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0));

/** The number of the word, `noWord` for a single character that is none, `undefined` for more. */
function wordAt(model: WordPairs, units: Uint16Array, from: number, length: number): number | undefined {
  const word = model.numberOf(units, from, length);
  return word === noWord && length > 1 ? undefined : word;
}

/** Words by where they end, each with the likeliest way from the beginning. */
function waysUpTo(model: WordPairs, units: Uint16Array): Way[][] {
  const ends: Way[][] = [];
  for (let end = 1; end <= units.length; end++) {
    const ways: Way[] = [];
    for (let length = 1; length <= Math.min(longestWord, end); length++) {
      const word = wordAt(model, units, end - length, length);
      if (word === undefined) continue;
      const before = ends[end - length];
      ways.push({ word, score: before === undefined ? model.shareOf(word) : bestBefore(model, before, word) });
    }
    ends[end] = likeliest(ways);
  }
  return ends;
}

/** Words by where they begin, each with the likeliest way from behind it to the end. */
function waysFrom(model: WordPairs, units: Uint16Array): Way[][] {
  const begins: Way[][] = [];
  for (let from = units.length - 1; from >= 0; from--) {
    const ways: Way[] = [];
    for (let length = 1; length <= Math.min(longestWord, units.length - from); length++) {
      const word = wordAt(model, units, from, length);
      if (word === undefined) continue;
      const after = begins[from + length];
      ways.push({ word, score: after === undefined ? 0 : bestAfter(model, word, after) });
    }
    begins[from] = likeliest(ways.sort((a, b) => b.score + model.shareOf(b.word) - a.score - model.shareOf(a.word)));
  }
  return begins;
}

const bestBefore = (model: WordPairs, before: readonly Way[], word: number): number => before.reduce((best, way) => Math.max(best, way.score + model.shareAfter(way.word, word)), -Infinity);
const bestAfter = (model: WordPairs, word: number, after: readonly Way[]): number => after.reduce((best, way) => Math.max(best, model.shareAfter(word, way.word) + way.score), -Infinity);

/** Looks at both ends of a line, once for all seams it is asked for. */
export function lineOf(model: WordPairs, text: string): Line {
  const tail = unitsOf(/[\u4e00-\u9fff]*$/u.exec(text.slice(-reach))?.[0] ?? '');
  const head = unitsOf(/^[\u4e00-\u9fff]*/u.exec(text.slice(0, reach))?.[0] ?? '');
  const upTo = waysUpTo(model, tail);
  const begun = waysFrom(model, head);
  const [left, right] = [text.slice(-1), text.slice(0, 1)];
  return {
    text, tail, head, begun, ended: Array.from({ length: Math.min(longestWord, tail.length) }, (_, i) => upTo[tail.length - i] ?? []),
    end: tail.length > 0 ? 'han' : /\d/.test(left) ? 'figure' : /[。！？；”]/u.test(left) ? 'stop' : 'mark',
    start: head.length > 0 ? 'han' : /\d/.test(right) ? 'figure' : 'mark',
    tailAlone: (upTo[tail.length] ?? []).reduce((best, way) => Math.max(best, way.score), -Infinity),
    headAlone: (begun[0] ?? []).reduce((best, way) => Math.max(best, model.shareOf(way.word) + way.score), -Infinity),
  };
}

/** What the two are likelier together than each by itself, with a word across the seam or none: a power of ten. */
function gainTogether(model: WordPairs, left: Line, right: Line): number {
  let best = -Infinity;
  for (const way of left.ended[0] ?? []) best = Math.max(best, way.score + bestAfter(model, way.word, right.begun[0] ?? []));
  const units = new Uint16Array(longestWord);
  for (let before = 1; before < Math.min(longestWord, left.tail.length + 1); before++) {
    const ways = left.ended[before];
    for (let after = 1; before + after <= longestWord && after <= right.head.length; after++) {
      units.set(left.tail.subarray(left.tail.length - before));
      units.set(right.head.subarray(0, after), before);
      const word = model.numberOf(units, 0, before + after);
      if (word === noWord) continue;
      const [came, goes] = [ways === undefined ? model.shareOf(word) : bestBefore(model, ways, word), right.begun[after]];
      best = Math.max(best, came + (goes === undefined ? 0 : bestAfter(model, word, goes)));
    }
  }
  return best - left.tailAlone - right.headAlone;
}

/** @param isWritten whether the page has the characters on either side of the seam side by side in another place */
export function seam(model: WordPairs, left: Line, right: Line, isWritten: () => boolean): Seam {
  if (left.end === 'han' && right.start === 'han') {
    const gain = gainTogether(model, left, right);
    const weighed = together.find(([below]) => gain < below)?.[1] ?? surest;
    const known = titled.test(right.text) ? Math.max(weighed, office) : weighed;
    if (known < written && isWritten()) return written;
    return known < written && countsOn.test(left.text) && !countedAfter.test(right.text) ? Math.min(known, figureApart) : known;
  }
  if (left.end === 'figure') return measured.test(right.text) ? figureWithMeasure : right.start === 'figure' ? figureWithFigure : right.start === 'han' ? figureWithWord : 0;
  if (left.end !== 'han' && (leaning.test(right.text) || bareMeasure.test(right.text))) return leansOnMark;
  return apart[`${left.end} ${right.start}`] ?? 0;
}
