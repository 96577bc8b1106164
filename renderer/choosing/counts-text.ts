import type { ResponseOf } from '../../shared/contract/desk-api.ts';
import { selectionStates } from '../../shared/domain/report.ts';

type Line = ResponseOf<'reports.selectionCounts'>['sources'][number];
const figures = ['received', ...selectionStates] as const;

/** All sources together; its source is empty. */
export function totalOf(lines: readonly Line[]): Line {
  const sum = (key: (typeof figures)[number]): number => lines.reduce((total, line) => total + line[key], 0);
  return { source: '', received: sum('received'), unread: sum('unread'), shortlisted: sum('shortlisted'), chosen: sum('chosen'), held: sum('held'), rejected: sum('rejected') };
}

/** The counts as a table that other programs take: a line a source, tabs between figures, the sum last. */
export function countsAsText(heads: readonly string[], lines: readonly Line[], names: { readonly total: string; readonly unknown: string }): string {
  const spell = (name: string, line: Line): string => [name.replaceAll(/\s+/gu, ' '), ...figures.map((key) => String(line[key]))].join('\t');
  return [heads.join('\t'), ...lines.map((line) => spell(line.source === '' ? names.unknown : line.source, line)), spell(names.total, totalOf(lines))].join('\n');
}
