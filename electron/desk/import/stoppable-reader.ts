import type { Result } from '../../../shared/contract/result.ts';
import type { SourceReader } from '../desk-options.ts';
import type { PreparedFile } from './prepare-file.ts';

/** A reader whose readings end when the signal says so; a scan of a hundred pages would keep a stopped job for minutes. */
export const stoppableReader = (reader: SourceReader, signal: AbortSignal): SourceReader => ({ ...reader, read: (file, asking) => reader.read(file, { ...asking, signal }) });

/** Whether a file, or one that came with it, was cut off while it was read: nothing of it is filed, and it still waits in its queue. */
export function isCutOff({ outcome }: PreparedFile): boolean {
  const cutOff = (one: Result<unknown>): boolean => !one.ok && one.error.kind === 'unreadable' && one.error.reason === 'interrupted';
  return cutOff(outcome) || (outcome.ok && 'attached' in outcome.value && outcome.value.attached.some((member) => cutOff(member.outcome)));
}
