import type { Bound, DecimalText } from '../../domain/figure.ts';
import { addDecimals } from './decimal.ts';

/** A figure as it is added up: which report it stands in, and what makes it the same as another. */
export interface Addend {
  readonly value: DecimalText;
  readonly unit: string;
  readonly bound: Bound;
  readonly what?: string | undefined;
}

/** Figures of one unit and their sum. */
export interface Sum<Figure extends Addend> {
  readonly unit: string;
  /** Exact in decimal; undefined where figures of this unit make no sum (percentages, ages). */
  readonly total: DecimalText | undefined;
  /** `exact` only when all are; `over` or `under` when none says otherwise; else `about`. */
  readonly bound: Bound;
  readonly figures: readonly Figure[];
  /** Those of them that say the same as one before: same number and unit, of the same thing or of none. */
  readonly repeats: readonly Figure[];
}

/** A share, an age or a rate is of something: two of them are not together what they say. */
const noSum = /^(?:%|个百分点|岁|倍)$|\//;

/**
 * Adds figures up, those of each unit for themselves, in the order the units come first.
 * @param once figures that say the same as one before are left out of the sum
 */
export function addUp<Figure extends Addend>(figures: readonly Figure[], once: boolean): Sum<Figure>[] {
  return [...Map.groupBy(figures, ({ unit }) => unit)].map(([unit, ofUnit]) => {
    const repeats = ofUnit.filter((figure, at) => ofUnit.slice(0, at).some((other) => saysSame(other, figure)));
    const counted = once ? ofUnit.filter((figure) => !repeats.includes(figure)) : ofUnit;
    return { unit, total: noSum.test(unit) ? undefined : addDecimals(counted.map(({ value }) => value)), bound: boundOf(counted), figures: ofUnit, repeats };
  });
}

const saysSame = (one: Addend, other: Addend): boolean =>
  one.value === other.value && (one.what === undefined || other.what === undefined || one.what === other.what || one.what.endsWith(other.what) || other.what.endsWith(one.what));

function boundOf(figures: readonly Addend[]): Bound {
  const bounds = new Set(figures.map(({ bound }) => bound).filter((bound) => bound !== 'exact'));
  const [only] = bounds;
  return bounds.size > 1 ? 'about' : only ?? 'exact';
}
