import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { SelectionSeal } from '../frame/SelectionSeal.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Caption, Part } from '../ui/Caption.tsx';
import { Num } from '../ui/Row.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { ReportEntry } from './ReportEntry.tsx';
import css from './Sameness.module.css';
import { Repeat } from './Repeat.tsx';

/** Below this part in common one of two copies is much the shorter; what counts then is how much of it the other one holds. */
const leastAlike = 0.6;

interface SameStoriesProps {
  readonly reportId: ReportId;
  /** What the part is called: in intake nobody has looked yet. */
  readonly title: 'same.title' | 'same.suspected';
  readonly onShow: (reportId: ReportId) => void;
}

/** The other reports that are the same story 同稿: from where, when, how much of the text they share; each can be laid beside this one. Nothing where it is alone. */
export function SameStories({ reportId, title, onShow }: SameStoriesProps): ReactNode {
  const say = useSay();
  const members = useDeskQuery('same.of', { reportId }).data?.members ?? [];
  const [compared, setCompared] = useState<ReportId>();
  const here = members.find(({ report }) => report.id === reportId);
  const others = members.filter(({ report }) => report.id !== reportId);
  return (
    <>
      <Repeat reportId={reportId} own={title === 'same.suspected'} />
      {others.length > 0 && (
        <Part>
          <Caption count={others.length} tail={here?.leads === true && <Num>{say('same.leads-label')}</Num>}>{say(title)}</Caption>
          {others.map(({ report, file, alike, held, leads }) => (
            <div key={report.id} className={css['member']}>
              <ReportEntry report={report} file={file} onShow={onShow} beside={(
                <>
                  <span>{alike < leastAlike && held > alike ? say('same.held', { figure: Math.round(held * 100) }) : say('same.alike', { figure: Math.round(alike * 100) })}</span>
                  {leads && <span>{say('same.leads-label')}</span>}
                </>
              )} />
              <SelectionSeal state={report.selection.state} />
              <IconButton icon="columns" label={say('same.compare')} onPress={() => { setCompared(report.id); }} />
            </div>
          ))}
          {compared !== undefined && <CompareDialog one={reportId} other={compared} onClose={() => { setCompared(undefined); }} />}
        </Part>
      )}
    </>
  );
}
