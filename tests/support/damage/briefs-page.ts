import { dice } from './dice.ts';
import type { GoldReport, Page } from './gold.ts';
import { goldOf } from './gold.ts';
import type { Story } from './story.ts';
import { names } from './story.ts';

/** How an office sets its briefs: numbers before headings, headings in 【】, bullets, or contributions between rules. */
export type BriefForm = 'chinese-numbers' | 'bracketed' | 'arabic' | 'bullets' | 'rules' | 'blank-lines' | 'run-in-brackets';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;

/** Each form: the brief's lines, and whether it names who sent it. */
const forms: Record<BriefForm, (story: Story, index: number) => { lines: string[]; named: boolean }> = {
  'chinese-numbers': (story, index) => ({ lines: [`${numerals[index] ?? ''}、${story.headline}`, `　　${story.blocks[0]?.text ?? ''}（${names(story).join('、')}）`], named: true }),
  bracketed: (story) => ({ lines: [`【${story.headline}】`, story.blocks[0]?.text ?? ''], named: false }),
  arabic: (story, index) => ({ lines: [`${index + 1}．${story.headline}`, story.blocks[0]?.text ?? '', `（${names(story).join('、')}供稿）`], named: true }),
  bullets: (story) => ({ lines: [`◆${story.headline}`, story.blocks[0]?.text ?? ''], named: false }),
  rules: (story) => ({ lines: [story.headline, '', story.blocks[0]?.text ?? '', `供稿：${names(story).join('、')}`], named: true }),
  'blank-lines': (story) => ({ lines: [story.headline, `　　${story.blocks[0]?.text ?? ''}（${names(story).join('、')}）`], named: true }),
  'run-in-brackets': (story) => ({ lines: [`【${story.headline}】${story.blocks[0]?.text ?? ''}`], named: false }),
};

/** An office's list of briefs under its own head. */
export function briefsPage(stories: readonly Story[], form: BriefForm, header: readonly string[], seed: number): Page {
  const fate = dice(seed);
  const rule = fate.pick(['————————————', '＊＊＊', '----------------', '* * * * *']);
  const between = form === 'rules' ? `\n\n${rule}\n\n` : form === 'blank-lines' ? '\n\n\n' : fate.pick(['\n', '\n\n']);
  const reports: GoldReport[] = [];
  const told = stories.map((story, index) => {
    const { lines, named } = forms[form](story, index);
    reports.push(goldOf(story, { byline: named ? names(story) : [] }));
    return lines.join('\n');
  });
  return { text: [...(header.length === 0 ? [] : [`${header.join('\n')}\n\n`]), told.join(between)].join(''), reports, furniture: [] };
}
