import { cutWords, shareOf } from '../words/cut-words.ts';
import type { WordList } from '../words/word-list.ts';

const cost = (list: WordList, text: string): number => cutWords(list, text).reduce((sum, word) => sum + shareOf(list, word), 0);

/** What is gained by reading two ends of a few Han on as one, by the share of each word alone: above nothing where a word lies across. A natural logarithm. */
export const wordAcross = (list: WordList, left: string, right: string): number => cost(list, left + right) - cost(list, left) - cost(list, right);
