import type { BlockId, QuoteId } from '../domain/ids.ts';
import type { Block, IssueItem, Quote, Run } from '../domain/issue.ts';

/** An item of one issue made ready for another: every id new, the quotations its runs name taken along. */
export function copyItem(item: IssueItem, quotes: readonly Quote[], make: { block: () => BlockId; quote: () => QuoteId }): { item: IssueItem; quotes: Quote[] } {
  const copies = new Map<QuoteId, Quote>();
  const quoteOf = (id: QuoteId): QuoteId | undefined => {
    const known = copies.get(id);
    const original = quotes.find((quote) => quote.id === id);
    if (known !== undefined || original === undefined) return known?.id;
    const copy = { ...original, id: make.quote() };
    copies.set(id, copy);
    return copy.id;
  };
  const copyRuns = (runs: readonly Run[]): Run[] => runs.map(({ quote, ...run }) => {
    const copy = quote === undefined ? undefined : quoteOf(quote);
    return copy === undefined ? run : { ...run, quote: copy };
  });
  const copyBlock = (block: Block): Block => {
    if (block.type === 'picture') return { ...block, id: make.block() };
    if (block.type === 'list') return { ...block, id: make.block(), items: block.items.map((row) => ({ id: make.block(), runs: copyRuns(row.runs) })) };
    return { ...block, id: make.block(), runs: copyRuns(block.runs) };
  };
  const copy: IssueItem = {
    ...item, id: make.block(), kicker: copyRuns(item.kicker), headline: copyRuns(item.headline), subhead: copyRuns(item.subhead), blocks: item.blocks.map(copyBlock),
  };
  return { item: copy, quotes: [...copies.values()] };
}
