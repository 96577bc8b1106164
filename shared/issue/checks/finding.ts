import type { BlockId } from '../../domain/ids.ts';
import type { TextPlace } from '../issue-text.ts';

export const findingRules = [
  'number-differs', 'unpaired-mark', 'doubled-mark', 'doubled-word', 'half-width', 'no-byline', 'no-headline', 'over-pages', 'quoted-twice', 'over-section', 'ran-before', 'same-story',
] as const;
export type FindingRule = (typeof findingRules)[number];

/**
 * 提示: what a check found. `range` is in code units of the text it stands in; `text` are its words; `proposal` stands in
 * place of them when it is taken. Findings about the whole issue have no place, those about a section its id.
 */
export interface Finding {
  readonly rule: FindingRule;
  readonly level: 'error' | 'tip';
  readonly place?: TextPlace;
  readonly sectionId?: BlockId;
  readonly range?: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly proposal?: string;
  /** Figures the sentence about it names. */
  readonly count?: number;
  readonly limit?: number;
  /** Issues it names, as they are numbered. */
  readonly issues?: readonly string[];
}
