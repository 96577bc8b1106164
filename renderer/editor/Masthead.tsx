import type { ReactNode } from 'react';
import type { Issue } from '../../shared/domain/issue.ts';
import type { Template } from '../../shared/domain/template.ts';
import { fillPattern } from '../../shared/issue/fill-pattern.ts';
import { issueDate, mastheadValues } from '../../shared/issue/issue-line.ts';
import { runText } from '../../shared/issue/issue-text.ts';
import css from './Sheet.module.css';

/** 报头: the lines the template names, up to three places in each. Not text to edit: it is the issue's name, number and date. */
export function Masthead({ issue, template }: { readonly issue: Issue; readonly template: Template }): ReactNode {
  const values = mastheadValues(template, issue);
  return template.masthead.lines.map((line, at) => {
    const [left, centre, right] = [line.left, line.centre, line.right].map((pattern) => fillPattern(pattern ?? '', values).trim());
    if (!left && !centre && !right) return null;
    if (!left && !right) return <p key={at} className={`pg-${line.style}`} style={{ textAlign: 'center' }}>{centre}</p>;
    return <p key={at} className={`pg-${line.style} ${css['ends'] ?? ''}`}><span>{left}</span><span>{centre}</span><span>{right}</span></p>;
  });
}

/** 要目: live from the headlines, with the page each item will stand on where that is known. */
export function ContentsList({ issue, template, pages }: { readonly issue: Issue; readonly template: Template; readonly pages: ReadonlyMap<string, number> | undefined }): ReactNode {
  const items = issue.sections.flatMap((section) => section.items).filter((item) => runText(item.headline).trim() !== '');
  const settings = template.contents;
  if (settings === undefined || items.length < settings.from) return null;
  return (
    <>
      <p className="pg-contentsHead">{settings.title}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id} className={`pg-contentsLine ${css['contents'] ?? ''}`}>
            <span>{settings.bullet}{runText(item.headline).replaceAll(/\s*\n\s*/g, template.language === 'en' ? ' ' : '　')}</span>
            <i />
            <span>{pages?.get(item.id)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** 版记: for whom it is printed, by whom, when and how many. */
export function ImprintLines({ issue, template }: { readonly issue: Issue; readonly template: Template }): ReactNode {
  const settings = template.imprint;
  if (settings === undefined) return null;
  const { labels } = settings;
  const { reportTo, sendTo, issueTo, people, copies } = issue.imprint;
  const lines = [[labels.reportTo, reportTo], [labels.sendTo, sendTo], [labels.issueTo, issueTo], ['', people]].filter(([, names]) => (names ?? '').trim() !== '');
  const printed = fillPattern(labels.printed, { date: issueDate(template, issue) }) + (copies > 0 ? fillPattern(labels.copies, { copies: String(copies) }) : '');
  return (
    <div className={css['imprint']}>
      {lines.map(([label, names]) => <p key={label} className="pg-imprint">{label}{names}</p>)}
      <p className={`pg-imprint ${css['ends'] ?? ''}`}><span>{issue.issuer}</span><span /><span>{printed}</span></p>
    </div>
  );
}
