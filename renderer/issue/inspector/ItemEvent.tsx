import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskError } from '../../../shared/contract/result.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import { textsOfItem } from '../../../shared/issue/issue-text.ts';
import { errorSentence } from '../../../shared/i18n/error-sentence.ts';
import { useDesk, useDeskQuery } from '../../desk/use-desk.tsx';
import { useCommands } from '../../frame/commands.ts';
import { useSay } from '../../frame/language.tsx';
import { usePlace } from '../../frame/place.ts';
import { SameEvent } from '../../sameness/SameEvent.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import { placeMaterial } from '../placing.ts';

/** 同一事件: other reports of the event that the item at the caret is about; they can be taken into it, each with its source. */
export function ItemEvent(): ReactNode {
  const say = useSay();
  const desk = useDesk();
  const open = useOpenIssue();
  const go = usePlace((place) => place.go);
  const issue = useOpenState((state) => state.issue);
  const quotes = useOpenState((state) => state.quotes);
  const itemId = useOpenState((state) => state.caret.itemId);
  const [error, setError] = useState<DeskError>();
  const section = issue.sections.find(({ items }) => items.some(({ id }) => id === itemId));
  const item = section?.items.find(({ id }) => id === itemId);
  const cited = section === undefined || item === undefined ? [] : [...new Set([...textsOfItem(section, item)].flatMap(({ runs }) => runs).flatMap(({ quote }) => (quote === undefined ? [] : quotes.get(quote)?.reportId ?? [])))];
  const [reportId] = cited;
  const others = (useDeskQuery('same.event', reportId === undefined ? null : { reportId }).data?.reports ?? []).map(({ report }) => report.id).filter((id) => !cited.includes(id));
  const combine = (reportIds: readonly ReportId[]): void => {
    if (itemId === undefined || reportIds.length === 0) return;
    void placeMaterial(open, desk, { kind: 'reports', reportIds }, { as: 'blocks', itemId }).then((placed) => { setError(placed.ok ? undefined : placed.error); });
  };
  useCommands([{ id: 'issue.combine', label: 'issue.commands.combine', icon: 'plus', enabled: others.length > 0, run: () => { combine(others); } }]);
  if (reportId === undefined) return null;
  return (
    <>
      {error !== undefined && <Notice onClose={() => { setError(undefined); }} closeLabel={say('issue.close')}>{errorSentence(say, error)}</Notice>}
      <SameEvent
        reportId={reportId} onShow={(id) => { go('archive', { reportId: id }); }}
        action={() => <Button isDisabled={others.length === 0} onPress={() => { combine(others); }}>{others.length === 0 ? say('same.combined', { count: cited.length - 1 }) : say('same.combine-here')}</Button>}
      />
    </>
  );
}
