import type { DeskError } from '../../shared/contract/result.ts';
import { randomBytes } from 'node:crypto';
import type { DeskOptions } from './desk-options.ts';

/** The one place bugs end up in: written to the log under a number the user is shown. */
export type ReportBug = (bug: unknown) => Extract<DeskError, { kind: 'bug' }>;

export function bugReporter(logBug: DeskOptions['logBug']): ReportBug {
  return (bug) => {
    const log = randomBytes(4).toString('hex');
    if (logBug === undefined) process.stderr.write(`[${log}] ${bug instanceof Error ? bug.stack : String(bug)}\n`);
    else logBug(log, bug);
    return { kind: 'bug', log };
  };
}
