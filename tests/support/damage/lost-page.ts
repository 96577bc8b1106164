import type { GoldDoubt, Page } from './gold.ts';
import { goldOf, stamp } from './gold.ts';
import type { Story } from './story.ts';
import { bodies, day, names } from './story.ts';

export interface LostOptions {
  digits: boolean;
  /** Quotation marks and 、. */
  marks: boolean;
  /** All paragraphs run into one. */
  oneParagraph: boolean;
  /** How the reporter and the editor run into the last sentence. */
  tail: 'run-in' | 'brackets';
}

/** Units that no sentence has without a figure before them, however they are used. */
const evident = /^(?:月\d+日|万[\u4e00-\u9fff]|亿[\u4e00-\u9fff]|余[名人元家户台件张次]|%|平方米|立方米|摄氏度|公里|公斤|亩)/;

/** Where figures went missing: the places any reader sees, and those that take some thought. */
function gaps(text: string): { sure: GoldDoubt[]; hard: GoldDoubt[] } {
  const sure = new Map<string, GoldDoubt>();
  const hard: GoldDoubt[] = [];
  for (const match of text.matchAll(/\d+(?:\.\d+)?/g)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const after = text.slice(match.index + match[0].length);
    const unit = evident.exec(after)?.[0].replace(/\d+/, '');
    if (/日$|月$|\d$|\.$/.test(before)) continue;
    if (unit !== undefined && !/[几数多每上近]$/.test(before)) sure.set(unit, { text: unit, kind: 'figures-missing' });
    else hard.push({ text: `${before}${after.slice(0, 2)}`, kind: 'figures-missing' });
  }
  return { sure: [...sure.values()].slice(0, 4), hard: hard.slice(0, 3) };
}

/** Plain text that lost its figures or its quotation marks and 、 on the way, with the names run into the end. */
export function lostPage(story: Story, { digits, marks, oneParagraph, tail }: LostOptions): Page {
  const strip = (text: string): string => {
    const left = digits ? text.replaceAll(/\d+(?:\.\d+)?/g, '') : text;
    return marks ? left.replaceAll(/[“”、]/g, '') : left;
  };
  const { year, month, day: date, clock } = day(story);
  const whole = bodies(story);
  const { sure, hard } = digits ? gaps(marks ? whole.join('').replaceAll(/[“”、]/g, '') : whole.join('')) : { sure: [], hard: [] };
  const body = oneParagraph ? [whole.map(strip).join('')] : whole.map(strip);
  const reporter = names(story)[0] ?? '';
  const ending = tail === 'run-in' ? `${story.paper ?? ''}记者${reporter}责任编辑${story.editor ?? ''}` : `（${story.paper ?? ''}记者${reporter} 编辑${story.editor ?? ''}）`;
  const heads = [strip(story.headline), ...(story.subhead === undefined ? [] : [`${strip(story.headline)} ${strip(story.subhead)}`])];
  const base = goldOf(story, {
    headline: heads, ...(story.kicker === undefined ? {} : { kicker: strip(story.kicker) }), byline: [reporter], source: story.paper ?? '', ...(story.editor === undefined ? {} : { editor: story.editor }), published: stamp(story.published ?? ''), body, sections: [],
    ...(digits ? { notices: ['figures-missing'], doubts: sure, doubts_hard: hard } : { notices: ['marks-missing'] }),
    ...(digits && marks ? { doubts_hard: [...hard, { text: '', kind: 'marks-missing' }] } : {}),
  });
  const { captions: _captions, ...gold } = base;
  const head = [...(story.kicker === undefined ? [] : [strip(story.kicker)]), strip(story.headline), ...(story.subhead === undefined ? [] : [strip(story.subhead)])];
  return { text: `${head.join('\n')}\n${year}/${month}/${date}${clock === undefined ? '' : ` ${clock}`}\n${body.join('\n')}${ending}`, reports: [gold], furniture: [] };
}
