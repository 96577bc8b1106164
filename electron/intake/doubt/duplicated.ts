import type { Doubt } from '../../../shared/domain/reading.ts';
import { raise, type DoubtRule } from './raise.ts';

/** Shortest paragraph and shortest sentence that are not said twice by chance, in characters. */
const shortest = 20;
const shortestSentence = 14;
const shown = 16;
/** Doubts of one report: more say no more. */
const enough = 12;
const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

/** Sentences with their closing marks, found by their ends: a text without any costs one look, not one from each character. */
function sentencesOf(text: string): { start: number; sentence: string }[] {
  let start = 0;
  return [...text.matchAll(/[。！？!?]+[”"』」]?|\.+[”"]?(?=\s|$)/g)].map(({ index, 0: end }) => {
    const whole = text.slice(start, index + end.length);
    const sentence = whole.trimStart();
    start = index + end.length;
    return { start: start - sentence.length, sentence };
  });
}

/** A paragraph that the report has twice, marks and spaces apart; and a sentence said again right after itself. */
export const duplicatedParagraphs: DoubtRule = ({ passages }) => {
  const seen = new Set<string>();
  const doubts: Doubt[] = [];
  for (const { passage } of passages) {
    const words = bare(passage.text);
    if (passage.text.length >= shortest && seen.has(words)) doubts.push(raise('said-twice', passage, 0, shown));
    seen.add(words);
    let before = '';
    for (const { start, sentence } of sentencesOf(passage.text)) {
      if (sentence.length >= shortestSentence && sentence === before) doubts.push(raise('said-twice', passage, start, start + shown));
      before = sentence;
    }
  }
  return doubts.slice(0, enough);
};
