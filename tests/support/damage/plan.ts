import type { Page } from './gold.ts';
import type { Story } from './story.ts';
import { briefsPage } from './briefs-page.ts';
import type { EnglishOptions } from './english-page.ts';
import { englishPage } from './english-page.ts';
import type { LostOptions } from './lost-page.ts';
import { lostPage } from './lost-page.ts';
import type { PostOpening } from './post-page.ts';
import { postPage } from './post-page.ts';
import type { PrintOptions } from './print-page.ts';
import { printPage } from './print-page.ts';
import type { Plant, StoryPageOptions } from './story-page.ts';
import { storyPage } from './story-page.ts';
import type { HtmlShape } from './web-page.ts';
import { webHtml, webText } from './web-page.ts';
import type { BylinePlace } from './set-story.ts';
import type { BriefForm } from './briefs-page.ts';

export const pageKinds = ['print', 'stories', 'web', 'html', 'post', 'lost', 'encoding', 'briefs', 'english'] as const;
export type PageKind = (typeof pageKinds)[number];

/** How a page is written to its file: the encoding, with a byte order mark or without. `traditional` is set before Big5. */
export interface Coding { encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'; mark?: true; traditional?: true }

export interface PlannedPage { kind: PageKind; make: (stories: readonly Story[]) => Page; stories: readonly string[]; coding?: Coding; html?: true }

export const print = (stories: readonly string[], seed: number, options: PrintOptions): PlannedPage => ({ kind: 'print', stories, make: (told) => printPage(told, options, seed) });
export const several = (stories: readonly string[], seed: number, options: StoryPageOptions): PlannedPage => ({ kind: 'stories', stories, make: (told) => storyPage(told, options, seed) });
export const english = (stories: readonly string[], seed: number, options: EnglishOptions): PlannedPage => ({ kind: 'english', stories, make: (told) => englishPage(told, options, seed) });
export const briefs = (stories: readonly string[], seed: number, form: BriefForm, header: readonly string[] = []): PlannedPage => ({ kind: 'briefs', stories, make: (told) => briefsPage(told, form, header, seed) });

const only = (stories: readonly Story[]): Story => {
  const [story] = stories;
  if (story === undefined) throw new Error('no such story');
  return story;
};
export const web = (story: string, seed: number, byline: BylinePlace, gap: '\n' | '\n\n' = '\n', numbered = false): PlannedPage => ({
  kind: 'web', stories: [story], make: (told) => webText(only(told), { byline, gap, numbered }, seed),
});
export const html = (story: string, seed: number, byline: BylinePlace, shape: HtmlShape, coding?: Coding): PlannedPage => ({
  kind: 'html', stories: [story], html: true, make: (told) => webHtml(only(told), byline, shape, coding?.encoding === 'gb18030' ? 'gb2312' : 'utf-8', seed), ...(coding === undefined ? {} : { coding }),
});
export const lost = (story: string, options: LostOptions): PlannedPage => ({ kind: 'lost', stories: [story], make: (told) => lostPage(only(told), options) });
export const post = (story: string, seed: number, opening: PostOpening): PlannedPage => ({ kind: 'post', stories: [story], make: (told) => postPage(only(told), opening, seed) });
export const coded = (stories: readonly string[], seed: number, coding: Coding, options: Pick<StoryPageOptions, 'byline' | 'paragraphs'>): PlannedPage => ({
  kind: 'encoding', stories, coding, make: (told) => storyPage(told, { ...options, kickerOnLine: false, between: '\n\n\n' }, seed),
});
/** A paragraph that stands on its page twice. */
export const twice = (story: string, paragraph: string): Plant => ({ story, kind: 'duplicated', from: paragraph, to: `${paragraph}\n${paragraph}`, text: paragraph.slice(0, 8) });
