import { formatNumber } from './number-format.ts';
import type { NumberLevel } from './numbering-part.ts';
import type { WordNode } from '../docx/word-headings.ts';

/**
 * Writes the numbers Word counts itself (一、 1. (1)) before their paragraphs, which are then no list entries but the
 * numbered paragraphs the reader of the document sees. Bulleted entries stay as they are.
 */
export function writeNumbers(levels: ReadonlyMap<string, NumberLevel>): (node: WordNode) => WordNode {
  const count = countNumbers(levels);
  const walk = (node: WordNode): WordNode => {
    if (node.type !== 'paragraph') return node.children === undefined ? node : { ...node, children: node.children.map(walk) };
    const level = levels.get(node.numbering?.paragraphStyleId ?? '');
    if (level === undefined || level.format === 'bullet') return node;
    const number: WordNode = { type: 'run', children: [{ type: 'text', value: count(level) }] };
    return { ...node, numbering: null, children: [number, ...(node.children ?? [])] };
  };
  return walk;
}

/** Counts through a document: lists of one definition go on from each other, a level begins anew under each entry above it. */
export function countNumbers(levels: ReadonlyMap<string, NumberLevel>): (level: NumberLevel) => string {
  const reached = new Map<string, Map<number, number>>();
  const begun = new Set<NumberLevel>();
  return (level) => {
    const counts = reached.get(level.shared) ?? new Map<number, number>();
    reached.set(level.shared, counts);
    const anew = level.restart && !begun.has(level);
    begun.add(level);
    const before = anew ? undefined : counts.get(level.level);
    counts.set(level.level, before === undefined ? level.start : before + 1);
    for (const deeper of counts.keys()) if (deeper > level.level) counts.delete(deeper);
    const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const one = at === level.level ? level : levels.get(`list ${level.list} ${at}`);
      return formatNumber(counts.get(at) ?? one?.start ?? 1, one?.format ?? 'decimal');
    });
    // Word puts a tab there; a mark of full width brings its own space.
    return text === '' || /[\u3000-\u303f\uff00-\uffef]$/.test(text) ? text : `${text} `;
  };
}
