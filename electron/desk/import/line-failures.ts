import type { DeskError } from '../../../shared/contract/result.ts';

/** Lines named one by one among a job's failures. A file with more of them is not a file of reports; the rest are counted. */
const mostNamed = 1000;

type LineInvalid = Extract<DeskError, { kind: 'line-invalid' }>;
const isMore = (error: DeskError): error is LineInvalid => error.kind === 'line-invalid' && error.fault === 'more';

/** A job's failures with those of some more lines of a file. */
export function addFailures(known: readonly DeskError[], found: readonly DeskError[]): DeskError[] {
  if (found.length === 0) return [...known];
  const room = Math.max(0, mostNamed - known.length);
  const unnamed = found.slice(room).filter((error) => error.kind === 'line-invalid');
  const others = found.slice(room).filter((error) => error.kind !== 'line-invalid');
  const failures = [...known, ...found.slice(0, room), ...others];
  const [first] = unnamed;
  if (first === undefined) return failures;
  const more = failures.filter(isMore).find(({ file }) => file === first.file);
  return [...failures.filter((error) => error !== more), { ...first, field: '', fault: 'more', line: (more?.line ?? 0) + unnamed.length }];
}
