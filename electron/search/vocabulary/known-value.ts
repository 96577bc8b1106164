import { searchedText } from '../../../shared/text/searched-text.ts';

/** A value that many reports may have, as it is written and in searched form. */
export interface KnownValue { readonly kind: 'source' | 'place' | 'tag' | 'person' | 'organisation' | 'writer'; readonly value: string; readonly folded: string }

export function knownValue(kind: KnownValue['kind'], value: string): KnownValue {
  const { text } = searchedText(value);
  // Most are the same: one string is kept.
  return { kind, value, folded: text === value ? value : text };
}
