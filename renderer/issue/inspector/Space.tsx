import type { CSSProperties, ReactNode } from 'react';
import { itemCharacters } from '../../../shared/issue/issue-text.ts';
import { useSay } from '../../frame/language.tsx';
import { Caption, Part } from '../../ui/Caption.tsx';
import { cx } from '../../ui/cx.ts';
import { Num } from '../../ui/Row.tsx';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import css from './Inspector.module.css';

/** Pages drawn at most; a longer issue says its number all the same. */
const mostDrawn = 24;
/** Pixels the lines of a full page take in its little drawing. */
const fullHeight = 18;

/** 篇幅: pages filled and free, lines left on the last one, and what the item one is in takes of it. */
export function Space(): ReactNode {
  const say = useSay();
  const { template } = useOpenIssue();
  const fit = useOpenState((state) => state.fit);
  const issue = useOpenState((state) => state.issue);
  const itemId = useOpenState((state) => state.caret.itemId);
  const here = issue.sections.flatMap((section) => section.items.filter((item) => item.id === itemId).map((item) => itemCharacters(section, item)))[0];
  const lines = fit.items.find(({ id }) => id === itemId)?.lines;
  const limit = template.limits.pages;
  const drawn = Math.min(mostDrawn, Math.max(fit.pages, limit));
  const filled = (page: number): number => (page < fit.textPages ? 1 : page === fit.textPages ? Math.max(0.1, 1 - fit.freeLines / template.page.lines) : 0.1);
  return (
    <Part>
      <Caption tail={<Num warn={fit.overLines > 0}>{say('issue.space.length', { count: fit.pages })}{fit.overLines > 0 ? say('issue.space.over', { count: fit.overLines }) : say('issue.space.free', { count: fit.freeLines })}</Num>}>{say('issue.space.title')}</Caption>
      <div className={css['in']}>
        <div className={css['gauge']} role="img" aria-label={say('issue.space.pages', { count: fit.pages })}>
          {Array.from({ length: drawn }, (_, at) => at + 1).map((page) => (
            // A custom property is no part of React's style type.
            <i key={page} className={cx(page > fit.pages && css['free'], page > limit && css['over'])} style={{ '--full': `${Math.round(filled(page) * fullHeight)}px` } as CSSProperties} />
          ))}
        </div>
        <div className={css['meta']}>{here === undefined ? say('issue.space.limit', { count: limit }) : say('issue.space.item', { count: here, lines: lines ?? 0, limit })}</div>
      </div>
    </Part>
  );
}
