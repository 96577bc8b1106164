import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Look } from '../raise.ts';

/** The words a field was read from, where they stand in the extracted text: names are misread in bylines and datelines too. */
export function fieldPassages({ raw, report }: Pick<Look, 'raw' | 'report'>, field: 'byline' | 'dateline'): Passage[] {
  return (report.evidence[field] ?? []).flatMap(({ start, end }) => {
    const [from, to] = [start - report.range.start, end - report.range.start];
    return from < 0 || to > raw.length ? [] : [{ text: raw.slice(from, to), segments: [{ kind: 'kept' as const, start, end }] }];
  });
}
