import type { Job } from '../../shared/contract/desk-calls.ts';

export interface JobPace {
  /** Things a second, whole; 0 before it is known. */
  readonly perSecond: number;
  /** Whole seconds left, at least 1; undefined before it is known. */
  readonly secondsLeft: number | undefined;
}

/** How fast a job goes, over its whole run so far. `now` is milliseconds since 1970. */
export function paceOf(job: Pick<Job, 'started' | 'done' | 'total'>, now: number): JobPace {
  const seconds = (now - Date.parse(job.started)) / 1000;
  if (!(seconds > 0.5) || job.done === 0) return { perSecond: 0, secondsLeft: undefined };
  const rate = job.done / seconds;
  return { perSecond: Math.round(rate), secondsLeft: job.total > job.done ? Math.max(1, Math.round((job.total - job.done) / rate)) : undefined };
}
