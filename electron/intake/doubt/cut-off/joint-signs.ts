import { ems } from '../../clean/glyphs.ts';
import { noWord, startOfRun, wordPairs, type WordPairs } from '../context/word-pairs.ts';
import { beside, carries, endsInHalfWord } from './broken-sentences.ts';
import type { Placed } from '../interleaved/placed-lines.ts';
import type { Look } from '../raise.ts';
import { leaning, seam, type Seam } from '../interleaved/seams.ts';

/** Two lines that are read as one paragraph, and what is seen where they meet: the next paragraph may have been joined to one whose end was lost. */
interface Joint {
  readonly left: Placed;
  readonly right: Placed;
  /** Some of the paragraph up to the joint, and from there on. */
  readonly before: string;
  readonly after: string;
  readonly seam: Seam;
  /** How far the left line ends before its column does, in ems. */
  readonly short: number;
  /** Characters from the last mark to the joint, and from there to the next. */
  readonly tail: number;
  readonly clause: number;
  readonly rest: number;
  readonly lines: Manner;
  readonly written: Look['written'];
  readonly model: WordPairs;
}

/** How a report is set: its column in ems, the share of its joints that lie over an empty line, and of its paragraphs that are set in. */
export interface Manner { readonly column: number; readonly empties: number; readonly indents: number }

type Sign = readonly [weight: number, holds: (joint: Joint) => number | boolean];

