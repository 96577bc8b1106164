import type { DocumentLine } from '../../shared/contract/intake-calls.ts';
import type { DeskError } from '../../shared/contract/result.ts';
import type { Job } from '../../shared/contract/desk-calls.ts';
import { localDay } from '../frame/formats.ts';

/** A line of the list of source documents. */
export type IntakeLine =
  | { readonly kind: 'day'; readonly key: string; readonly day: string; readonly filed: number; readonly columns: boolean }
  | { readonly kind: 'jobs'; readonly key: string }
  | { readonly kind: 'job'; readonly key: string; readonly job: Job }
  | { readonly kind: 'failure'; readonly key: string; readonly job: Job['id']; readonly error: DeskError }
  | { readonly kind: 'document'; readonly key: string; readonly document: DocumentLine };

/** Failures of one job that the list names, so that they do not push the documents out of sight; the report has them all. */
const mostShown = 3;

/**
 * Documents, newest first, under the day they came in; above them what could not be read of the imports begun that day, below
 * today's what is coming in now. `today` is the local day, YYYY-MM-DD.
 */
export function intakeLines(documents: readonly DocumentLine[], jobs: readonly Job[], today: string): readonly IntakeLine[] {
  const lines: IntakeLine[] = [];
  const failures = Map.groupBy(jobs.filter(({ kind, failures: some }) => kind === 'import' && some.length > 0), ({ started }) => localDay(started));
  const running = jobs.filter(({ kind, state }) => kind === 'import' && state === 'running');
  const days = [...new Set([...failures.keys(), ...documents.map(({ received }) => localDay(received))])].sort().reverse();
  const coming: readonly IntakeLine[] = running.length === 0 ? [] : [{ kind: 'jobs', key: 'jobs' }, ...running.map((job): IntakeLine => ({ kind: 'job', key: job.id, job }))];
  if (days[0] !== today) lines.push(...coming);
  for (const day of days) {
    const ofDay = documents.filter(({ received }) => localDay(received) === day);
    lines.push({ kind: 'day', key: day, day, filed: ofDay.filter(({ state }) => state === 'filed').length, columns: ofDay.some(({ state }) => state !== 'filed') });
    for (const job of failures.get(day) ?? []) lines.push(...job.failures.slice(0, mostShown).map((error, at): IntakeLine => ({ kind: 'failure', key: `${job.id} ${at}`, job: job.id, error })));
    lines.push(...ofDay.map((document): IntakeLine => ({ kind: 'document', key: document.id, document })));
    if (day === today) lines.push(...coming);
  }
  return lines;
}
