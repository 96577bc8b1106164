import type { Issue } from '../../domain/issue.ts';
import type { ParagraphStyle, Template } from '../../domain/template.ts';
import { fillPattern } from '../fill-pattern.ts';
import { mastheadValues } from '../issue-line.ts';
import type { GalleyBlock, GalleyRun, GalleyText, TabStop } from './galley.ts';
import { printable, words } from './runs.ts';
import { withRules } from './rules.ts';
import { textWidth } from './titles.ts';

/** A name too long for its line is set smaller, the line pitch unchanged so that nothing below it moves. */
function shrunk(template: Template, style: ParagraphStyle, text: string, width: number): Pick<GalleyText, 'size'> {
  const room = width - ((style.left ?? 0) + (style.right ?? 0)) * style.size;
  const long = textWidth(text, style, template.language);
  if (long <= room || style.pitch === undefined) return {};
  const size = Math.max(8, Math.floor((style.size * room * 2) / long) / 2);
  const tracking = Math.floor(((style.tracking ?? 0) * size) / style.size);
  return { size: { size, pitch: style.pitch, ...(tracking === 0 ? {} : { tracking }) } };
}

/** 报头: the lines the template names, each with up to three places. A line of which nothing is left is not printed. */
export function masthead(template: Template, issue: Issue, width: number): GalleyBlock[] {
  const values = mastheadValues(template, issue);
  return template.masthead.lines.flatMap((line) => {
    const [left, centre, right] = [line.left, line.centre, line.right].map((pattern) => printable(fillPattern(pattern ?? '', values)).trim());
    if (!left && !centre && !right) return [];
    const style = template.styles[line.style];
    const alone = !left && !right;
    const single = [left, centre, right].filter(Boolean).length === 1 ? (left ?? '') + (centre ?? '') + (right ?? '') : '';
    const runs: GalleyRun[] = [];
    const tabs: TabStop[] = [];
    if (left) runs.push(words(left));
    if (centre) {
      if (!alone) { runs.push({ kind: 'tab' }); tabs.push({ at: width / 2, align: 'centre' }); }
      runs.push(words(centre));
    }
    if (right) { runs.push({ kind: 'tab' }, words(right)); tabs.push({ at: width - (style.right ?? 0) * style.size, align: 'right' }); }
    return withRules(template, { kind: 'text', style: line.style, runs, keepNext: true, ...shrunk(template, style, single, width), ...(tabs.length > 0 ? { tabs } : {}), ...(alone ? { align: 'centre' as const } : {}) });
  });
}
