import type { DecimalText } from '../../domain/figure.ts';

/** Exact decimal arithmetic over written numbers: a sum of money must not end in …0000004. */

/** `digits` with its point moved to the right by `places` (to the left when negative), without superfluous noughts. */
export function shiftPoint(digits: string, places: number): DecimalText {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  return trim(padded.slice(0, at), padded.slice(at));
}

function trim(whole: string, fraction: string): DecimalText {
  const left = whole.replace(/^0+(?=\d)/, '') || '0';
  const right = fraction.replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

const placesOf = (value: DecimalText): number => value.length - (value.indexOf('.') + 1 || value.length);

/** The sum of numbers that are not negative; `0` of none. */
export function addDecimals(values: readonly DecimalText[]): DecimalText {
  const places = Math.max(0, ...values.map(placesOf));
  const sum = values.reduce((all, value) => all + BigInt(shiftPoint(value, places)), 0n);
  return shiftPoint(sum.toString(), -places);
}
