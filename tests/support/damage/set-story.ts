import type { Dice } from './dice.ts';
import type { GoldReport } from './gold.ts';
import { goldOf } from './gold.ts';
import type { Block, Story } from './story.ts';
import { creditWords, day, englishCredit, names } from './story.ts';

/** Where a layout puts the names: after 本报讯, after an agency's dateline, under the headline, or at the end. */
export type BylinePlace = 'lead' | 'wire' | 'under' | 'end' | 'end-brackets' | 'end-line' | 'end-unit' | 'none';

export interface Setting {
  byline: BylinePlace;
  /** A kicker on the headline's own line, as pages lose the break between the two. */
  kickerOnLine?: boolean;
  /** Names of two characters set as wide as those of three: 韩　沐. Bylines under headlines only. */
  wideNames?: boolean;
  /** 一、 二、 before section headings. */
  numbered?: boolean;
  said?: Partial<GoldReport>;
}

/** A story as set on a page, before its lines are broken: the lines above the text, the text, and what should be read. */
export interface SetStory { head: string[]; blocks: Block[]; gold: GoldReport }

const underForms = [
  (story: Story) => `本报${creditWords(story, ' ')}`, (story: Story) => creditWords(story, '、'), (story: Story) => `□本报${creditWords(story, ' ')}`,
  (story: Story) => `文/${creditWords(story, ' ')}`, (story: Story) => `（${creditWords(story, '、')}）`, (story: Story) => `■ ${creditWords(story, ' ', '')}`,
  (story: Story) => `${story.paper ?? ''}${creditWords(story, '、', '')}`,
] as const;
const authorForms = [(story: Story) => names(story).join(' '), (story: Story) => `作者：${names(story).join(' ')}`, (story: Story) => `○ ${names(story).join(' ')}`] as const;

/** A byline line as it stands under a headline or above the text. */
export function bylineLine(story: Story, fate: Dice): string {
  if (story.language === 'en') return englishCredit(story);
  if (story.credits.every((credit) => credit.role === 'contributor')) return `供稿单位：${names(story).join('、')}`;
  if (story.credits.every((credit) => credit.role === 'author')) return fate.pick(authorForms)(story);
  return fate.pick(underForms)(story);
}

function lead(story: Story, place: 'lead' | 'wire', fate: Dice): { words: string; dateline: string } {
  const { month, day: date } = day(story);
  if (story.language === 'en') {
    const monthName = new Date(Date.UTC(2000, month - 1)).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
    const where = `${story.place ?? ''}, ${monthName} ${date}`;
    const dash = fate.pick(['—', '--', '–']);
    return { words: `${where} ${dash} `, dateline: `${where}|${where} ${dash}|${story.place ?? ''}` };
  }
  const town = (story.paper ?? '').slice(0, 2);
  const opening = place === 'wire' ? `新华社${town}${month}月${date}日电` : '本报讯';
  const credit = creditWords(story, place === 'wire' ? '、' : fate.pick([' ', '、']), place === 'wire' ? '' : fate.pick([' ', '']));
  return { words: `${opening}（${credit}）${fate.chance(0.5) ? ' ' : ''}`, dateline: `${opening}|${opening}（${credit}）` };
}

const wide = (name: string): string => (/^\p{Script=Han}{2}$/u.test(name) ? [...name].join('　') : name);
const numerals = ['一', '二', '三', '四', '五'] as const;

/** Puts a story's names where a layout wants them. */
export function setStory(story: Story, { byline, kickerOnLine = false, wideNames = false, numbered = false, said = {} }: Setting, fate: Dice): SetStory {
  const notes = story.blocks.filter((block) => block.kind === 'note');
  const blocks = story.blocks.filter((block) => block.kind !== 'note').map((block) => ({ ...block }));
  const head = kickerOnLine && story.kicker !== undefined ? [`${story.kicker} ${story.headline}`] : [...(story.kicker === undefined ? [] : [story.kicker]), story.headline];
  if (story.subhead !== undefined) head.push(story.language === 'zh' && fate.chance(0.5) ? `——${story.subhead}` : story.subhead);
  const gold = goldOf(story, { ...said, ...(byline === 'none' ? { byline: [] } : {}) });
  const first = blocks.find((block) => block.kind === 'body');
  const last = blocks.findLast((block) => block.kind === 'body');
  if (first === undefined || last === undefined) throw new Error(`${story.id} has no text`);
  if (byline === 'under') head.push(bylineLine(wideNames ? { ...story, credits: story.credits.map((credit) => ({ ...credit, name: wide(credit.name) })) } : story, fate));
  if (byline === 'lead' || byline === 'wire') {
    const { words, dateline } = lead(story, byline, fate);
    first.text = words + first.text;
    gold.dateline = dateline;
    if (story.language === 'en') head.push(englishCredit(story));
  }
  if (byline === 'end') last.text += story.credits.some((credit) => credit.role === 'contributor') ? `（${names(story).join('、')}）` : ` ${names(story).join(' ')}`;
  if (byline === 'end-brackets') last.text += `（${story.credits.some((credit) => credit.role === 'contributor') ? names(story).join(' ') : creditWords(story, ' ')}）`;
  if (byline === 'end-line') blocks.push({ kind: 'body', text: fate.pick([`（${names(story).join(' ')}）`, `（${creditWords(story, '、')}）`]) });
  if (byline === 'end-unit') blocks.push({ kind: 'body', text: fate.pick([`（${names(story).join('、')}供稿）`, `供稿：${names(story).join('、')}`, `（${names(story).join('、')}）`]) });
  if (numbered) {
    for (const [index, block] of blocks.filter((each) => each.kind === 'section').entries()) block.text = `${numerals[index] ?? ''}、${block.text}`;
    gold.sections = gold.sections.map((section, index) => `${numerals[index] ?? ''}、${section}|${section}`);
  }
  return { head, blocks: [...notes, ...blocks], gold };
}

const captionForms = [
  (text: string, by: string) => `▲${text} ${by}`, (text: string, by: string) => `图为${text}${by}`, (text: string, by: string) => `▲${text}（${by}）`,
] as const;
/** A caption under a printed picture, with its photographer. */
export const printedCaption = (block: Block, fate: Dice): string => fate.pick(captionForms)(block.text, block.credit ?? '');
