import { dice } from './dice.ts';
import type { GoldReport, Page } from './gold.ts';
import { withDoubts } from './gold.ts';
import type { BylinePlace } from './set-story.ts';
import { printedCaption, setStory } from './set-story.ts';
import type { Story } from './story.ts';

export interface StoryPageOptions {
  title?: string;
  byline: BylinePlace;
  kickerOnLine: boolean;
  wideNames?: boolean;
  /** What stands between stories: blank lines, a rule, or nothing but the line end. */
  between: string;
  /** Between paragraphs. */
  paragraphs: '\n' | '\n\n' | '\n　　';
  /** Breaks the longest paragraph of each story in two, as a column's end does. */
  columnBreaks?: boolean;
  plant?: readonly Plant[];
}

/** One damage to one story of the page: `to` replaces `from`, which stands once in its text. */
export interface Plant { story: string; kind: string; from: string; to: string; text: string; likely?: string; hard?: true }

const planted = (text: string, plants: readonly Plant[]): string => plants.reduce((whole, plant) => whole.replace(plant.from, plant.to), text);

/** Cuts a paragraph in two at a place inside a sentence, away from marks and figures. */
export function brokenByColumn(text: string): string {
  let at = Math.floor(text.length * 0.45);
  while (at < text.length - 20 && !(/^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1)))) at += 1;
  return `${text.slice(0, at)}\n\n${text.slice(at)}`;
}

/** Several stories under one page title, each with its kicker and its names where this paper puts them. */
export function storyPage(stories: readonly Story[], options: StoryPageOptions, seed: number): Page {
  const fate = dice(seed);
  const reports: GoldReport[] = [];
  const told = stories.map((story) => {
    const plants = (options.plant ?? []).filter((plant) => plant.story === story.id);
    const placed = setStory(story, { byline: options.byline, kickerOnLine: options.kickerOnLine, wideNames: options.wideNames === true }, fate);
    const doubts = plants.map(({ kind, text, likely, hard }) => ({ hard, doubt: { text, kind, ...(likely === undefined ? {} : { likely }) } }));
    for (const plant of plants) if (!placed.blocks.some((block) => block.text.includes(plant.from))) throw new Error(`${story.id} has no ${plant.from}`);
    reports.push(withDoubts(
      { ...placed.gold, body: (placed.gold.body ?? []).flatMap((text) => planted(text, plants).split('\n')) },
      doubts.filter(({ hard }) => hard !== true).map(({ doubt }) => doubt), doubts.filter(({ hard }) => hard === true).map(({ doubt }) => doubt),
    ));
    const longest = Math.max(...placed.blocks.filter((block) => block.kind === 'body').map((block) => block.text.length));
    const texts = placed.blocks.map((block) => {
      const text = block.kind === 'caption' ? printedCaption(block, fate) : planted(block.text, plants).split('\n').join(options.paragraphs);
      return options.columnBreaks === true && block.text.length === longest ? brokenByColumn(text) : text;
    });
    const gap = options.paragraphs;
    return `${placed.head.join('\n')}${gap === '\n\n' ? '\n\n' : gap}${texts.join(gap)}`;
  });
  const text = [...(options.title === undefined ? [] : [`${options.title}\n\n`]), told.join(options.between)].join('');
  return { text, reports, furniture: [], ...(options.title === undefined ? {} : { pageTitle: options.title }) };
}
