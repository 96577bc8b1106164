import type { Passage, TextRange } from '../../../shared/domain/passage.ts';
import type { Written } from './words/page-words.ts';
import { doubtRules, type DoubtRuleName } from '../../../shared/domain/doubt-rules.ts';
import type { Doubt, ReportReading } from '../../../shared/domain/reading.ts';

/** One passage of a report as the rules look at it. */
export interface Looked { readonly passage: Passage; readonly kind: 'title' | 'body' | 'other' }

/** A report beside the one that is looked at: its passages, and its text as extracted. */
export interface Neighbour { readonly report: ReportReading; readonly passages: readonly Looked[]; readonly raw: string }

/** What a rule may look at: one report, its passages, and the page around it. */
export interface Look {
  readonly report: ReportReading;
  readonly passages: readonly Looked[];
  /** The report as extracted, before cleaning; it begins at `report.range.start`. At most a million characters. */
  readonly raw: string;
  /** The reports before and after it on the page, as they are looked at. */
  readonly neighbours: readonly Neighbour[];
  /** The clean text of the page's reports, at most 100,000 characters. */
  readonly page: string;
  /** How often the page writes some words: never, once, or more (2). Its first 100,000 characters are asked. */
  readonly written: Written;
  /** The same for words in simplified characters: of a traditional page its simplified form is asked. */
  readonly writtenFolded: Written;
  readonly chinese: boolean;
  /** Characters that only traditional text has: the word lists, which are simplified, prove nothing then. */
  readonly traditional: boolean;
  /** Stems of places that are none, and the place each was misread for. Looked up once a page. */
  readonly wrongPlaces: ReadonlyMap<string, string>;
}

export type DoubtRule = (look: Look) => readonly Doubt[];

/** Longest wording of a doubt, in characters: it names a few words, not the paragraph. */
export const longest = 40;

/** Where a stretch of clean text stands in the extracted text. Typed words stand where they replaced something. */
export function placeOf(passage: Passage, from: number, to: number): TextRange {
  let at = 0;
  let start: number | undefined;
  let end = passage.segments[0]?.start ?? 0;
  for (const segment of passage.segments) {
    const length = segment.kind === 'kept' ? segment.end - segment.start : segment.text.length;
    if (at + length > from && at < to) {
      const first = segment.kind === 'kept' ? segment.start + Math.max(0, from - at) : segment.start;
      start ??= first;
      end = segment.kind === 'kept' ? Math.min(segment.end, segment.start + to - at) : segment.end;
    }
    at += length;
  }
  return { start: start ?? end, end };
}

/** A doubt about a stretch of a passage's clean text. */
export function raise(rule: DoubtRuleName, passage: Passage, from: number, to: number, suggestion?: string): Doubt {
  const end = Math.min(to, from + longest);
  return { kind: doubtRules[rule], rule, text: passage.text.slice(from, end), at: placeOf(passage, from, end), state: 'open', ...(suggestion === undefined ? {} : { suggestion }) };
}

/** A doubt about a place of the extracted text that no passage keeps, or about what is not there at all. */
export const raiseAt = (rule: DoubtRuleName, at: TextRange, text = ''): Doubt => ({ kind: doubtRules[rule], rule, text, at, state: 'open' });
