import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { ok } from '../../../shared/contract/result.ts';
import type { Jobs } from '../jobs.ts';

export const jobHandlers = (jobs: Jobs) => ({
  'jobs.list': () => {
    const listed = jobs.list();
    return listed.ok ? ok({ jobs: listed.value }) : listed;
  },
  'jobs.cancel': ({ jobId }) => jobs.cancel(jobId),
}) satisfies Partial<DeskHandlers>;
