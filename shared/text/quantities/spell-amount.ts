import type { DecimalText } from '../../domain/figure.ts';
import { shiftPoint } from './decimal.ts';

const longestFraction = 4;

/** A number as one writes it: `82万`, `1.5亿`, `12,345` in Chinese only where 万 would leave a long fraction; digits in threes in English. */
export function spellAmount(value: DecimalText, english: boolean): string {
  if (!english) {
    for (const [power, sign] of [[8, '亿'], [4, '万']] as const) {
      const short = shiftPoint(value, -power);
      const [whole = '', fraction = ''] = short.split('.');
      if (whole !== '0' && fraction.length <= longestFraction) return short + sign;
    }
    return value;
  }
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
