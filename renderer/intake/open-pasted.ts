import type { JobId } from '../../shared/domain/ids.ts';
import type { DeskClient } from '../desk.ts';
import { usePlace } from '../frame/place.ts';

/** Opens what was pasted once it is filed, unless one has gone elsewhere meanwhile: who pastes wants to see what became of it. */
export function openPasted(desk: Pick<DeskClient, 'call' | 'on'>, jobId: JobId, name: string): void {
  const from = usePlace.getState();
  const show = async (): Promise<void> => {
    const newest = await desk.call('documents.list', { offset: 0, limit: 1, filter: 'all' });
    const pasted = newest.ok ? newest.value.documents.find((document) => document.name === name) : undefined;
    const { place, documentId, setOpen } = usePlace.getState();
    if (pasted && place === 'intake' && documentId === from.documentId) setOpen({ documentId: pasted.id });
  };
  const leave = desk.on('job', (job) => {
    if (job.id !== jobId || job.state === 'running') return;
    leave();
    if (job.state === 'done' && job.already === 0) void show();
  });
}
