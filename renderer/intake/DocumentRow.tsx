import type { ReactNode } from 'react';
import type { Job } from '../../shared/contract/desk-calls.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { Caption } from '../ui/Caption.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Num, Row } from '../ui/Row.tsx';
import { localDay } from '../frame/formats.ts';
import type { IntakeLine } from './day-groups.ts';
import css from './Documents.module.css';

function dayName(day: string, say: ReturnType<typeof useSay>, date: (iso: string) => string): string {
  const now = new Date();
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day === localDay(now.toISOString())) return say('intake.today');
  return day === localDay(yesterday.toISOString()) ? say('intake.yesterday') : date(day);
}

function JobRow({ job }: { readonly job: Job }): ReactNode {
  const { number } = useFormats();
  return (
    <div>
      <Row file lead={<Icon name="folder" className={css['icon']} />} tail={<Num>{number(job.done)} / {number(job.total)}</Num>}>{job.title}</Row>
      <div className={css['bar']}><Progress label={job.title} done={job.done} total={job.total} /></div>
    </div>
  );
}

/** One line of the list of source documents: state, name, open doubts (amber), reports read. */
export function DocumentRow({ line }: { readonly line: IntakeLine }): ReactNode {
  const say = useSay();
  const { shortDate } = useFormats();
  switch (line.kind) {
    case 'day': return (
      <Caption tail={line.columns ? <><Num column>{say('intake.doubtsColumn')}</Num><Num column>{say('intake.reportsColumn')}</Num></> : line.filed > 0 && <Num>{say('intake.filedOfDay', { count: line.filed })}</Num>}>
        {dayName(line.day, say, shortDate)}
      </Caption>
    );
    case 'jobs': return <Caption>{say('intake.comingIn')}</Caption>;
    case 'job': return <JobRow job={line.job} />;
    case 'failure': return (
      <div className={css['failure']}>
        <i className={cx(css['state'], css['bad'])} />
        <span className={css['words']}>{errorSentence(say, line.error)}</span>
      </div>
    );
    case 'document': {
      const { document } = line;
      const filed = document.state === 'filed';
      return (
        <Row
          file quiet={filed} lead={filed ? <Icon name="check" className={css['icon']} /> : <i className={cx(css['state'], document.state === 'doubts' ? css['doubts'] : css['new'])} role="img" aria-label={say(`intake.state.${document.state}`)} />}
          tail={<>{document.same !== undefined && <Num><span role="img" aria-label={say('same.suspected')} title={say('same.suspected')}>{say('same.sign')}</span></Num>}{(document.openDoubts > 0 || document.same !== undefined) && <Num warn column>{document.openDoubts > 0 ? document.openDoubts : ''}</Num>}<Num column>{document.reports}</Num></>}
        >
          {document.name}
        </Row>
      );
    }
  }
}
