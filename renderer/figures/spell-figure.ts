import type { Bound, DecimalText } from '../../shared/domain/figure.ts';
import type { Language } from '../../shared/contract/desk-calls.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { spellAmount } from '../../shared/text/quantities/spell-amount.ts';
import { unitName } from './unit-names.ts';

/** 约 124万元 · about 1,240,000 yuan: a computed number with its unit and how sure it is. */
export function spellFigure(say: Translate, language: Language, { value, unit, bound }: { readonly value: DecimalText; readonly unit: string; readonly bound: Bound }): string {
  const name = unitName(say, unit);
  // Units of Latin letters stand apart from the digits in Chinese too.
  const words = say(/^[A-Za-z]/.test(name) ? 'figures.amountApart' : 'figures.amount', { number: spellAmount(value, language === 'en'), unit: name });
  return bound === 'exact' ? words : say(`figures.bound.${bound}`, { amount: words });
}
