import type { TextRange } from '../../../../shared/domain/passage.ts';
import type { ReportReading } from '../../../../shared/domain/reading.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { misreadIn } from './misread-words.ts';
import { placeOf } from '../raise.ts';

/** Words that may be misread, and for what: too little by itself to doubt them. */
export interface FaintMisread { readonly at: TextRange; readonly text: string; readonly suggestion: string }

/** How much less gain is asked than of a doubt, as a power of ten, how many are answered, and how much of a paragraph is looked at, in characters. */
const slack = 1.5;
const most = 10;
const reach = 20_000;

const touches = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** What the word list half suspects in a report's paragraphs, beside the doubts it has: for the archive to confirm. Simplified text only. */
export function faintMisreads({ paragraphs, doubts }: ReportReading): FaintMisread[] {
  const found = paragraphs.flatMap((passage) => [...passage.text.slice(0, reach).matchAll(/[\u4e00-\u9fff]{2,400}/g)].flatMap((run) => {
    if (fold(run[0]) !== run[0]) return [];
    return misreadIn(run[0], () => 0, slack).map(({ from, length, word, gain }) =>
      ({ gain, text: run[0].slice(from, from + length), suggestion: word, at: placeOf(passage, run.index + from, run.index + from + length) }));
  }));
  return found.filter(({ at }) => !doubts.some((doubt) => touches(doubt.at, at))).sort((a, b) => b.gain - a.gain).slice(0, most)
    .map(({ text, suggestion, at }) => ({ text, suggestion, at }));
}
