import type { Issue } from '../../../shared/domain/issue.ts';
import type { Template } from '../../../shared/domain/template.ts';

/** An issue as its language numbers it, short: what marks show of where a report was used. */
export const issueLabel = (issue: Pick<Issue, 'number'>, language: Template['language']): string =>
  language === 'zh-CN' ? `第${issue.number}期` : `No. ${issue.number}`;

/** Characters no file system we run on takes in a name, and control characters. */
const unsafe = /[\p{Cc}<>:"/\\|?*]/gu;

/** What the Word file of an issue is called. */
export const issueFileName = (issue: Pick<Issue, 'name' | 'number'>, language: Template['language']): string =>
  `${issue.name}${language === 'zh-CN' ? '' : ' '}${issueLabel(issue, language)}.docx`.replace(unsafe, '_');
