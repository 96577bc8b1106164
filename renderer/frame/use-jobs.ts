import { useCallback, useEffect } from 'react';
import { create } from 'zustand';
import type { Job } from '../../shared/contract/desk-calls.ts';
import { useDeskEvent, useDeskQuery } from '../desk/use-desk.tsx';

interface JobStore {
  readonly jobs: readonly Job[];
  put(job: Job): void;
  forget(id: Job['id']): void;
  /** What it says of files that had come in before was read; its failures stay. */
  forgetSame(id: Job['id']): void;
}

/** Running jobs, and finished ones until what they have to say was read. */
export const useJobStore = create<JobStore>((set) => ({
  jobs: [],
  put: (job) => { set(({ jobs }) => ({ jobs: jobs.some(({ id }) => id === job.id) ? jobs.map((one) => one.id === job.id ? job : one) : [...jobs, job] })); },
  forget: (id) => { set(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) })); },
  forgetSame: (id) => { set(({ jobs }) => ({ jobs: jobs.flatMap((job) => (job.id !== id ? [job] : job.failures.length > 0 ? [withoutSame(job)] : [])) })); },
}));

function withoutSame({ same: _, ...job }: Job): Job {
  return { ...job, already: 0 };
}

/** Days for which the failures of an import are told to a window that was not there when they came. */
const told = 14;

/** What could not be read, of an import that ended while no window was open, or before this one was: until it was put away. */
const isUnread = ({ id, kind, state, failures, started }: Job, readTo: string): boolean =>
  kind === 'import' && state !== 'running' && failures.length > 0 && id > readTo && Date.now() - Date.parse(started) < told * 86_400_000;

/** Keeps the store in step with the host. Called once, by the status line. */
export function useFollowJobs(): readonly Job[] {
  const put = useJobStore((store) => store.put);
  const listed = useDeskQuery('jobs.list', {}).data?.jobs;
  const readTo = useDeskQuery('settings.get', {}).data?.failuresRead;
  useEffect(() => {
    for (const job of listed ?? []) {
      if (job.state === 'running') put(job);
      // Those of this window's time are there already, with what else they have to say.
      else if (readTo !== undefined && isUnread(job, readTo) && !useJobStore.getState().jobs.some(({ id }) => id === job.id)) put(withoutSame(job));
    }
  }, [listed, readTo, put]);
  useDeskEvent('job', useCallback((job: Job) => { put(job); }, [put]));
  return useJobStore((store) => store.jobs);
}
