import type { DecimalText } from '../../domain/figure.ts';
import { addDecimals, shiftPoint } from './decimal.ts';

/** Chinese numerals, plain and formal, by their value; simplified, as folded text has them. */
const digits: Readonly<Record<string, string>> = {
  零: '0', 〇: '0', '○': '0', 一: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9',
  壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9',
};
const powers: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8 };

export const hanDigits = Object.keys(digits).join('');
export const hanPowers = Object.keys(powers).join('');

/**
 * The value of a number written with 十百千万亿 (`二十三万`, `一百零五`, `3万5千`, `1.5亿`, `三点五`, `万`), or undefined when it is
 * none: two digits in a row (三五, 二〇二二) are an estimate or a year, rising powers are no number.
 */
export function readNumber(written: string): DecimalText | undefined {
  const [, big, rest] = /^(.*亿)?(.*)$/s.exec(written) ?? [];
  if (big !== undefined) {
    const above = readNumber(big.slice(0, -1) || '1');
    const below = rest === '' || rest === undefined ? '0' : readNumber(rest);
    return above === undefined || below === undefined || isTail(rest) ? undefined : addDecimals([shiftPoint(above, 8), below]);
  }
  const [, myriads, units] = /^(.*万)?(.*)$/s.exec(written) ?? [];
  if (myriads !== undefined) {
    const above = readBelow(myriads.slice(0, -1) || '1');
    const below = units === '' || units === undefined ? '0' : readBelow(units);
    return above === undefined || below === undefined || isTail(units) ? undefined : addDecimals([shiftPoint(above, 4), below]);
  }
  return readBelow(written);
}

/** `三万五` is 35,000, `1亿2` nobody can say: one loose digit after a power is left alone. */
const isTail = (rest: string | undefined): boolean => rest !== undefined && new RegExp(`^[${hanDigits.replace(/[零〇○]/g, '')}]$`).test(rest);

/** A number without 万 and 亿. */
function readBelow(written: string): DecimalText | undefined {
  const plain = written.replaceAll(',', '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return shiftPoint(plain, 0);
  const point = written.indexOf('点');
  if (point > 0) return readFraction(written.slice(0, point), written.slice(point + 1));
  const parts: DecimalText[] = [];
  let last = 5;
  let at = 0;
  while (at < written.length) {
    const nought = /^[零〇○]/.exec(written.slice(at));
    if (nought !== null && written.length > 1) {
      at += 1;
      continue;
    }
    const arabic = /^[\d,]+(?:\.\d+)?/.exec(written.slice(at))?.[0];
    const coefficient = arabic?.replaceAll(',', '') ?? digits[written.charAt(at)];
    at += arabic?.length ?? (coefficient === undefined ? 0 : 1);
    const power = powers[written.charAt(at)];
    if (power !== undefined) at += 1;
    // 十五 and 百余 begin with their power; anywhere else a power needs its digit.
    if ((coefficient === undefined && (power === undefined || parts.length > 0)) || (power ?? 0) >= last) return undefined;
    // 一百五 is 150, not 105.
    if (power === undefined && parts.length > 0 && last > 1 && !/[零〇○]/.test(written.charAt(at - 2))) return undefined;
    parts.push(shiftPoint(coefficient ?? '1', power ?? 0));
    last = power ?? 0;
  }
  return parts.length === 0 ? undefined : addDecimals(parts);
}

function readFraction(whole: string, fraction: string): DecimalText | undefined {
  const above = readBelow(whole);
  const below = Array.from(fraction, (sign) => digits[sign] ?? '').join('');
  return above === undefined || fraction === '' || below.length !== fraction.length ? undefined : shiftPoint(`${above}.${below}`, 0);
}
