import type { Issue } from '../../domain/issue.ts';
import type { Template } from '../../domain/template.ts';
import { fillPattern } from '../fill-pattern.ts';
import { mastheadValues } from '../issue-line.ts';
import type { GalleyBlock, GalleyRun, TabStop } from './galley.ts';
import { printable, words } from './runs.ts';
import { withRules } from './rules.ts';

/** 报头: the lines the template names, each with up to three places. A line of which nothing is left is not printed. */
export function masthead(template: Template, issue: Issue, width: number): GalleyBlock[] {
  const values = mastheadValues(template, issue);
  return template.masthead.lines.flatMap((line) => {
    const [left, centre, right] = [line.left, line.centre, line.right].map((pattern) => printable(fillPattern(pattern ?? '', values)).trim());
    if (!left && !centre && !right) return [];
    const style = template.styles[line.style];
    const alone = !left && !right;
    const runs: GalleyRun[] = [];
    const tabs: TabStop[] = [];
    if (left) runs.push(words(left));
    if (centre) {
      if (!alone) { runs.push({ kind: 'tab' }); tabs.push({ at: width / 2, align: 'centre' }); }
      runs.push(words(centre));
    }
    if (right) { runs.push({ kind: 'tab' }, words(right)); tabs.push({ at: width - (style.right ?? 0) * style.size, align: 'right' }); }
    return withRules(template, { kind: 'text', style: line.style, runs, keepNext: true, ...(tabs.length > 0 ? { tabs } : {}), ...(alone ? { align: 'centre' as const } : {}) });
  });
}
