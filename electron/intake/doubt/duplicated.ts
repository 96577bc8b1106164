import type { Doubt } from '../../../shared/domain/reading.ts';
import { raise, type DoubtRule } from './raise.ts';

/** Shortest paragraph and shortest sentence that are not said twice by chance, in characters. */
const shortest = 20;
const shortestSentence = 14;
const shown = 16;
const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

/** A paragraph that the report has twice, marks and spaces apart; and a sentence said again right after itself. */
export const duplicatedParagraphs: DoubtRule = ({ passages }) => {
  const seen = new Set<string>();
  const doubts: Doubt[] = [];
  for (const { passage } of passages) {
    const words = bare(passage.text);
    if (passage.text.length >= shortest && seen.has(words)) doubts.push(raise('duplicated', 'said-twice', passage, 0, shown));
    seen.add(words);
    let before = '';
    for (const found of passage.text.matchAll(/[^。！？!?\n]+[。！？!?]+[”"』」]?/g)) {
      if (found[0].length >= shortestSentence && found[0] === before) doubts.push(raise('duplicated', 'said-twice', passage, found.index, found.index + shown));
      before = found[0];
    }
  }
  return doubts;
};
