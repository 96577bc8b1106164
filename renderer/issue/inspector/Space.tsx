import type { ReactNode } from 'react';
import { itemCharacters } from '../../../shared/issue/issue-text.ts';
import { useSay } from '../../frame/language.tsx';
import { Caption, Part } from '../../ui/Caption.tsx';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import css from './Inspector.module.css';

/** 篇幅: how long the item one is in is, and what the template allows. */
export function Space(): ReactNode {
  const say = useSay();
  const { template } = useOpenIssue();
  const issue = useOpenState((state) => state.issue);
  const itemId = useOpenState((state) => state.caret.itemId);
  const here = issue.sections.flatMap((section) => section.items.filter((item) => item.id === itemId).map((item) => itemCharacters(section, item)))[0];
  return (
    <Part>
      <Caption>{say('issue.space.title')}</Caption>
      <div className={css['in']}><div className={css['meta']}>{say('issue.space.item', { count: here ?? 0, limit: template.limits.pages })}</div></div>
    </Part>
  );
}
