import type { Beside } from '../context/beside.ts';
import { pairLatticeOf } from '../context/pair-lattice.ts';
import { beside, endsInHalfWord } from '../cut-off/broken-sentences.ts';
import type { Look } from '../raise.ts';
import { cutWords, shareOf } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import type { Placed } from './placed-lines.ts';
import type { Seam } from './seams.ts';
import { wordAcross } from './word-across.ts';

/** A line between two others of its paragraph, and what is seen of the three. */
export interface Between {
  readonly before: Placed;
  readonly line: Placed;
  readonly after: Placed;
  /** How the one before goes on as the line, and the line as the one after. */
  readonly into: Seam;
  readonly from: Seam;
  /** What the report gains at the best other place for the line, and at the best line to exchange it with, both places together. */
  readonly put: Seam;
  readonly exchanged: Seam;
  /** Opening quotation marks less closing ones in the paragraph, where the line has more of the one or the other. */
  readonly opens: number;
  readonly characters: Beside;
  readonly written: Look['written'];
}

type Sign = readonly [weight: number, holds: (between: Between) => number | boolean];

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

const hanEnd = /[\u4e00-\u9fff]*$/u;
const hanStart = /^[\u4e00-\u9fff]*/u;
/** The Han on either side of where two lines would meet, so many at most. */
const endsOf = (left: Placed, right: Placed, most: number): readonly [tail: string, head: string] => [hanEnd.exec(left.text.slice(-most))?.[0] ?? '', hanStart.exec(right.text.slice(0, most))?.[0] ?? ''];

/** How much oftener than by chance the characters at two line ends stand side by side: a power of ten. */
function sideBySide(characters: Beside, left: Placed, right: Placed): number {
  const [a, b] = endsOf(left, right, 1);
  return a === '' || b === '' ? 0 : within(characters.says(a.charCodeAt(0), b.charCodeAt(0)), -3, 3);
}

/** Han on either side that are read on over a joint, by the pairs of words; and by words alone. */
const byPairs = 16;
const byWords = 3;

/** What two lines gain by being read on as one: a power of ten. Nothing is said of an end that is no Han. */
function joinedBy(left: Placed, right: Placed, least: number, most: number): number {
  const [tail, head] = endsOf(left, right, byPairs);
  return tail === '' || head === '' ? 0 : within(pairLatticeOf(wordList(), tail + head).jointAt(tail.length), least, most);
}
function wordOver(left: Placed, right: Placed, most: number): number {
  const [tail, head] = endsOf(left, right, byWords);
  return tail === '' || head === '' ? 0 : within(wordAcross(wordList(), tail, head), 0, most);
}

const isHalf = (left: Placed, right: Placed): boolean => endsInHalfWord(left.text.slice(-beside), right.text.slice(0, beside));

/** Words that are not said of everything: natural logarithm of their share. */
const rarer = -9;
/** Words of a line that the page writes again. */
const saidAgain = ({ line, written }: Between): number =>
  new Set((line.text.match(/[\u4e00-\u9fff]{2,}/gu) ?? []).flatMap((run) => cutWords(wordList(), run)).filter((word) => word.length > 1 && shareOf(wordList(), word) < rarer && written(word) > 1)).size;

/** It ends as the line before it does, or begins as the one after it: what goes on after the one goes on after the other. Or the two beside it say the same word. */
const isAlike = ({ before, line, after }: Between): boolean =>
  line.text.slice(-1) === before.text.slice(-1) || line.text.slice(0, 1) === after.text.slice(0, 1) || before.text.slice(-2) === after.text.slice(0, 2);

const base = -2.79;
/**
 * What is seen of a line between two others, and what each sign weighs: a logistic regression over some eleven thousand loose lines, half of them
 * of sound reports in columns of 10 to 30 ems, half of another report or moved, one line or two exchanged. A line counts for as many as its
 * report has.
 */
const signs: Readonly<Record<string, Sign>> = {
  'how well the other two go on': [1.32, ({ before, after }) => joinedBy(before, after, -2, 6)],
  'a word lies across': [0.31, ({ before, after }) => wordOver(before, after, 12)],
  'a word goes on into the line': [-0.64, ({ before, line }) => wordOver(before, line, 8)],
  'how well it goes on into the line after': [-0.91, ({ line, after }) => joinedBy(line, after, -2, 4)],
  'it cannot go on into it': [1.44, ({ from }) => from < -2],
  'its better end': [-0.22, ({ into, from }) => Math.max(-4, into, from)],
  'its characters beside those of the line before': [-0.24, ({ characters, before, line }) => sideBySide(characters, before, line)],
  'and of the line after': [-0.24, ({ characters, line, after }) => sideBySide(characters, line, after)],
  'half a word ends it': [1.13, ({ line, after }) => isHalf(line, after)],
  'its ends are those of the lines beside it': [-1.54, isAlike],
  'what is gained at the best other place': [0.38, ({ put }) => within(put, -3, 8)],
  'much is gained by exchanging it': [2.05, ({ exchanged }) => exchanged > 6],
  'speech is closed again without it': [4.92, ({ line, opens }) => line.opens !== 0 && opens === line.opens],
  'speech is not closed any more': [-1.7, ({ line, opens }) => line.opens !== 0 && opens === 0],
  'the page says its words again: that they go on badly is no matter of rare words': [0.52, saidAgain],
};
/** What a line must weigh to be doubted: of lines of another column six in ten of the loose ones do, of sound ones one in fourteen thousand characters of text. */
export const least = 1.6;

/** What all that is seen of a line says together. */
export const weightOf = (seen: Between): number => Object.values(signs).reduce((sum, [each, holds]) => sum + each * Number(holds(seen)), base);
