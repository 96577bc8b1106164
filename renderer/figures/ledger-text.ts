import type { LedgerEntry } from '../../shared/contract/figure-calls.ts';
import type { Language } from '../../shared/contract/desk-calls.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { addUp } from '../../shared/text/quantities/add-up.ts';
import type { Sum } from '../../shared/text/quantities/add-up.ts';
import type { Formats } from '../frame/formats.ts';
import { spellFigure } from './spell-figure.ts';
import { unitName } from './unit-names.ts';

/** A picked figure as it is added up. */
export interface Picked { readonly entry: LedgerEntry; readonly value: string; readonly unit: string; readonly bound: LedgerEntry['figure']['bound']; readonly what: string | undefined }

export const sumsOf = (picked: Iterable<LedgerEntry>, once: boolean): Sum<Picked>[] =>
  addUp([...picked].map((entry) => ({ entry, value: entry.figure.value, unit: entry.figure.unit, bound: entry.figure.bound, what: entry.figure.what })), once);

/** `合计 124万元（3 处）`, or that figures of this unit make no sum. */
export function sumLine(say: Translate, language: Language, sum: Sum<Picked>, once: boolean): string {
  if (sum.total === undefined) return say('figures.noSum', { unit: unitName(say, sum.unit) });
  return say('figures.sum', { amount: spellFigure(say, language, { value: sum.total, unit: sum.unit, bound: sum.bound }), count: sum.figures.length - (once ? sum.repeats.length : 0) });
}

/** Where a figure stands: headline, source, date. */
export const sourceLine = (formats: Formats, { report }: LedgerEntry): string =>
  [report.headline ?? report.opening, report.source, report.published === undefined ? undefined : formats.date(report.published), report.page].filter((part) => part !== undefined).join(' · ');

/** The sums with their sources as plain text, to be pasted anywhere. */
export function ledgerText(say: Translate, language: Language, formats: Formats, picked: Iterable<LedgerEntry>, once: boolean): string {
  return sumsOf(picked, once).map((sum) => [
    sumLine(say, language, sum, once),
    ...sum.figures.map((one) => `- ${[one.entry.figure.text, one.what].filter((part, at) => part !== undefined && (at === 0 || !one.entry.figure.text.includes(part))).join(' ')}${once && sum.repeats.includes(one) ? say('figures.notCounted') : ''} — ${sourceLine(formats, one.entry)}`),
  ].join('\n')).join('\n\n');
}
