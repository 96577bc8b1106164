import type { DocumentId, JobId } from '../../shared/domain/ids.ts';
import type { DeskClient } from '../desk.ts';
import { usePlace } from '../frame/place.ts';

export async function newestDocument(desk: Pick<DeskClient, 'call'>): Promise<DocumentId | undefined> {
  const answer = await desk.call('documents.list', { offset: 0, limit: 1, filter: 'all' });
  return answer.ok ? answer.value.documents[0]?.id : undefined;
}

/** Opens the first document that comes of files one brought in, unless one has gone elsewhere meanwhile. `before` is the newest of those there were. */
export function openFirst(desk: Pick<DeskClient, 'call' | 'on'>, jobId: JobId, before: DocumentId | undefined): void {
  const from = usePlace.getState();
  let shown = false;
  const show = async (): Promise<void> => {
    const newest = await newestDocument(desk);
    if (shown || newest === undefined || newest === before) return;
    shown = true;
    leave();
    const { place, documentId, setOpen } = usePlace.getState();
    if (place === 'intake' && documentId === from.documentId) setOpen({ documentId: newest });
  };
  const leave = desk.on('job', (job) => {
    if (job.id !== jobId) return;
    if (job.state !== 'running') leave();
    void show();
  });
  // A job of one small file may be over by now.
  void show();
}

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
