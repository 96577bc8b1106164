import type { Story } from './story.ts';
import { bodies, names } from './story.ts';

/** A place that a reader should doubt: `likely` is what should stand there. */
export interface GoldDoubt { text: string; kind: string; likely?: string }

/** What a careful editor files from a page; fair alternatives of one field stand on either side of `|`. */
export interface GoldReport {
  headline: string[]; kicker?: string; byline: string[]; source?: string; editor?: string; published?: string; dateline?: string;
  sections: string[]; captions?: string[]; body?: string[]; body_starts?: string;
  /** Kinds of doubt that the report as a whole must raise. A report with any is not counted as clean text. */
  notices?: string[]; doubts?: GoldDoubt[]; doubts_hard?: GoldDoubt[];
}

export interface GoldDocument { file: string; kind: string; encoding?: string; page_title?: string; furniture?: string[]; reports: GoldReport[] }

/** A page before it is encoded, and what should be read out of it. */
export interface Page { text: string; reports: GoldReport[]; furniture: string[]; pageTitle?: string }

/** The time of publication as it may be printed back: seconds that a page does not tell are fair either way. */
export const stamp = (published: string): string => (/T\d+:\d+$/.test(published) ? `${published}:00|${published}` : published);
export const dayStamp = (published: string): string => published.slice(0, 10);

/** What the story says by itself; a layout adds what its page tells (source, date, editor, dateline). */
export function goldOf(story: Story, said: Partial<GoldReport> = {}): GoldReport {
  const captions = story.blocks.filter((block) => block.kind === 'caption').map((block) => block.text);
  return {
    headline: story.subhead === undefined ? [story.headline] : [story.headline, `${story.headline} ${story.subhead}`, `${story.headline} ——${story.subhead}`],
    ...(story.kicker === undefined ? {} : { kicker: story.kicker }),
    byline: names(story), sections: story.blocks.filter((block) => block.kind === 'section').map((block) => block.text),
    ...(captions.length === 0 ? {} : { captions }), body: bodies(story), ...said,
  };
}

/** Adds damage to what is expected: its places, and its kinds as notices, since damaged text must not count as clean. */
export function withDoubts(report: GoldReport, doubts: GoldDoubt[], hard: GoldDoubt[] = []): GoldReport {
  if (doubts.length === 0 && hard.length === 0) return report;
  const kinds = [...new Set([...(report.notices ?? []), ...doubts.map((doubt) => doubt.kind)])];
  return {
    ...report, notices: kinds.length > 0 ? kinds : (hard.slice(0, 1).map((doubt) => doubt.kind)),
    doubts: [...(report.doubts ?? []), ...doubts], ...(hard.length === 0 ? {} : { doubts_hard: [...(report.doubts_hard ?? []), ...hard] }),
  };
}
