import type { ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useSay } from '../frame/language.tsx';
import { Caption, Part } from '../ui/Caption.tsx';
import { ReportEntry } from './ReportEntry.tsx';
import css from './Sameness.module.css';

interface SameEventProps {
  readonly reportId: ReportId;
  readonly onShow: (reportId: ReportId) => void;
  /** What can be done with all of them. */
  readonly action?: (others: readonly ReportId[]) => ReactNode;
}

/** Other reports of the same event 同一事件, with the figures they have in common. Nothing where there are none. */
export function SameEvent({ reportId, onShow, action }: SameEventProps): ReactNode {
  const say = useSay();
  const reports = useDeskQuery('same.event', { reportId }).data?.reports ?? [];
  if (reports.length === 0) return null;
  return (
    <Part>
      <Caption>{say('same.event-more', { count: reports.length })}</Caption>
      {reports.map(({ report, figures }) => (
        <div key={report.id} className={css['member']}>
          <ReportEntry report={report} onShow={onShow} below={<span className={css['meta']}>{say('same.shared', { figures: figures.join(say('report.name-separator')) })}</span>} />
        </div>
      ))}
      {action !== undefined && <div className={css['do']}>{action(reports.map(({ report }) => report.id))}</div>}
    </Part>
  );
}
