import { useCallback, useEffect } from 'react';
import { create } from 'zustand';
import type { Job } from '../../shared/contract/desk-calls.ts';
import { useDeskEvent, useDeskQuery } from '../desk/use-desk.tsx';

interface JobStore { readonly jobs: readonly Job[]; put(job: Job): void; forget(id: Job['id']): void }

/** Jobs of this window's time: running ones, and finished ones until their failures were read. */
export const useJobStore = create<JobStore>((set) => ({
  jobs: [],
  put: (job) => { set(({ jobs }) => ({ jobs: jobs.some(({ id }) => id === job.id) ? jobs.map((one) => one.id === job.id ? job : one) : [...jobs, job] })); },
  forget: (id) => { set(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) })); },
}));

/** Keeps the store in step with the host. Called once, by the status line. */
export function useFollowJobs(): readonly Job[] {
  const put = useJobStore((store) => store.put);
  const running = useDeskQuery('jobs.list', {}).data;
  useEffect(() => { for (const job of running?.jobs ?? []) if (job.state === 'running') put(job); }, [running, put]);
  useDeskEvent('job', useCallback((job: Job) => { put(job); }, [put]));
  return useJobStore((store) => store.jobs);
}
