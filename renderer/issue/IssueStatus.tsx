import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { issueLine } from '../../shared/issue/issue-line.ts';
import { charactersOf, itemCharacters, samePlace, textsOfIssue } from '../../shared/issue/issue-text.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { Status } from '../frame/StatusLine.tsx';
import { useOpenIssue, useOpenState } from './open-issue-context.tsx';
import css from './IssueStatus.module.css';

/** How long ago, renewed as it grows. */
function useNow(step: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()); }, step);
    return () => { clearInterval(timer); };
  }, [step]);
  return now;
}

export function SavedWords(): ReactNode {
  const say = useSay();
  const saved = useOpenState((state) => state.saved);
  const now = useNow(1000);
  if (saved.kind === 'failed') return <span role="alert" className={css['failed']}>{say('issue.saved.failed', { reason: errorSentence(say, saved.error) })}</span>;
  if (saved.kind === 'elsewhere') return <span className={css['failed']}>{say('issue.saved.elsewhere')}</span>;
  if (saved.kind === 'saving') return say('issue.saved.saving');
  const seconds = Math.max(0, Math.round((now - saved.at) / 1000));
  return seconds < 60 ? say('issue.saved.seconds', { count: Math.max(1, seconds) }) : say('issue.saved.minutes', { count: Math.floor(seconds / 60) });
}

/** Name and number of the issue, how long it is, since when it is on disk. */
export function IssueStatus(): ReactNode {
  const say = useSay();
  const { number } = useFormats();
  const { template } = useOpenIssue();
  const issue = useOpenState((state) => state.issue);
  const caret = useOpenState((state) => state.caret);
  const fit = useOpenState((state) => state.fit);
  const page = fit.items.find(({ id }) => id === caret.itemId)?.page;
  const place = caret.place;
  let [inIssue, inItem, inBlock] = [0, 0, 0];
  for (const section of issue.sections) {
    for (const item of section.items) {
      const count = itemCharacters(section, item);
      inIssue += count;
      if (item.id === caret.itemId) inItem = count;
    }
  }
  for (const text of textsOfIssue(issue)) if (place !== undefined && samePlace(text, place)) inBlock = charactersOf(text.runs);
  return (
    <>
      <Status side="start">
        <span>{issue.name} {issueLine(template, issue)}</span>
        <span>{page === undefined ? say('issue.space.pages', { count: fit.pages }) : say('issue.space.onPage', { page, count: fit.pages })}</span>
        {place !== undefined && <span>{say('issue.count.block', { count: inBlock, figure: number(inBlock) })}</span>}
        {caret.itemId !== undefined && <span>{say('issue.count.item', { count: inItem, figure: number(inItem) })}</span>}
        <span>{say('issue.count.issue', { count: inIssue, figure: number(inIssue) })}</span>
      </Status>
      <Status side="end"><SavedWords /></Status>
    </>
  );
}
