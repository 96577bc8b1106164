import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { likenessesOf } from '../context/likeness.ts';
import { pairLatticeOf } from '../context/pair-lattice.ts';
import { raise } from '../raise.ts';
import { wordList } from '../words/load-words.ts';
import { further, measures, opensWord, scales, stands } from './measure-words.ts';

/**
 * Least likeness, and least gain of the run by the measure, as a power of ten: no sound character behind a numeral gains so much by one that
 * it is so like, in some two million characters of print.
 */
const leastLike = 1.05;
const leastGain = 2.7;
/** How much of the run before the numeral and behind the measure is weighed, in characters, and what stands for a figure in digits there. */
const before = 4;
const behind = 8;
const asNumber = '三十';
/** A figure, or a numeral that is not 一, which stands before verbs (一坐, 一抿), nor a scale alone. */
const numbered = /(?:(?<digits>(?<![A-Za-z\d.第])\d+(?:\.\d+)?[十百千万亿]*[余多]?)|(?<![\u4e00-\u9fff]第|周|星期|初|[一二三四五六七八九十百千万])(?<numeral>[两二三四五六七八九几每半]|[几数]?[二三四五六七八九十百千万几]{2,}[余多来]?))(?<character>[\u4e00-\u9fff])/gu;
/** Years and months as well: the words around them tell. */
const isMeasure = (unit: number): boolean => { const one = String.fromCharCode(unit); return (measures.has(one) && !scales.includes(one)) || one === '年' || one === '月'; };
const numerals = /[一二三四五六七八九十百千万亿几两]/u;

/** Measures misread behind a numeral that the words around them call for: 每坐桥, 两冢企业. */
export function weighedMeasures(passage: Passage, text: string): Doubt[] {
  const list = wordList();
  return [...text.matchAll(numbered)].flatMap((found) => {
    const { digits, numeral = '', character = '' } = found.groups ?? {};
    const at = found.index + found[0].length - 1;
    if (measures.has(character) || further.has(character) || stands.has(character) || numerals.test(character) || opensWord(text, at)) return [];
    const like = likenessesOf(character.charCodeAt(0)).filter(({ unit, likeness }) => likeness >= leastLike && isMeasure(unit));
    if (like.length === 0) return [];
    const left = digits === undefined ? (/[\u4e00-\u9fff]*$/u.exec(text.slice(Math.max(0, found.index - before), found.index))?.[0] ?? '') + numeral : asNumber;
    const right = /^[\u4e00-\u9fff]*/u.exec(text.slice(at + 1, at + 1 + behind))?.[0] ?? '';
    const asRead = pairLatticeOf(list, left + character + right).whole;
    const best = like.map(({ unit }) => ({ measure: String.fromCharCode(unit), gain: pairLatticeOf(list, left + String.fromCharCode(unit) + right).whole - asRead })).sort((a, b) => b.gain - a.gain)[0];
    return best === undefined || best.gain < leastGain ? [] : [raise('look-alike', passage, found.index, at + 1, found[0].slice(0, -1) + best.measure)];
  });
}
