import { $getState, $setState, createState } from 'lexical';
import type { LexicalNode } from 'lexical';
import { BlockId } from '../../../shared/domain/ids.ts';

/** The block id a node stands for, empty until it has one. A copy begins without: an id names one block only. */
const blockIdState = createState('blockId', { parse: (value) => (typeof value === 'string' ? value : ''), resetOnCopyNode: true });

export const $rawBlockId = (node: LexicalNode): string => $getState(node, blockIdState);
export const $setBlockId = <Node extends LexicalNode>(node: Node, id: string): Node => $setState(node, blockIdState, id);
/** Throws where a block was never given its id: registerBlockIds sees to that. */
export const $blockId = (node: LexicalNode): BlockId => BlockId.parse($rawBlockId(node));
