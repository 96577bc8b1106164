import type { QuoteId } from '../domain/ids.ts';
import type { Quote, Run } from '../domain/issue.ts';
import { countCharacters, runText } from './issue-text.ts';
import { quoteDifference } from './quote-difference.ts';
import type { Change } from './quote-difference.ts';

/** 照引 as the source has it · 改引 quoted and edited · 自撰 the editor's own words. */
export type QuoteState = 'quoted' | 'edited' | 'own';
/** Characters by state; their sum is the text's. */
export type StateCounts = Readonly<Record<QuoteState, number>>;
/** What one quotation became in a block: from the first to the last of the runs compared with it, in code units of the block's text. */
export interface QuotedStretch {
  readonly quote: Quote;
  readonly state: QuoteState;
  readonly start: number;
  readonly end: number;
  readonly changes: readonly Change[];
}
export interface BlockQuoteState {
  readonly state: QuoteState;
  readonly counts: StateCounts;
  readonly stretches: readonly QuotedStretch[];
}
export type QuoteMap = ReadonlyMap<QuoteId, Quote>;
export const quoteMap = (quotes: readonly Quote[]): QuoteMap => new Map(quotes.map((quote) => [quote.id, quote]));

/** Words in common below this part of the text, or below four characters, are chance: the text is the editor's own. */
const leastKept = 0.2;
const leastCharacters = 4;
const sentenceEnd = /[。！？；…!?.;][”’」』）)"']*$/u;

const noCounts: StateCounts = { quoted: 0, edited: 0, own: 0 };
export const addCounts = (one: StateCounts, other: StateCounts): StateCounts =>
  ({ quoted: one.quoted + other.quoted, edited: one.edited + other.edited, own: one.own + other.own });

/**
 * Left out are whole sentences at an end or nothing: then what stands is still the source's words. A sentence cut short,
 * or one taken out of the middle, is an edit.
 */
function verbatim(changes: readonly Change[]): boolean {
  const at = changes.findIndex((change) => change.kind === 'kept');
  const [before, kept, after] = [changes.slice(0, at), changes[at], changes.slice(at + 1)];
  if (kept === undefined || [...before, ...after].some((change) => change.kind !== 'removed')) return false;
  return before.every((change) => sentenceEnd.test(change.text.trimEnd())) && (after.length === 0 || sentenceEnd.test(kept.text.trimEnd()));
}

function stateOf(changes: readonly Change[], text: string): QuoteState {
  const kept = changes.reduce((sum, change) => sum + (change.kind === 'kept' ? countCharacters(change.text) : 0), 0);
  if (kept === 0) return 'own';
  if (verbatim(changes)) return 'quoted';
  return kept < Math.max(leastCharacters, leastKept * countCharacters(text)) ? 'own' : 'edited';
}

/**
 * How much of a block is its sources' words, by difference against each quotation as it was placed: the mark on a run says
 * only what to compare with. Words typed inside a quotation may carry its mark or, typed over a selection, none; so runs
 * without one are compared with the quotation before them, or the first. A block is `quoted` when every word of it is,
 * `own` when none is.
 */
export function computeQuoteState(runs: readonly Run[], quotes: QuoteMap): BlockQuoteState {
  const marked = new Map<Quote, { text: string; start: number; end: number }>();
  let current = runs.map((run) => (run.quote === undefined ? undefined : quotes.get(run.quote))).find((quote) => quote !== undefined);
  let at = 0;
  for (const run of runs) {
    current = (run.quote === undefined ? undefined : quotes.get(run.quote)) ?? current;
    const end = at + run.text.length;
    if (current !== undefined) {
      const known = marked.get(current);
      marked.set(current, { text: (known?.text ?? '') + run.text, start: known?.start ?? at, end });
    }
    at = end;
  }
  const text = runText(runs);
  let counts = current === undefined ? { ...noCounts, own: countCharacters(text) } : noCounts;
  const stretches = [...marked].map(([quote, stretch]): QuotedStretch => {
    const changes = quoteDifference(stretch.text.replaceAll('\n', ''), quote.anchor.exact);
    const state = stateOf(changes, stretch.text);
    for (const change of changes) {
      if (change.kind === 'removed') continue;
      counts = addCounts(counts, { ...noCounts, [change.kind === 'kept' ? state : 'own']: countCharacters(change.text) });
    }
    return { quote, state, start: stretch.start, end: stretch.end, changes };
  });
  return { state: blockState(counts, stretches, text), counts, stretches };
}

function blockState(counts: StateCounts, stretches: readonly QuotedStretch[], text: string): QuoteState {
  if (stretches.every((stretch) => stretch.state === 'own')) return 'own';
  return counts.own === 0 && text !== '' && stretches.every((stretch) => stretch.state === 'quoted') ? 'quoted' : 'edited';
}

const known = new WeakMap<QuoteMap, WeakMap<readonly Run[], BlockQuoteState>>();
/** The same, computed once for each array of runs: pass the same map and arrays again and it costs a look-up. */
export function quoteState(runs: readonly Run[], quotes: QuoteMap): BlockQuoteState {
  const ofMap = known.get(quotes) ?? new WeakMap<readonly Run[], BlockQuoteState>();
  known.set(quotes, ofMap);
  const state = ofMap.get(runs) ?? computeQuoteState(runs, quotes);
  ofMap.set(runs, state);
  return state;
}
