import type { Bound, DecimalText } from '../../domain/figure.ts';
import type { UnitKind } from './units.ts';

/** A quantity in a text: half-open range of code units, value and unit as they are added up. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: DecimalText;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly bound: Bound;
  /** What is counted, where the quantity itself names it: English has no counters. */
  readonly what?: string;
}
