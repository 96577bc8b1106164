import { memo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import type { Report } from '../../shared/domain/report.ts';
import type { Snippet } from '../../shared/domain/snippet.ts';
import { ChoosePart } from '../choosing/ChoosePart.tsx';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';
import { useCommands } from '../frame/commands.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { usePlace } from '../frame/place.ts';
import { TagEditor } from '../frame/TagEditor.tsx';
import { SameEvent } from '../sameness/SameEvent.tsx';
import { SameStories } from '../sameness/SameStories.tsx';
import { useWaiting } from '../sameness/waiting-reports.ts';
import { FigureList } from '../figures/FigureList.tsx';
import { goToPlace } from '../subjects/go-to-place.ts';
import { useSuggestions } from '../subjects/use-suggestions.ts';
import { Button } from '../ui/Button.tsx';
import { Bar, Caption, Part } from '../ui/Caption.tsx';
import { Field, FieldList } from '../ui/FieldList.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Scroll } from '../ui/Panes.tsx';
import css from './ReportInspector.module.css';

const lengthOf = (report: Report): number => report.paragraphs.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0);

/** What is known of a report: how it was chosen, its fields and tags, where it was used, what was clipped from it. Scrolling the results does not draw it again. */
export const ReportInspector = memo(function ReportInspector({ reportId, snippets, usedIn }: { readonly reportId: ReportId; readonly snippets: readonly Snippet[]; readonly usedIn: readonly string[] }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const go = usePlace((place) => place.go);
  const setOpen = usePlace((place) => place.setOpen);
  const issueId = usePlace((place) => place.issueId);
  const wait = useWaiting((waiting) => waiting.wait);
  const report = useDeskQuery('reports.get', { reportId }).data;
  const setTags = useDeskMutation('reports.setTags');
  const suggested = useSuggestions(report);
  const [tagFocus, setTagFocus] = useState(0);
  useCommands([{ id: 'archive.tags', label: 'commands.intake.tags', icon: 'tag', keys: ['Alt+T'], enabled: report !== undefined, run: () => { setTagFocus((count) => count + 1); } }]);
  if (!report) return <Bar title={say('archive.details')} />;
  // One item of the issue that stands open, with every source.
  const combine = (reports: readonly ReportId[]): void => {
    wait(reports);
    go('issues');
  };
  const show = (other: ReportId): void => { setOpen({ reportId: other, snippetId: undefined }); };
  return (
    <>
      <Bar title={say('archive.details')} />
      <Scroll>
        <ChoosePart report={report} />
        <SameStories reportId={report.id} title="same.title" onShow={show} />
        <SameEvent reportId={report.id} onShow={show} {...(issueId === undefined ? {} : { action: (others) => <Button onPress={() => { combine([report.id, ...others]); }}>{say('same.combine')}</Button> })} />
        <Part>
          <FieldList>
            {report.source !== undefined && <Field name={say('report.fields.source')}>{report.source}</Field>}
            {report.byline.length > 0 && <Field name={say('report.fields.byline')}>{report.byline.map(({ name }) => name).join(say('report.name-separator'))}</Field>}
            {report.published !== undefined && <Field name={say('report.fields.published')} from={report.publishedInferred === true ? say('report.inferred') : undefined}>{formats.date(report.published)}</Field>}
            {report.page !== undefined && <Field name={say('report.fields.page')}>{report.page}</Field>}
            {report.place !== undefined && <Field name={say('report.fields.place')}>{report.place}</Field>}
            {report.sender !== undefined && <Field name={say('report.fields.sender')}>{report.sender}</Field>}
            {report.editor !== undefined && <Field name={say('report.fields.editor')}>{report.editor}</Field>}
            <Field name={say('report.fields.received')}>{formats.date(report.received)}</Field>
            <Field name={say('report.fields.length')}>{formats.number(lengthOf(report))}</Field>
          </FieldList>
        </Part>
        <Part>
          <Caption tail={<Kbd keys="Alt+T" />}>{say('review.tags')}</Caption>
          <div className={css['in']}><TagEditor key={report.id} tags={report.tags} suggested={suggested} focus={tagFocus} onChange={(tags) => { setTags.mutate({ reportId: report.id, tags }); }} /></div>
        </Part>
        <FigureList key={reportId} reportId={reportId} onGo={goToPlace} />
        {usedIn.length > 0 && (
          <Part>
            <Caption>{say('archive.used')}</Caption>
            {usedIn.map((issue) => <p key={issue} className={css['used']}>{issue}</p>)}
          </Part>
        )}
        {snippets.length > 0 && (
          <Part>
            <Caption count={snippets.length}>{say('archive.snippets')}</Caption>
            {snippets.map((snippet) => (
              <button type="button" key={snippet.id} className={css['snippet']} onClick={() => { go('snippets', { snippetId: snippet.id }); }}>
                <span className={css['words']}>{snippet.anchor.exact}</span>
                <span className={css['meta']}>{[...snippet.tags.map(({ path }) => path), ...(snippet.usedIn.length > 0 ? snippet.usedIn : [say('archive.unused')])].join('　')}</span>
              </button>
            ))}
          </Part>
        )}
      </Scroll>
    </>
  );
});
