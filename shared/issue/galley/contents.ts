import type { Issue } from '../../domain/issue.ts';
import type { Template } from '../../domain/template.ts';
import type { GalleyBlock, GalleyRun } from './galley.ts';
import { fillRoom } from './frame.ts';
import { isBlank, plainText, words } from './runs.ts';
import { withRules } from './rules.ts';
import { breakTitle } from './titles.ts';

/** 本期要目: every headline with the number of its page, where the issue has enough of them. */
export function contents(template: Template, issue: Issue, width: number): GalleyBlock[] {
  const items = issue.sections.flatMap((section) => section.items).filter((item) => !isBlank(item.headline));
  const settings = template.contents;
  if (settings === undefined || items.length < settings.from) return [];
  const style = template.styles.contentsLine;
  const right = { at: width - (style.right ?? 0) * style.size - (style.fill === undefined ? 0 : fillRoom), align: 'right', dots: true } as const;
  // Room for the figure of the page and a few dots before it, or it would stand on a line of its own.
  const room = right.at - ((style.left ?? 0) - (style.hanging ?? 0) + 2) * style.size;
  const lines = items.flatMap((item) => {
    const title = breakTitle([words(`${settings.bullet}${plainText(item.headline)}`)], style, room, template.language);
    const runs: GalleyRun[] = [...title, { kind: 'tab' }, { kind: 'page', of: item.id }];
    return withRules(template, { kind: 'text', style: 'contentsLine', runs, tabs: [right], keepNext: item !== items.at(-1), ...(item === items.at(-1) ? { after: settings.space } : {}) });
  });
  return [...withRules(template, { kind: 'text', style: 'contentsHead', runs: [words(settings.title)], keepNext: true }), ...lines];
}
