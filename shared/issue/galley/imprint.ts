import type { Issue } from '../../domain/issue.ts';
import type { Rule, Template } from '../../domain/template.ts';
import { fillPattern } from '../fill-pattern.ts';
import { issueDate } from '../issue-line.ts';
import type { Foot, GalleyBlock } from './galley.ts';
import { printable, words } from './runs.ts';
import { ruleBlock } from './rules.ts';

/** Space between a line of the imprint and its text, in points. */
const gap = 3;

/**
 * 版记: 报, 送 and 发 lines where they have someone to name, people, and the closing line of issuer, date and copies; lines between
 * and around them as GB/T 9704-2012 7.4 has them (outer 0.35 mm, inner 0.25 mm), the thickness from the template.
 */
export function imprint(template: Template, issue: Issue, width: number): Foot | undefined {
  const settings = template.imprint;
  if (settings === undefined) return undefined;
  const { labels } = settings;
  const style = template.styles.imprint;
  const rule = (points: number): GalleyBlock[] => {
    const colour: Rule['colour'] = style.colour ?? '000000';
    return points === 0 ? [] : [ruleBlock({ colour, points }, gap, gap)];
  };
  const line = (text: string): GalleyBlock => ({ kind: 'text', style: 'imprint', runs: [words(text)], keepNext: true });
  const addressed = [[labels.reportTo, issue.imprint.reportTo], [labels.sendTo, issue.imprint.sendTo], [labels.issueTo, issue.imprint.issueTo]] as const;
  const lines = addressed.filter(([, names]) => names.trim() !== '').map(([label, names]) => line(`${label}${printable(names).trim()}`));
  const people = printable(issue.imprint.people).trim();
  const printed = fillPattern(labels.printed, { date: issueDate(template, issue) });
  const copies = issue.imprint.copies > 0 ? fillPattern(labels.copies, { copies: String(issue.imprint.copies) }) : '';
  const issuer = printable(issue.issuer).trim();
  const closing: GalleyBlock = {
    kind: 'text', style: 'imprint', keepNext: true,
    ...(issuer === ''
      ? { runs: [words(`${printed}${copies}`)], align: 'right' }
      : { runs: [words(issuer), { kind: 'tab' }, words(`${printed}${copies}`)], tabs: [{ at: width - (style.right ?? 0) * style.size, align: 'right' }] }),
  };
  const groups = [lines, people === '' ? [] : [line(people)], [closing]].filter((group) => group.length > 0);
  const inner = groups.flatMap((group, i) => (i === 0 ? group : [...rule(settings.innerRule), ...group]));
  return { pinned: settings.pinned, evenSide: settings.evenSide, blocks: [...rule(settings.outerRule), ...inner, ...rule(settings.outerRule)] };
}
