import { $getState, $setState, createState } from 'lexical';
import type { LexicalNode, LineBreakNode, TextNode } from 'lexical';
import { QuoteId } from '../../../../shared/domain/ids.ts';

/**
 * The quotation a text node was placed from. It is state of the plain TextNode, so that splitting, formatting, merging
 * and copying carry it along: Lexical joins two text nodes only where their states agree.
 */
const quoteState = createState('quote', { parse: (value) => (typeof value === 'string' ? value : '') });

export function $setQuote<Leaf extends TextNode | LineBreakNode>(node: Leaf, quote: QuoteId | undefined): Leaf {
  const leaf: LexicalNode = node;
  if (quote !== undefined) $setState(leaf, quoteState, quote);
  return node;
}

export function $quoteOf(node: TextNode | LineBreakNode): QuoteId | undefined {
  const quote = $getState(node, quoteState);
  return quote === '' ? undefined : QuoteId.parse(quote);
}
