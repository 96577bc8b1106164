import type { Job } from '../../shared/contract/desk-calls.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { DeskClient } from '../desk.ts';

/** Failures asked for at once. */
const page = 1_000;

/** All an import could not do, a line each, under a line that says what was done. */
export async function failureText(desk: Pick<DeskClient, 'call'>, say: Translate, job: Pick<Job, 'id' | 'title' | 'done' | 'already' | 'marked'>): Promise<string> {
  const lines: string[] = [];
  for (let offset = 0; ; offset += page) {
    const some = await desk.call('jobs.failures', { jobId: job.id, offset, limit: page });
    if (!some.ok) {
      lines.push(errorSentence(say, some.error));
      break;
    }
    lines.push(...some.value.failures.map((error) => errorSentence(say, error)));
    if (some.value.failures.length < page) break;
  }
  const sum = say(job.already > 0 ? 'intake.report.sumAlready' : 'intake.report.sum', { title: job.title, done: String(job.done - lines.length - (job.marked ?? 0)), already: String(job.already), failed: String(lines.length) });
  return `${[sum, '', ...lines].join('\n')}\n`;
}
