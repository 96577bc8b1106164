import type { ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import css from './ResultList.module.css';

/** The other reports of a story, under the row of the one that leads: source, day, where it ran. Those who hear the list find them in the inspector. */
export function FoldedCopies({ reportId, onShow }: { readonly reportId: ReportId; readonly onShow: (reportId: ReportId) => void }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const others = (useDeskQuery('same.of', { reportId }).data?.members ?? []).filter(({ report }) => report.id !== reportId);
  return (
    <div className={css['copies']}>
      {others.map(({ report, file }) => (
        <div key={report.id} className={css['copy']} onClick={(event) => { event.stopPropagation(); onShow(report.id); }}>
          <span>{report.source ?? file}</span>
          {report.published !== undefined && <span>{formats.date(report.published)}</span>}
          <span className={css['cut']}>{report.headline ?? report.opening}</span>
          {report.usedIn.length > 0 && <span className={css['used']}>{say('archive.used-in', { issue: report.usedIn.join(say('report.name-separator')) })}</span>}
        </div>
      ))}
    </div>
  );
}
