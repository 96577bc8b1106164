import { tokensOfTerm } from '../../../shared/text/tokens.ts';
import type { Bitmap } from '../shard/bitmap.ts';
import type { Stream } from '../shard/shard-format.ts';
import type { ListedTerm } from './parts.ts';
import type { Weights } from './segment.ts';

/** Of a long term so many tokens are looked up; what is found has to be read anyway. */
const mostTokens = 16;

/** Of them so many are weighed: with fewer, more texts have to be read. */
const mostWeighed = 8;

/** A token of a term; `open`: any that begins so. */
export interface Token { readonly token: string; readonly open: boolean }

/** Lists of which tokens stand in which reports. */
export interface Lists {
  /** How heavy a token, or all that begin so together, weighs in each of the reports looked at, by ordinal: until the next question. @param count how many are looked at */
  weightsOf(stream: Stream, token: string, open: boolean, wanted: Bitmap, count: number): Uint16Array;
  /** About how many reports a token stands in. */
  countOf(stream: Stream, token: string, open: boolean): number;
}

export const streamOf = ({ field }: ListedTerm): Stream => (field === 'body' ? 'text' : field);

export function tokensFor(term: ListedTerm): Token[] {
  const { tokens, open } = tokensOfTerm(term.term, term.prefix);
  return tokens.slice(0, mostTokens).map((token, i) => ({ token, open: open && i === tokens.length - 1 }));
}

/** What a term weighs by its tokens, as `Segment.weigh` says it. */
export function weighTerm(lists: Lists, term: ListedTerm, ordinals: Uint32Array, wanted: Bitmap): Weights {
  const tokens = tokensFor(term);
  const stream = streamOf(term);
  const least = new Uint16Array(ordinals.length);
  // A phrase stands no more often than the rarest of its tokens; more of them would hardly tell more.
  const rarest = tokens.length <= mostWeighed ? tokens : tokens.toSorted((a, b) => lists.countOf(stream, a.token, a.open) - lists.countOf(stream, b.token, b.open)).slice(0, mostWeighed);
  for (const [place, { token, open }] of rarest.entries()) {
    const weights = lists.weightsOf(stream, token, open, wanted, ordinals.length);
    for (let i = 0; i < ordinals.length; i++) {
      const weight = weights[ordinals[i] ?? 0] ?? 0;
      if (place === 0 || weight < (least[i] ?? 0)) least[i] = weight;
    }
  }
  return { weights: least, exact: tokens.length === 1 && term.field !== 'body' };
}
