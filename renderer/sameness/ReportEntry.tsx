import type { ReactNode } from 'react';
import type { ReportLine } from '../../shared/domain/report.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import css from './Sameness.module.css';

interface ReportEntryProps {
  readonly report: ReportLine;
  /** Its source document, by which it is known where it does not say where it is from. */
  readonly file?: string;
  readonly onShow: (reportId: ReportLine['id']) => void;
  /** Said on the line of source and date. */
  readonly beside?: ReactNode;
  /** A line of its own below. */
  readonly below?: ReactNode;
}

/** Another report as a list names it: headline, from where and when. Opens it. */
export function ReportEntry({ report, file = '', onShow, beside, below }: ReportEntryProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  return (
    <button type="button" className={css['open']} onClick={() => { onShow(report.id); }}>
      <span className={css['headline']}>{report.headline ?? report.opening}</span>
      <span className={css['meta']}>
        <span className={css['from']}>{report.source ?? (file === '' ? say('same.no-source') : file)}</span>
        {report.published !== undefined && <span>{formats.date(report.published)}</span>}
        {beside}
      </span>
      {below}
    </button>
  );
}