const opensLate = /^(?:据(?!守|点)|截[至止]|如今|下一步|为了|眼下|连日来|近[年期段]|由于|起初|去年|前年|针对|今天|今后|但|随着|[昨次][日天]|此外|接下来|值得一提|除了|走进|(?:\d{1,2}月\d{1,2}日)|\d{4}年[，,初底春夏秋冬]|[去今][年冬春夏秋](?:以来|\d{1,2}月|[初底春夏秋冬]))/u;
const opensOften = /^(?:近日|目前|今年|日前|记者|会议|为此|随后|最后|过去|清晨|凌晨|傍晚|夜里|晚上|中午|来自|站在|经过|以前|接着|当[天日晚]|同时|围绕|按照|根据|通过|一[位名]|一些|不少|许多)/u;
const opensAtTimes = /^(?:[他她]|[这该]|[市区县旗](?![的里上中下内外级域场区直属长委道])|我们|这里|为|我|活动|项目|工程|公司|在|对|从|每|各|第[一二三四五六七八九]|\d)/u;
const opensAny = /^(?:记者|笔者|据|近日|日前|目前|如今|眼下|此外|同时|为此|随后|接着|接下来|下一步|近年来|截至|截止|去年|今年|前不久|当天|当日|当晚|次日|昨日|昨天|今天|随着|走进|在|为|对于|针对|面对|作为|由于|除|自|从|经过|“|活动|会议|该|全[市县区镇]|[市县区镇村]|公司|学校|项目|工程|[他她这我也还])/u;
const speech = /^[“"][^“”"]{5,}[，。！？,.!?…]/u;
const term = /^[“"][^“”"，。！？,.!?]{1,10}[”"]/u;
const says = /^[^，。；！？,;!?]*(?:说|介绍|表示|告诉记者|认为|坦言|回忆|感慨)[，：:,]/u;

/** Speech is open at the joint: with marks of half a width by their number. */
const isOpen = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
function isClosedBehind(after: string): boolean {
  const [closes, opens] = [after.search(/[”"]/u), after.indexOf('“')];
  return closes >= 0 && (opens < 0 || closes < opens);
}
const speechSign = (isClosed: boolean) => ({ before, after }: Joint): boolean => isOpen(before) && isClosedBehind(after.slice(0, 60)) === isClosed;

/** The page writes the characters across the joint in another place too. */
function isWritten({ before, after, written }: Joint): boolean {
  const isTwice = (left: string, right: string): boolean => /^[\u4e00-\u9fff]{3}$/u.test(left + right) && written(left + right) > 1;
  return isTwice(before.slice(-2), after.slice(0, 1)) || isTwice(before.slice(-1), after.slice(0, 2));
}
/** The words behind the joint stand elsewhere on the page: those of whom or what it tells. */
const isTold = ({ after, written }: Joint): boolean => /^[\u4e00-\u9fff]{3}/u.test(after) && written(after.slice(0, 3)) > 1;

/** How much readier the right line's first word is to open a run than to stand anywhere: a power of ten, two at most. */
function opening({ right, model }: Joint): number {
  let [first, anywhere] = [-Infinity, -Infinity];
  for (const { word, score } of right.begun[0] ?? []) {
    first = Math.max(first, model.shareAfter(startOfRun, word) + score);
    anywhere = Math.max(anywhere, model.shareOf(word) + score);
  }
  return right.start === 'han' ? Math.max(-2, Math.min(2, first - anywhere)) : 0;
}

/** How readily 了 follows a word: hardly any but verbs. A power of ten above a thousandth. */
function asVerb(model: WordPairs, word: number | undefined): number {
  const le = model.numberOf(Uint16Array.of('了'.charCodeAt(0)), 0, 1);
  return word === undefined || word === noWord || !model.follows(word, le) ? 0 : Math.max(0, Math.min(2.5, 3 + model.shareAfter(word, le)));
}
function firstWord({ right, model }: Joint): number | undefined {
  const score = (way: { readonly word: number; readonly score: number }): number => model.shareOf(way.word) + way.score;
  return (right.begun[0] ?? []).toSorted((a, b) => score(b) - score(a))[0]?.word;
}

const total = ({ tail, clause }: Joint): number => tail + clause;
const isOver = (gap: Placed['gap']) => ({ right }: Joint): boolean => right.gap === gap;

const base = -4.7;
/**
 * What a joint shows, and what each sign weighs: a logistic regression over a hundred thousand joints of sound reports set in ten ways, in
 * whose paragraphs the last words or the last one to six lines of a column were dropped, and of pages that people wrote (these count
 * sixfold). By half the reports, of joints over which the other half was cut off six in ten weigh 1.2, and of sound ones one in two thousand.
 */
const signs: Readonly<Record<string, Sign>> = {
  'how well the lines go on': [-0.7, (joint) => Math.max(-3, Math.min(3, joint.seam))],
  'they go on well': [-0.8, (joint) => joint.seam > 1.4],
  'a word lies across, or the page writes them so': [-0.7, (joint) => joint.seam >= 3],
  'the page has it across elsewhere': [-2.4, isWritten],
  'an empty line': [1.6, isOver('empty')],
  'an empty line where most joints have one': [0.5, (joint) => (joint.right.gap === 'empty' ? joint.lines.empties : 0)],
  'an empty line where no paragraph is set in': [2.6, (joint) => joint.right.gap === 'empty' && joint.lines.indents < 0.3],
  'paragraphs are set in': [-4.2, (joint) => joint.lines.indents],
  'the line ends an em early': [0.8, (joint) => joint.short >= 1],
  'it ends two early': [1.4, (joint) => joint.short >= 2],
  'half a word ends it': [0.7, (joint) => endsInHalfWord(joint.before.slice(-beside), joint.after.slice(0, beside))],
  'a comma ends it': [-0.5, (joint) => /[，,]$/u.test(joint.before)],
  'a figure ends it': [0.4, (joint) => /\d$/.test(joint.before)],
  'a word of grammar ends it': [-0.2, (joint) => carries.test(joint.before)],
  'a figure opens the next': [-0.9, (joint) => /^\d/.test(joint.after)],
  'what leans on the word before opens it': [-2.1, (joint) => leaning.test(joint.after)],
  'a verb opens it': [-0.5, (joint) => asVerb(joint.model, firstWord(joint))],
  'its first word opens runs': [0.4, opening],
  'its next mark is near': [-1.2, (joint) => joint.clause < 3],
  'its next mark is far': [0.4, (joint) => joint.clause > 12],
  'the clause across is long': [0.4, (joint) => total(joint) > 20],
  'the clause across is very long': [0.5, (joint) => total(joint) > 26],
  'the next line is a piece': [-1.2, (joint) => ems(joint.right.text) < 5],
  'little of the paragraph is left': [-3.9, (joint) => joint.rest < 30],
  'speech is open, and closed behind': [-1.8, speechSign(true)],
  'speech is open, and never closed': [1.7, speechSign(false)],
  'a quotation mark opens the next': [0.9, (joint) => /^["“]/.test(joint.after)],
  'speech opens it': [4.5, (joint) => speech.test(joint.after)],
  'a name in quotation marks opens it': [-2.5, (joint) => term.test(joint.after)],
  'somebody speaks in its first clause': [1.3, (joint) => says.test(joint.after)],
  'what paragraphs open with': [0.9, (joint) => opensAny.test(joint.after)],
  'what hardly stands elsewhere': [2.7, (joint) => opensLate.test(joint.after)],
  'what mostly opens sentences': [1.8, (joint) => opensOften.test(joint.after)],
  'what often opens them': [0.9, (joint) => opensAtTimes.test(joint.after)],
  'that, where the lines go on badly': [0.4, (joint) => joint.seam < -0.3 && (opensLate.test(joint.after) || opensOften.test(joint.after) || opensAtTimes.test(joint.after) || /^["“]/.test(joint.after))],
  'the page tells of it elsewhere': [1.2, isTold],
};

/** How a report's lines are set. @param lines of its body, in order */
export function mannerOf(look: Pick<Look, 'raw' | 'report' | 'passages'>, lines: readonly Placed[]): Manner {
  const inner = lines.filter((line, i) => lines[i + 1]?.passage === line.passage).map(({ text }) => ems(text)).sort((a, b) => a - b);
  const joints = lines.filter(({ gap }) => gap !== undefined);
  const bodies = look.passages.filter(({ kind }) => kind === 'body').map(({ passage }) => (passage.segments[0]?.start ?? 0) - look.report.range.start);
  const setIn = bodies.filter((start) => /[\u3000 \t]{2,}$/.test(look.raw.slice(Math.max(0, start - 4), start)));
  return {
    column: inner[Math.floor(inner.length * 0.6)] ?? 0,
    empties: joints.filter(({ gap }) => gap === 'empty').length / Math.max(1, joints.length), indents: setIn.length / Math.max(1, bodies.length),
  };
}

/** How far the next mark or the one before is looked for, in characters. */
const reach = 60;
const mostBefore = 400;
const shortest = 8;
const mark = '，。、；：！？,;:!?“”';
const toMark = new RegExp(`^[^${mark}]*`, 'u');
const fromMark = new RegExp(`[^${mark}]*$`, 'u');

/** The joint of a line with the one before it; nothing where a sentence ended, within a line of the page, or where no Chinese stands on either side. */
export function jointOf(look: Pick<Look, 'written'>, left: Placed, right: Placed, lines: Manner): Joint | undefined {
  const before = right.passage.text.slice(Math.max(0, right.from - mostBefore), right.from);
  const after = right.passage.text.slice(right.from, right.from + 2 * reach);
  if (right.gap === 'space' || before.length < shortest || !/[\u4e00-\u9fff，、,\d]$/u.test(before.slice(-1)) || !/^[\u4e00-\u9fff“"\d]/u.test(after)) return undefined;
  const model = wordPairs();
  const clause = toMark.exec(after.slice(0, reach))?.[0].length ?? 0;
  const tail = fromMark.exec(before.slice(-reach))?.[0].length ?? 0;
  return { left, right, before, after, seam: seam(model, left, right, () => false), short: Math.max(0, lines.column - ems(left.text)), tail, clause, rest: right.passage.text.length - right.from, lines, written: look.written, model };
}

/** How likely a paragraph was cut off at a joint and another one follows: a natural logarithm, half and half at nought. */
export const weigh = (joint: Joint): number => Object.values(signs).reduce((sum, [weight, holds]) => sum + weight * Number(holds(joint)), base);
