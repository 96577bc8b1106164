import type { Topic } from '../../../shared/domain/suggestion.ts';
import { simplify } from '../../../shared/text/simplify.ts';
import mediaTopics from '../../../shared/subjects/media-topics.json' with { type: 'json' };
import type { TextPart } from './text-part.ts';

/** A topic whose words stand in a report. */
export interface TopicMention { readonly path: string; readonly words: readonly string[]; readonly evidence: readonly { part: string; start: number; end: number }[] }

/** Words of a topic that make it worth suggesting: one in a title, or so many in the text. */
const least = 2;
const mostEvidence = 40;

/** Topics whose words stand in a title, or at least twice in the text; those with more of them first. */
export function findTopics(parts: readonly TextPart[], topics: readonly Topic[]): TopicMention[] {
  const lower = parts.map(({ part, text }) => ({ part, text: text.toLowerCase() }));
  return topics.flatMap(({ path, words }) => {
    const hits = words.map((one) => ({ word: one, evidence: placesOf(lower, simplify(one.toLowerCase())) })).filter(({ evidence }) => evidence.length > 0);
    const evidence = hits.flatMap((hit) => hit.evidence).slice(0, mostEvidence);
    const inTitle = evidence.some(({ part }) => !part.startsWith('p'));
    if (evidence.length < least && !inTitle) return [];
    return [{ path, words: hits.map(({ word }) => word), evidence }];
  }).sort((a, b) => b.evidence.length - a.evidence.length);
}

/** Where a word stands; Latin words between word edges only. */
export function placesOf(parts: readonly TextPart[], word: string): { part: string; start: number; end: number }[] {
  return parts.flatMap(({ part, text }) => {
    const found = [];
    for (let start = text.indexOf(word); start >= 0 && word !== ''; start = text.indexOf(word, start + word.length)) {
      const end = start + word.length;
      const inWord = (/^[a-z]/i.test(word) && /[a-z]/i.test(text.charAt(start - 1))) || (/[a-z]$/i.test(word) && /[a-z]/i.test(text.charAt(end)));
      if (!inWord) found.push({ part, start, end });
    }
    return found;
  });
}

/** The top level of the IPTC Media Topics as topics, named in the report's own script. */
export const mediaTopicsIn = (english: boolean): Topic[] => mediaTopics.map(({ zh, en, words }) => ({ path: english ? en : zh, words }));
