import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Job } from '../../shared/contract/desk-calls.ts';
import { useDeskMutation } from '../desk/use-desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { paceOf } from './job-progress.ts';
import css from './Jobs.module.css';
import { useFormats, useSay } from './language.tsx';
import { useFollowJobs } from './use-jobs.ts';

/** One job: what, bar, count, rate, time left, stop. Shown when it has run for a second: shorter ones would only flicker. */
function JobLine({ job }: { readonly job: Job }): ReactNode {
  const say = useSay();
  const { number } = useFormats();
  const cancel = useDeskMutation('jobs.cancel');
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => { setNow(Date.now()); }, 500);
    return () => { clearInterval(clock); };
  }, []);
  if (now - Date.parse(job.started) < 1000) return null;
  const { perSecond, secondsLeft } = paceOf(job, now);
  return (
    <span className={css['job']}>
      <span className={css['title']}>{say(`jobs.${job.kind}`)} {job.title}</span>
      <Progress label={say(`jobs.${job.kind}`)} done={job.done} total={job.total} />
      <span>{number(job.done)} / {number(job.total)}</span>
      {perSecond > 0 && job.kind !== 'recognise' && <span>{say('jobs.rate', { figure: number(perSecond) })}</span>}
      {secondsLeft !== undefined && <span>{secondsLeft < 90 ? say('jobs.secondsLeft', { count: secondsLeft }) : say('jobs.minutesLeft', { count: Math.round(secondsLeft / 60) })}</span>}
      <Button look="bare" icon="stop" onPress={() => { cancel.mutate({ jobId: job.id }); }}>{say('jobs.stop')}</Button>
    </span>
  );
}

export function Jobs(): ReactNode {
  const running = useFollowJobs().filter((job) => job.state === 'running');
  return running.slice(0, 2).map((job) => <JobLine key={job.id} job={job} />);
}
