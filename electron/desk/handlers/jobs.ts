import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { ok } from '../../../shared/contract/result.ts';
import { failuresOf } from '../../archive/jobs/jobs.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Jobs } from '../jobs.ts';
import type { Rereads } from '../readings/rereads.ts';

export const jobHandlers = (desk: DeskContext, jobs: Jobs, rereads: Rereads) => ({
  'jobs.list': () => {
    const listed = jobs.list();
    return listed.ok ? ok({ jobs: listed.value }) : listed;
  },
  'jobs.failures': ({ jobId, offset, limit }) => desk.read((db) => ok(failuresOf(db, jobId, offset, limit))),
  'jobs.cancel': ({ jobId }) => (rereads.cancel(jobId) ? ok({}) : jobs.cancel(jobId)),
}) satisfies Partial<DeskHandlers>;
