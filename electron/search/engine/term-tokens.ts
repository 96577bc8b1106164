import { joinedTokensOfTerm } from '../../../shared/text/joints.ts';
import { tokensOfTerm } from '../../../shared/text/tokens.ts';
import { HeavyList } from '../shard/heavier.ts';
import type { Stream } from '../shard/shard-format.ts';
import type { ListedTerm } from './parts.ts';

/** Of a long term so many tokens are looked up; what is found has to be read anyway. */
const mostTokens = 16;

/** Of them so many are weighed: with fewer, more texts have to be read. */
const mostWeighed = 8;

/** A token of a term; `open`: any that begins so. */
export interface Token { readonly token: string; readonly open: boolean }

/** Lists of which tokens stand in which reports. */
export interface Lists {
  /** Whether joints have lists too (shared/text/joints.ts). */
  readonly joined: boolean;
  /** The reports in which a token, or all that begin so together, weighs more than 1. */
  heavier(stream: Stream, token: string, open: boolean, list: HeavyList): void;
  /** About how many reports a token stands in. */
  countOf(stream: Stream, token: string, open: boolean): number;
}

export const streamOf = ({ field }: ListedTerm): Stream => (field === 'body' ? 'text' : field);

export function tokensFor({ joined }: Pick<Lists, 'joined'>, term: ListedTerm): Token[] {
  const { tokens, open } = (joined ? joinedTokensOfTerm : tokensOfTerm)(term.term, term.prefix);
  return tokens.slice(0, mostTokens).map((token, i) => ({ token, open: open && i === tokens.length - 1 }));
}

/** Whether lists tell exactly how much a term weighs: a phrase has to be read, and what stands in a title too. */
export const isToldByLists = (lists: Pick<Lists, 'joined'>, term: ListedTerm): boolean => term.field !== 'body' && tokensFor(lists, term).length === 1;

/** Terms are weighed one after the other, of shards by the dozen. */
const least = new HeavyList();
const next = new HeavyList();

/** What a term weighs by its tokens, as `Segment.heavier` says it: until the next one is asked for. */
export function heavierOfTerm(lists: Lists, term: ListedTerm): HeavyList {
  const tokens = tokensFor(lists, term);
  const stream = streamOf(term);
  // A phrase stands no more often than the rarest of its tokens; more of them would hardly tell more.
  const rarest = tokens.length === 1 ? tokens : tokens.toSorted((a, b) => lists.countOf(stream, a.token, a.open) - lists.countOf(stream, b.token, b.open)).slice(0, mostWeighed);
  for (const [place, { token, open }] of rarest.entries()) {
    if (place === 0) lists.heavier(stream, token, open, least);
    else {
      lists.heavier(stream, token, open, next);
      least.keepLeast(next);
    }
    if (least.count === 0) break;
  }
  return least;
}
