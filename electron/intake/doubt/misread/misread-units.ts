import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { raise } from '../raise.ts';
import { boundary, likenessTo, opensWord } from './measure-words.ts';

/** Measures of two and three characters. */
const units = ['公里', '公斤', '公顷', '公分', '平方米', '立方米', '平方公里', '千瓦时', '千瓦', '千米', '厘米', '毫米', '毫升', '人次', '车次', '班次', '小时', '分钟', '百分点', '工作日', '课时', '户次', '架次'];
/** Least likeness of the one character that is another: the rest of the measure says what it is. */
const leastLike = 0.95;
/** A figure with its scale, in digits or in characters. */
const figured = /(?<![A-Za-z\d.第])(?:\d+(?:[.,，]\d+)?[十百千万亿]*|[一二三四五六七八九十几数][一二三四五六七八九十百千万亿]*)[余多个]?(?=[\u4e00-\u9fff]{2})/gu;

/** The measure that stands at the place with one character misread: 公甲 for 公里. */
function unitAt(text: string, at: number): string | undefined {
  return units.find((unit) => {
    const wrong = [...unit].flatMap((character, k) => (text.charAt(at + k) === character ? [] : [k]));
    const [k] = wrong;
    return wrong.length === 1 && k !== undefined && likenessTo(text, at + k, unit.charAt(k)) >= leastLike && boundary.test(text.slice(at + unit.length, at + unit.length + 4));
  });
}

/** Measures of more than one character of which one was misread, behind their figure and at the end of what they measure: 187公甲, 4.1万人坎. */
export function misreadUnits(passage: Passage, text: string): Doubt[] {
  return [...text.matchAll(figured)].flatMap((found) => {
    const at = found.index + found[0].length;
    const unit = opensWord(text, at) || units.some((one) => text.startsWith(one, at)) ? undefined : unitAt(text, at);
    return unit === undefined || opensWord(text, at + unit.length - 1) ? [] : [raise('look-alike', passage, found.index, at + unit.length, found[0] + unit)];
  });
}
