import type { ReactNode } from 'react';
import type { SelectionState } from '../../shared/domain/report.ts';
import { useDeskMutation } from '../desk/use-desk.tsx';
import { useLanguage, useSay } from '../frame/language.tsx';
import { selectionOptions } from '../frame/selection-options.ts';
import { TagEditor } from '../frame/TagEditor.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Bar, Caption, Part } from '../ui/Caption.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Scroll } from '../ui/Panes.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { DoubtList } from './DoubtList.tsx';
import css from './Inspector.module.css';
import { ReportFields } from './ReportFields.tsx';
import type { ReviewState } from './use-review-state.ts';

interface InspectorProps {
  readonly review: ReviewState;
  readonly onSelect: (state: SelectionState) => void;
  readonly onFile: () => void;
  readonly onNext: () => void;
  /** Grows by one to bring the caret to the tags. */
  readonly tagFocus: number;
}

/** What is known of a report. Doubts first: they are the work; the fields below are mostly right already. */
export function Inspector({ review, onSelect, onFile, onNext, tagFocus }: InspectorProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const setTags = useDeskMutation('reports.setTags');
  const { reports } = review.model.view;
  const report = reports[review.report];
  if (!report) return <Bar title={say('review.noReports')} />;
  const unfiled = reports.filter(({ filed }) => !filed).length;
  return (
    <>
      <Bar title={say('review.nth', { number: review.report + 1 })} count={say('review.ofReports', { count: reports.length })}>
        <IconButton icon="up" label={say('commands.intake.previousReport')} keys="Alt+PageUp" isDisabled={review.report === 0} onPress={() => { review.goToReport(review.report - 1); }} />
        <IconButton icon="down" label={say('commands.intake.nextReport')} keys="Alt+PageDown" isDisabled={review.report === reports.length - 1} onPress={() => { review.goToReport(review.report + 1); }} />
      </Bar>
      <Scroll>
        <Part>
          <div className={css['select']}>
            <Segmented
              label={say('review.selection')} look="value" wide value={report.selection.state} onChange={onSelect}
              options={selectionOptions(say, language)}
            />
          </div>
        </Part>
        <Part><DoubtList review={review} report={report} at={review.report} /></Part>
        <Part>
          <Caption tail={<span><Kbd keys="F2" /> {say('review.edit')}</span>}>{say('review.fields')}</Caption>
          <ReportFields key={report.id} review={review} report={report} />
        </Part>
        <Part>
          <Caption tail={<Kbd keys="Alt+T" />}>{say('review.tags')}</Caption>
          <div className={css['tags']}><TagEditor key={report.id} tags={report.tags} focus={tagFocus} onChange={(tags) => { setTags.mutate({ reportId: report.id, tags }); }} /></div>
        </Part>
      </Scroll>
      <div className={css['foot']}>
        <Button look={unfiled > 0 ? 'go' : 'plain'} big {...(unfiled > 0 ? { keys: 'Mod+Enter' } : {})} onPress={onFile} isDisabled={unfiled === 0}>{unfiled > 0 ? say('review.file', { count: unfiled }) : say('review.allFiled')}</Button>
        <Button big {...(unfiled > 0 ? {} : { keys: 'Mod+Enter' })} onPress={onNext}>{say('review.next')}</Button>
      </div>
    </>
  );
}
