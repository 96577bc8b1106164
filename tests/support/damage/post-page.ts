import { dice } from './dice.ts';
import type { Page } from './gold.ts';
import { goldOf } from './gold.ts';
import type { Story } from './story.ts';
import { creditWords, names } from './story.ts';

/** How a post that has no headline opens: its outlets, and its reporters in brackets. */
export type PostOpening = 'outlets' | 'outlet' | 'names-only';

/** A post without a headline; outlets and reporters stand before its first sentence. */
export function postPage(story: Story, opening: PostOpening, seed: number): Page {
  const fate = dice(seed);
  const paper = story.paper ?? '';
  const outlets = opening === 'outlets' ? `${paper}、${paper.slice(0, 2)}新闻网（www.${story.id}news.cn）、云上${paper.slice(0, 2)}` : paper;
  const credit = opening === 'names-only' ? names(story).join(' ') : creditWords(story, ' ', '');
  const lead = opening === 'outlet' ? `${outlets}讯（${credit}）` : `${outlets}讯 （${credit}） `;
  const texts = story.blocks.filter((block) => block.kind === 'body' || block.kind === 'section').map((block) => block.text);
  const { kicker: _kicker, captions: _captions, ...gold } = goldOf(story, {
    headline: [], source: outlets, notices: ['no-headline'], dateline: `${outlets}讯|${outlets}讯(${credit})`,
  });
  const { dateline: _dateline, ...plain } = gold;
  return { text: `${lead}${texts.join(fate.pick(['\n', '\n\n', '\n　　']))}`, reports: [plain], furniture: [] };
}
