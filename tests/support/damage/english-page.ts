import { dice } from './dice.ts';
import type { GoldReport, Page } from './gold.ts';
import { goldOf } from './gold.ts';
import { setStory } from './set-story.ts';
import type { Story } from './story.ts';
import { englishCredit } from './story.ts';
import { breakEnglish } from './wrap.ts';

export interface EnglishOptions {
  /** Letters to a line; 0 leaves paragraphs whole. */
  width: number;
  hyphenate: boolean;
  /** lead: a dateline before the text · under: the byline alone. */
  byline: 'lead' | 'under';
  capitals: boolean;
  headings: 'plain' | 'markdown' | 'capitals';
  between: string;
  /** Paragraphs begin with white space instead of standing apart by an empty line. */
  indented?: boolean;
}

const heading = (text: string, form: EnglishOptions['headings'], level: number): string =>
  form === 'markdown' ? `${'#'.repeat(level)} ${text}` : form === 'capitals' && level > 1 ? text.toUpperCase() : text;

/** English stories as wires and mail bring them: lines broken at a column of letters, several in one file. */
export function englishPage(stories: readonly Story[], options: EnglishOptions, seed: number): Page {
  const fate = dice(seed);
  const reports: GoldReport[] = [];
  const told = stories.map((story) => {
    const placed = setStory(story, { byline: options.byline }, fate);
    const headline = options.capitals ? story.headline.toUpperCase() : story.headline;
    const sections = story.blocks.filter((block) => block.kind === 'section').map((block) => (options.headings === 'capitals' ? block.text.toUpperCase() : block.text));
    const { dateline } = placed.gold;
    reports.push(goldOf(story, { headline: [headline], sections, ...(dateline === undefined ? {} : { dateline }) }));
    const paragraphs = placed.blocks.map((block) => {
      if (block.kind === 'section') return heading(block.text, options.headings, 2);
      if (options.width === 0) return block.text;
      // The letters stand in for the indent while lines are broken: white space would be lost there.
      const inset = options.indented === true ? '____' : '';
      return breakEnglish(inset + block.text, options.width, fate, options.hyphenate).join('\n').replace(inset, ' '.repeat(inset.length));
    });
    const head = options.width === 0 ? [heading(headline, options.headings, 1)] : breakEnglish(heading(headline, options.headings, 1), options.width, fate, false);
    return `${head.join('\n')}\n${options.headings === 'markdown' ? '\n' : ''}${englishCredit(story)}\n\n${paragraphs.join(options.indented === true ? '\n' : '\n\n')}`;
  });
  return { text: told.join(options.between), reports, furniture: [] };
}
