import type { Dice } from './dice.ts';
import { dice } from './dice.ts';
import type { GoldReport, Page } from './gold.ts';
import type { BylinePlace } from './set-story.ts';
import { setStory } from './set-story.ts';
import type { Block, Story } from './story.ts';
import type { WebFrame } from './web-furniture.ts';
import { chineseFrame, englishFrame } from './web-furniture.ts';

interface Laid { frame: WebFrame; head: string[]; blocks: Block[]; gold: GoldReport; fate: Dice }

function laid(story: Story, byline: BylinePlace, numbered: boolean, seed: number): Laid {
  const fate = dice(seed);
  const frame = story.language === 'en' ? englishFrame(story, fate) : chineseFrame(story, fate);
  const place = frame.namesInMeta && byline !== 'lead' ? 'none' : byline;
  const set = setStory(story, { byline: place, numbered, said: frame.said }, fate);
  const gold = place === 'none' && frame.namesInMeta ? { ...set.gold, byline: story.credits.map((credit) => credit.name) } : set.gold;
  const head = story.language === 'en' ? set.head.filter((line) => !line.startsWith('By ')) : set.head;
  return { frame, head, blocks: set.blocks, gold, fate };
}

const fieldLine = /来源|稿源|编辑|作者|时间|日期|录入|^By |^Published|^Updated|^Editor/;
const pictureName = (story: Story, fate: Dice): string => fate.pick([`IMG_${fate.between(1000, 9999)}.jpg`, `微信图片_2024${fate.between(1000, 9999)}.png`, `${story.id}-${fate.between(1, 9)}.JPG`, `DSC0${fate.between(1000, 9999)}.jpeg`]);

/** The furniture whose whole line must stay out of the text: all but lines that hold fields, and words too short to look for. */
const ownFurniture = (lines: readonly string[], story: Story): string[] =>
  lines.filter((line) => !fieldLine.test(line) && line !== story.paper && !/^\d{4}[-/年]/.test(line) && !(story.paper !== undefined && line.startsWith(story.paper)) && line.replaceAll(/\s/g, '').length >= 4);

const englishAside = ['Advertisement', 'Story continues below', 'Photo gallery'] as const;

/** `numbered` sets 一、 二、 before section headings. */
export interface WebTextOptions { byline: BylinePlace; gap: '\n' | '\n\n'; numbered: boolean }

/** A web page copied as text, furniture and all. */
export function webText(story: Story, { byline, gap, numbered }: WebTextOptions, seed: number): Page {
  const { frame, head, blocks, gold, fate } = laid(story, byline, numbered, seed);
  const pictures: string[] = [];
  const text = blocks.flatMap((block, index) => {
    if (block.kind === 'caption') {
      const name = pictureName(story, fate);
      pictures.push(name);
      return [name, `${block.text}${block.credit ?? ''}`];
    }
    const aside = story.language === 'en' && index === 1 ? [fate.pick(englishAside)] : [];
    pictures.push(...aside);
    return [...aside, block.text];
  });
  return {
    text: [...frame.above, ...head, ...frame.meta, ...text, ...frame.below].join(gap), reports: [gold],
    furniture: [...ownFurniture([...frame.above, ...frame.meta, ...frame.below], story), ...pictures],
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('©', '&copy;');
const marked = (text: string): string => escaped(text).replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;');

/** The shapes of saved pages: article elements, a site of divisions and breaks, or tables as old sites are. */
export type HtmlShape = 'article' | 'divisions' | 'table';

const shapes: Record<HtmlShape, (parts: { above: string; title: string; meta: string; text: readonly string[]; below: string }) => string> = {
  article: ({ above, title, meta, text, below }) => `<header><nav>${above}</nav></header>\n<main><article>\n${title}\n<div class="info">${meta}</div>\n${text.join('\n')}\n</article></main>\n<footer>${below}</footer>`,
  divisions: ({ above, title, meta, text, below }) => `<div class="top">${above}</div>\n<div class="content-box">\n${title}\n<div class="arc-info">${meta}</div>\n<div id="zoom">\n${text.join('\n')}\n</div>\n<div class="foot">${below}</div>\n</div>`,
  table: ({ above, title, meta, text, below }) => `<table width="960"><tr><td>${above}</td></tr><tr><td align="center">${title}</td></tr><tr><td align="center">${meta}</td></tr>\n<tr><td class="txt">\n${text.join('\n')}\n</td></tr>\n<tr><td bgcolor="#eeeeee">${below}</td></tr></table>`,
};

/** A saved page. Its markup carries what the text of the page shows and scripts and styles that no one should read. */
export function webHtml(story: Story, byline: BylinePlace, shape: HtmlShape, charset: string, seed: number): Page {
  const { frame, head, blocks, gold, fate } = laid(story, byline, false, seed);
  const pictures = new Map<Block, string>();
  for (const block of blocks) if (block.kind === 'caption') pictures.set(block, pictureName(story, fate));
  const inset = story.language === 'zh' ? fate.pick(['　　', '&nbsp;&nbsp;&nbsp;&nbsp;', '']) : '';
  const text = blocks.map((block) => {
    if (block.kind === 'caption') return shape === 'article'
      ? `<figure><img src="/up/${pictures.get(block) ?? ''}" alt=""><figcaption>${marked(block.text)}${block.credit ?? ''}</figcaption></figure>`
      : `<p style="text-align:center"><img src="/up/${pictures.get(block) ?? ''}" border="0"></p>\n<p style="text-align:center">${marked(block.text)}${block.credit ?? ''}</p>`;
    if (block.kind === 'section') return shape === 'article' ? `<h2>${marked(block.text)}</h2>` : `<p>${inset}<strong>${marked(block.text)}</strong></p>`;
    return shape === 'table' ? `${inset}${marked(block.text)}<br><br>` : `<p>${inset}${marked(block.text)}</p>`;
  });
  const list = (lines: readonly string[]): string => shape === 'article' ? `<ul>${lines.map((line) => `<li><a href="#">${escaped(line)}</a></li>`).join('')}</ul>` : lines.map((line) => `<div>${escaped(line)}</div>`).join('\n');
  const [main, ...others] = head.toReversed().toSorted((one, other) => Number(other === story.headline) - Number(one === story.headline));
  const kicker = others.filter((line) => line === story.kicker).map((line) => `<h3>${marked(line)}</h3>`);
  const rest = head.filter((line) => line !== main && line !== story.kicker).map((line) => `<p class="sub">${marked(line)}</p>`);
  const body = shapes[shape]({
    above: list(frame.above), title: [...kicker, `<h1>${marked(main ?? '')}</h1>`, ...rest].join('\n'),
    meta: frame.meta.map((line) => `<span>${escaped(line)}</span>`).join(shape === 'table' ? '<br>' : '\n'), text, below: list(frame.below),
  });
  return {
    text: `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="${charset}">\n<title>${escaped(`${story.headline}_${story.paper ?? ''}`)}</title>\n<style>.info{color:#999}</style>\n</head>\n<body>\n${body}\n<script>var id=${seed};count(id);</script>\n</body>\n</html>\n`,
    reports: [gold], furniture: ownFurniture([...frame.above, ...frame.meta, ...frame.below], story),
  };
}
