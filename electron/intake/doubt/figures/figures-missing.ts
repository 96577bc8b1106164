import type { Passage, TextRange } from '../../../../shared/domain/passage.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { foldUnit } from '../../../../shared/text/fold.ts';
import { lostFigures } from './figures-chinese.ts';
import { lostFiguresEnglish } from './figures-english.ts';
import { allLost } from './figures-all-lost.ts';
import { faintFigures } from './figures-faint.ts';
import { endsWord } from './not-lost.ts';
import { leftAlone } from './figures-left-alone.ts';
import { weighedFigures } from './figures-weighed.ts';
import type { LostFigure } from './lost-figure.ts';
import { raise, type DoubtRule, type Looked } from '../raise.ts';
import { wordList } from '../words/load-words.ts';

/** Characters before a measure in which the word that it ends is looked for. */
const longestEnd = 10;
/** How much of one passage is looked at, in characters, and how many doubts of one pattern it may raise: more say no more. */
const reach = 200_000;
const enough = 12;

/** Marks of half a width stand for those of Chinese sentences in text set so; a comma of a figure stays. Nothing moves by that. */
const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };
const asChinese = (text: string): string => text.replace(/(?<!\d)[,;:!?()]|[,;:!?()](?!\d)/g, (mark) => full[mark] ?? mark);

/** Traditional text in simplified characters, one for one, as rules and word pairs know them. */
const simplified = (text: string): string => text.replace(/[\u4e00-\u9fff]/g, (unit) => String.fromCharCode(foldUnit(unit.charCodeAt(0))));

const unitBehind = /^[余多]?(?:人次|美元|港元|平方公里|平方米|立方米|公里|公斤|千瓦时?|元|人|亩|户|吨|米|斤|件|册|个|名|株|只|头|台|套|份|辆|盏|棵|条|次|字|粒|羽|尾|箱)/;
/** `万元`, not `万` alone: ten thousands go with what they count. @returns where the measure ends */
const withUnit = (text: string, to: number): number => (/[万亿]/.test(text.charAt(to - 1)) ? to + (unitBehind.exec(text.slice(to, to + 6))?.[0].length ?? 0) : to);

function found(passage: Passage, text: string, isWhole: (to: number) => boolean, { pattern, says }: Pick<LostFigure, 'pattern' | 'says'>): Doubt[] {
  // Most patterns find nothing: looking for one place is half the work of asking for all of them.
  if (text.search(pattern) < 0) return [];
  return [...text.matchAll(pattern)].filter((match) => match[0].length > 1 || !isWhole(match.index + 1)).slice(0, enough).map((match) => raise(says, passage, match.index, withUnit(text, match.index + match[0].trimEnd().length)));
}

/** Digits of the body: a text that lost its figures has few. */
const digitsOf = (passages: readonly Looked[]): number => passages.filter(({ kind }) => kind === 'body').reduce((sum, { passage }) => sum + (passage.text.slice(0, reach).match(/\d/g)?.length ?? 0), 0);

/** Digits a text may still have that lost all, and sure signs that it must show before its faint signs are raised. */
const fewDigits = 4;
/** Faint signs of one passage that are raised: where all figures are lost, each place has to be filled again. */
const enoughFaint = 60;
const signs = 2;
/** A long text must show a sign in so many characters: one that never had figures shows a few by chance. */
const signEvery = 1000;
/** Sure signs that say every figure is lost, and in how many characters one must stand. */
const certain = { signs: 4, every: 150 } as const;
/** What less a numeral need gain before a measure, as a power of ten, where the report shows that it lost its figures. */
const slack = 1.2;

const overlap = (a: TextRange, b: TextRange): boolean => a.end > b.start && a.start < b.end;

const isData = /^[^，。；]*$/;
/** A head of a table names its unit, `投资额（万元）`, and a cell that lost its figure is empty: a unit is missed only where a cell is a sentence. */
const withoutUnitsOfCells = (text: string): string => text.split('\t').map((cell) => (isData.test(cell) ? ' '.repeat(cell.length) : cell)).join('\t');

/**
 * Units without their figures. Faint signs are raised only where sure ones show that the report lost some: what is weighed more readily, and
 * what sound text writes as well where hardly a digit is left.
 */
export const figuresMissing: DoubtRule = ({ report, passages, chinese, traditional }) => {
  const lost = chinese ? lostFigures : lostFiguresEnglish;
  const list = wordList();
  const rows: ReadonlySet<Passage> = new Set(report.paragraphs.filter(({ kind }) => kind === 'table'));
  const shown = (passage: Passage): string => (rows.has(passage) ? withoutUnitsOfCells(passage.text.slice(0, reach)) : passage.text.slice(0, reach));
  const texts = new Map(passages.map(({ passage }) => [passage, !chinese ? shown(passage) : asChinese(traditional ? simplified(shown(passage)) : shown(passage))]));
  const textOf = (passage: Passage): string => texts.get(passage) ?? '';
  const weighed = new Map(chinese ? passages.map(({ passage, kind }) => [passage, kind === 'body' ? weighedFigures(list, textOf(passage), -slack) : []]) : []);
  const page = [...texts.values()].join('\n');
  const sure = passages.flatMap(({ passage }) => {
    const isWhole = (to: number): boolean => chinese && endsWord(textOf(passage).slice(Math.max(0, to - longestEnd), to), page);
    const plain = [
      ...lost.flatMap((figure) => found(passage, textOf(passage), isWhole, figure)),
      ...(chinese ? leftAlone(list, textOf(passage)).filter(({ to }) => !isWhole(to)).slice(0, enough).map(({ from, to }) => raise('unit-without-figure', passage, from, to)) : []),
    ];
    const likely = (weighed.get(passage) ?? []).filter(({ surplus, to }) => surplus >= 0 && !isWhole(to)).slice(0, enough).map(({ from, to }) => raise('unit-without-figure', passage, from, withUnit(textOf(passage), to)));
    // A rule may name the words around its unit as well; what is weighed names the unit alone.
    return [...plain.filter((doubt) => !likely.some(({ at }) => overlap(at, doubt.at))), ...likely];
  });
  const length = passages.reduce((sum, { passage }) => sum + passage.text.length, 0);
  if (!chinese || sure.length < Math.max(signs, length / signEvery)) return sure;
  const places = sure.map((doubt) => doubt.at);
  const lostAll = digitsOf(passages) <= fewDigits;
  const certainly = lostAll && sure.length >= Math.max(certain.signs, length / certain.every);
  const faint = passages.filter(({ kind }) => kind === 'body').flatMap(({ passage }) => {
    const text = textOf(passage);
    return [...(lostAll ? faintFigures(list, text) : []), ...(weighed.get(passage) ?? []), ...(certainly ? allLost(list, text) : [])].slice(0, enoughFaint).map(({ from, to }) => raise(lostAll ? 'bare-unit' : 'unit-without-figure', passage, from, to));
  });
  return [...sure, ...faint.filter((doubt) => !places.some((at) => overlap(at, doubt.at)))];
};
