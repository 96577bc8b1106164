import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { beside } from '../context/beside.ts';
import { likenessesOf } from '../context/likeness.ts';
import { raise, type Look } from '../raise.ts';
import { countedMeasures } from './measures-of-nouns.ts';
import { countsOn, further, likenessTo, measures, opensWord, stands } from './measure-words.ts';
import { weighedMeasures } from './measures-weighed.ts';
import { misreadUnits } from './misread-units.ts';

/** How much of one passage is looked at, in characters. */
const reach = 200_000;
/** Least likeness asked behind a figure that nothing but a measure follows (1200, 3.5, 20万, 60余), and behind a small one, which numbers things as well. */
const leastSure = 1;
const leastSmall = 1.15;
/** And of what stands behind small figures by right: 600余入. */
const leastTold = 1.2;
/** And of a character that hardly any text has, by its share as a power of ten: 仝 numbers nothing. */
const leastRare = 0.9;
const rare = -5;

/** Behind a figure: the figure with its scale, and the character that should be its measure. A letter before it makes it a name: G318, A4. */
const figured = /(?<![A-Za-z\d.第])(\d+(?:[.,，]\d+)?)([十百千万亿]*)([余多]?)([\u4e00-\u9fff])/gu;
/** The same behind numerals in characters that are one for sure: 三四百厅, 二十多仵. 大 stands there by right: 二十大, 三十六大类. */
const spelled = /(?<![第初零〇一二两三四五六七八九十百千万亿])((?=[一二三四五六七八九几数]*[十百千万])[几数]?[一二三四五六七八九十百千万几]{2,})()([余多来]?)(?![一二三四五六七八九十百千万亿两大])([\u4e00-\u9fff])/gu;
/** A house is named on by its door: 7栋2单元. */
const door = /^\d+(?:单元|号|室)/u;
const leastOfDoor = 1;
/** A character where only one part of a date can stand: 3月5目, 2031午5月, 5用12日. The last of each pattern is that character. */
const dated: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.])\d{1,2}月\d{1,2}[\u4e00-\u9fff]/gu, '日'],
  [/(?<![\d.])(?:19|20)\d{2}[\u4e00-\u9fff](?=\d{1,2}月|[，。、初底末]|以来)/gu, '年'],
  [/(?<![\d.])(?:1[0-2]|0?[1-9])[\u4e00-\u9fff](?=\d{1,2}[日号]|[上中下]旬|[初底末份，。、])/gu, '月'],
];
const partsOfDates = '年月日号个天至到';
/** Least likeness asked of a part of a date. */
const leastDated = 1;
/** A scale misread before its measure: 4600佘元, 3方人, 2忆元, 20力元: the scale before a measure, where the character stands behind figures in its own right as well. */
const scaled = /\d+(?:\.\d+)?[十百千万]?(?:[佘佥](?=[元名人户家个次件吨亩台辆套份场处篇册米斤公万])|[方忆力](?=[元户吨亩千株]|余[元名人户])|[忆方力](?=平方))/gu;
const asScale: Readonly<Record<string, string>> = { 佘: '余', 佥: '余', 方: '万', 力: '万', 忆: '亿' };

const leastAsked = (character: string, numbers: boolean, rest: string): number =>
  beside().shareOf(character.charCodeAt(0)) < rare ? leastRare : numbers && door.test(rest) ? leastOfDoor : numbers ? leastSmall : stands.has(character) ? leastTold : leastSure;

/** The measure a character behind a figure was most likely. */
function measureFor(text: string, at: number, least: number): string | undefined {
  const like = likenessesOf(text.charCodeAt(at)).find(({ unit, likeness }) => {
    const measure = String.fromCharCode(unit);
    return likeness >= least && measures.has(measure) && countsOn(text, at + 1, measure);
  });
  return like === undefined ? undefined : String.fromCharCode(like.unit);
}

function misreadIn(passage: Passage): Doubt[] {
  const text = passage.text.slice(0, reach);
  const parts = dated.flatMap(([pattern, meant]) => [...text.matchAll(pattern)].flatMap((found) => {
    const at = found.index + found[0].length - 1;
    const isPart = partsOfDates.includes(text.charAt(at)) || opensWord(text, at);
    return !isPart && likenessTo(text, at, meant) >= leastDated ? [raise('look-alike', passage, found.index, at + 1, found[0].slice(0, -1) + meant)] : [];
  }));
  const before = [...text.matchAll(scaled)].map((found) => {
    const end = found.index + found[0].length + 1;
    return raise('look-alike', passage, found.index, end, text.slice(found.index, end).replace(/[佘佥方忆力]/, (scale) => asScale[scale] ?? scale));
  });
  const behind = [...text.matchAll(figured), ...text.matchAll(spelled)].flatMap((found) => {
    const [all, figure = '', scale = '', about = '', character = ''] = found;
    const at = found.index + all.length - 1;
    const numbers = figure.length < 3 && !/[百千万]/u.test(figure) && scale === '' && about === '';
    if (measures.has(character) || further.has(character) || asScale[character] !== undefined || (numbers && stands.has(character)) || opensWord(text, at)) return [];
    const measure = measureFor(text, at, leastAsked(character, numbers, text.slice(at + 1, at + 6)));
    return measure === undefined ? [] : [raise('look-alike', passage, found.index, at + 1, all.slice(0, -1) + measure)];
  });
  return [...parts, ...before, ...behind, ...misreadUnits(passage, text), ...countedMeasures(passage, text), ...weighedMeasures(passage, text)];
}

/** A measure or a part of a date misread behind its figure, where no word shows it: 1200苗, 25各, 3月5目. */
export const misreadMeasures = (look: Look): Doubt[] => look.passages.flatMap(({ passage }) => misreadIn(passage));
