import type { Issue } from '../domain/issue.ts';
import type { Template } from '../domain/template.ts';
import { spellDate } from './dates.ts';
import { fillPattern, type PatternValues } from './fill-pattern.ts';

/** The part of an issue its masthead is made of. */
export type Numbered = Pick<Issue, 'number' | 'total' | 'date' | 'name' | 'issuer'>;

/** The issue's date as the template's masthead prints it: 2026年11月21日. */
export const issueDate = (template: Template, issue: Numbered): string => spellDate(template.masthead.date, issue.date);

/** 第12期（总第356期）: the number line of an issue, in the template's words. */
export function issueLine(template: Template, issue: Numbered): string {
  return fillPattern(template.masthead.issueLine, {
    number: String(issue.number), total: issue.total?.toString(), date: issueDate(template, issue), year: issue.date.slice(0, 4),
  });
}

/** Everything a masthead or page-number pattern may name. */
export const mastheadValues = (template: Template, issue: Numbered): PatternValues => ({
  name: issue.name, issuer: issue.issuer, issueLine: issueLine(template, issue), date: issueDate(template, issue),
});
