import type { DeskHandlers, RequestOf } from '../../../shared/contract/desk-api.ts';
import { ok } from '../../../shared/contract/result.ts';
import { markedFiles, takeMarked, type WaitingFile } from '../../archive/jobs/job-queue.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Jobs } from '../jobs.ts';

/** Documents marked as secret: they wait for a person's word, and nothing of them is stored before. */
export const markedHandlers = (desk: DeskContext, jobs: Jobs) => ({
  'intake.marked': () => desk.read((db) => ok({
    files: markedFiles(db).flatMap(({ jobId, file: { place, name, given, level } }) => (level === undefined ? [] : [{ jobId, place, file: given ?? name, level }])),
  })),
  'intake.decideMarked': ({ file, leaveOut }) => {
    const taken = desk.write(['marked'], (db) => {
      const take = (places: RequestOf<'intake.decideMarked'>['file']): WaitingFile[] => places.flatMap(({ jobId, place }) => takeMarked(db, jobId, place) ?? []);
      return ok({ wanted: take(file), unwanted: take(leaveOut) });
    });
    if (!taken.ok) return taken;
    for (const { held } of taken.value.unwanted) jobs.held.count(held, -1);
    const [first] = taken.value.wanted;
    if (first === undefined) return ok({});
    const begun = jobs.importFiles(first.name, taken.value.wanted.map(({ level: _, ...wanted }) => ({ ...wanted, allowed: true })));
    return begun.ok ? ok({ jobId: begun.value.job.id }) : begun;
  },
}) satisfies Partial<DeskHandlers>;
