import type { ReactNode } from 'react';
import type { ReportId } from '../../../shared/domain/ids.ts';
import { ChoosePart } from '../../choosing/ChoosePart.tsx';
import { useDeskMutation } from '../../desk/use-desk.tsx';
import { runCommand } from '../../frame/commands.ts';
import { useSay } from '../../frame/language.tsx';
import { usePlace } from '../../frame/place.ts';
import { TagEditor } from '../../frame/TagEditor.tsx';
import { SameEvent } from '../../sameness/SameEvent.tsx';
import { SameStories } from '../../sameness/SameStories.tsx';
import { FigureList } from '../../figures/FigureList.tsx';
import { useSuggestions } from '../../subjects/use-suggestions.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Bar, Caption, Part } from '../../ui/Caption.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Scroll } from '../../ui/Panes.tsx';
import { extractedAt } from './caret-place.ts';
import { DoubtList } from './DoubtList.tsx';
import css from './Inspector.module.css';
import { ReportFields, type AskedField } from './ReportFields.tsx';
import { rowOf } from './use-review.ts';
import type { ReviewState } from './use-review-state.ts';

interface InspectorProps {
  readonly review: ReviewState;
  readonly onFile: () => void;
  readonly onNext: () => void;
  /** Grows by one to bring the caret to the tags. */
  readonly tagFocus: number;
  /** The field asked for by name. */
  readonly askedField: AskedField | undefined;
}

/** What is known of a report. Doubts first: they are the work; the fields below are mostly right already. */
export function Inspector({ review, onFile, onNext, tagFocus, askedField }: InspectorProps): ReactNode {
  const say = useSay();
  const go = usePlace((place) => place.go);
  const show = (other: ReportId): void => { go('archive', { reportId: other }); };
  const setTags = useDeskMutation('reports.setTags');
  const { reports } = review.model.view;
  const report = reports[review.report];
  const suggested = useSuggestions(report);
  if (!report) {
    return (
      <>
        <Bar title={say('review.noReports')} />
        <Scroll><EmptyState action={<Button onPress={() => { runCommand('intake.discard'); }}>{say('commands.intake.discard')}</Button>}>{say('review.noReportsLead')}</EmptyState></Scroll>
        <div className={css['foot']}><i /><Button big keys="Mod+Enter" onPress={onNext}>{say('review.next')}</Button></div>
      </>
    );
  }
  const goTo = (part: string, start: number): void => {
    const passage = part === 'kicker' || part === 'headline' || part === 'subhead' ? report[part] : report.paragraphs[Number(part.slice(1))];
    if (passage) review.setCurrent(rowOf(review.model, extractedAt(passage, start)));
  };
  const unfiled = reports.filter(({ filed }) => !filed).length;
  return (
    <>
      <Bar title={say('review.nth', { number: review.report + 1 })} count={say('review.ofReports', { count: reports.length })}>
        <IconButton icon="up" label={say('commands.intake.previousReport')} keys="Alt+PageUp" isDisabled={review.report === 0} onPress={() => { review.goToReport(review.report - 1); }} />
        <IconButton icon="down" label={say('commands.intake.nextReport')} keys="Alt+PageDown" isDisabled={review.report === reports.length - 1} onPress={() => { review.goToReport(review.report + 1); }} />
      </Bar>
      <Scroll>
        <ChoosePart report={report} />
        <SameStories reportId={report.id} title="same.suspected" onShow={show} />
        <SameEvent reportId={report.id} onShow={show} />
        <Part><DoubtList review={review} report={report} at={review.report} /></Part>
        <Part>
          <Caption tail={<span><Kbd keys="F2" /> {say('review.edit')}</span>}>{say('review.fields')}</Caption>
          <ReportFields key={report.id} review={review} report={report} asked={askedField} />
        </Part>
        <Part>
          <Caption tail={<Kbd keys="Alt+T" />}>{say('review.tags')}</Caption>
          <div className={css['tags']}><TagEditor key={report.id} tags={report.tags} suggested={suggested} focus={tagFocus} onChange={(tags) => { setTags.mutate({ reportId: report.id, tags }); }} /></div>
        </Part>
        <FigureList key={`figures ${report.id}`} reportId={report.id} onGo={({ part, start }) => { goTo(part, start); }} />
      </Scroll>
      <div className={css['foot']}>
        <Button look={unfiled > 0 ? 'go' : 'plain'} big {...(unfiled > 0 ? { keys: 'Mod+Enter' } : {})} onPress={onFile} isDisabled={unfiled === 0}>{unfiled > 0 ? say('review.file', { count: unfiled }) : say('review.allFiled')}</Button>
        <Button big {...(unfiled > 0 ? {} : { keys: 'Mod+Enter' })} onPress={onNext}>{say('review.next')}</Button>
      </div>
    </>
  );
}
