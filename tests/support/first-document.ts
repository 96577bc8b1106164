import { expect } from 'vitest';
import type { DocumentView } from '../../shared/contract/intake-calls.ts';
import type { ServedDesk } from './serve.ts';

/** The first document of a served desk, as the desk knows it. */
export async function firstDocument({ desk }: ServedDesk): Promise<DocumentView> {
  const list = await desk.call('documents.list', { offset: 0, limit: 10, filter: 'all' });
  const documentId = list.ok ? list.value.documents[0]?.id : undefined;
  if (documentId === undefined) throw new Error('no document');
  const answer = await desk.call('documents.get', { documentId });
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

/** Waits until the desk knows of that document what is asked. */
export const firstDocumentIs = async (served: ServedDesk, check: (now: DocumentView) => boolean): Promise<void> => {
  await expect.poll(async () => check(await firstDocument(served)), { timeout: 10_000 }).toBe(true);
};
