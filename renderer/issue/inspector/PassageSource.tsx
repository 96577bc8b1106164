import type { ReactNode } from 'react';
import { samePlace, textsOfIssue, textsOfItem } from '../../../shared/issue/issue-text.ts';
import { addCounts, quoteState } from '../../../shared/issue/quote-state.ts';
import type { QuotedStretch, StateCounts } from '../../../shared/issue/quote-state.ts';
import { useFormats, useSay } from '../../frame/language.tsx';
import { usePlace } from '../../frame/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Caption, Part } from '../../ui/Caption.tsx';
import { cx } from '../../ui/cx.ts';
import { Num } from '../../ui/Row.tsx';
import { useOpenState } from '../open-issue-context.tsx';
import css from './Inspector.module.css';

/** Code units of unchanged text shown on either side of a change. */
const context = 32;

/** Unchanged text beside changes: its ends, no Latin word cut. */
function around(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * context + 8) return text;
  const head = text.slice(0, context).replace(/[\p{Script=Latin}\d]+$/u, '');
  const tail = text.slice(-context).replace(/^[\p{Script=Latin}\d]+/u, '');
  return first === last ? `${head}……${tail}` : first ? `……${tail}` : `${head}……`;
}

/** One quotation: where it is from, and what was done to its words. */
function Stretch({ stretch }: { readonly stretch: QuotedStretch }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const go = usePlace((state) => state.go);
  const { quote, changes } = stretch;
  const { headline, source, published, page, file } = quote.citation;
  return (
    <div className={css['in']}>
      <div className={css['headline']}>{headline ?? file}</div>
      <div className={css['meta']}>{[source, published === undefined ? undefined : formats.date(published), page].filter(Boolean).join(' ')}</div>
      <p className={css['passage']}>
        {changes.map(({ kind, text }, at) => kind === 'removed' ? <s key={at}>{text}</s> : kind === 'added' ? <u key={at}>{text}</u> : <span key={at}>{around(text, at === 0, at === changes.length - 1)}</span>)}
      </p>
      <div className={css['do']}><Button look="bare" onPress={() => { go('archive', { reportId: quote.reportId, snippetId: quote.snippetId }); }}>{say('issue.source.show')}</Button></div>
    </div>
  );
}

/** 来源: of the paragraph the caret is in, word for word; and how much of its item is quoted, edited and own. */
export function PassageSource(): ReactNode {
  const say = useSay();
  const issue = useOpenState((state) => state.issue);
  const quotes = useOpenState((state) => state.quotes);
  const { place, itemId } = useOpenState((state) => state.caret);
  const text = place === undefined ? undefined : [...textsOfIssue(issue)].find((one) => samePlace(one, place));
  const state = text === undefined ? undefined : quoteState(text.runs, quotes);
  const item = issue.sections.flatMap((section) => section.items.map((one) => ({ section, one }))).find(({ one }) => one.id === itemId);
  const counts = item === undefined ? undefined : [...textsOfItem(item.section, item.one)].filter((one) => one.part === undefined)
    .reduce<StateCounts>((sum, one) => addCounts(sum, quoteState(one.runs, quotes).counts), { quoted: 0, edited: 0, own: 0 });
  return (
    <Part>
      <Caption tail={<Num>{say('issue.source.here')}</Num>}>{say('issue.source.title')}</Caption>
      {state === undefined || state.stretches.length === 0
        ? <p className={css['none']}>{say(state === undefined ? 'issue.source.noCaret' : 'issue.source.own')}</p>
        : state.stretches.map((stretch) => <Stretch key={stretch.quote.id} stretch={stretch} />)}
      {counts !== undefined && (
        <div className={cx(css['in'], css['legend'])}>
          {(['quoted', 'edited', 'own'] as const).map((name) => <span key={name}><i className={cx(css['bar'], css[name])} />{say(`issue.source.${name}`, { count: counts[name] })}</span>)}
        </div>
      )}
    </Part>
  );
}
