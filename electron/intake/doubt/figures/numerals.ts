/** Characters that end a numeral, or stand for one (`几`, `数`, `每`, `整`), in simplified and traditional text. For a character class. */
export const numeral = '\\d０-９〇零○一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩几数幾數每余餘多半整Xx×＊*';
/** Words that say roughly how many, and may stand between a numeral and its unit. */
export const roughly = '来來上成近半点點多余餘';

/** Nothing that counts stands right before: neither a numeral nor white space after one. */
export const uncounted = (more = ''): string => `(?<![${numeral}${more}]\\s*)`;
