import type { ReportState } from '../../../electron/search/query/query.ts';
import { issueTexts } from '../../../electron/search/conditions/row-sets.ts';
import type { ScannedReport } from '../../../electron/search/scan.ts';
import type { PlainReport } from './search-archive.ts';

/** A report as a scan looks at it. */
export function scannedReport(one: PlainReport): ScannedReport {
  const { tags = [], people = [], organisations = [], issues = [] } = one;
  const states: readonly (readonly [ReportState, boolean])[] = [
    ['doubt', (one.doubts ?? 0) > 0], ['picture', one.captioned === true], ['tag', tags.length + people.length + organisations.length > 0], ['snippet', one.clipped === true],
    ['figure', (one.figures ?? []).length > 0], ['used', issues.length > 0], ['reviewed', one.filed === true], ['unreviewed', one.filed !== true],
    ['sample', one.sample === true], ['same', one.same === true],
  ];
  const selection = new Map<string, ReportState>([['shortlisted', 'shortlisted'], ['chosen', 'chosen'], ['held', 'held'], ['rejected', 'rejected']]).get(one.selection ?? '') ?? 'unread';
  return {
    titles: [one.kicker ?? '', one.headline ?? '', one.subhead ?? ''], paragraphs: one.paragraphs ?? [], source: one.source ?? '',
    byline: one.byline ?? '', place: one.place ?? '', day: one.published ?? '2026-01-01T00:00:00Z',
    names: {
      tag: [...tags, ...people, ...organisations], person: people, organisation: organisations,
      issue: issues.flatMap((number) => issueTexts({ name: '简报', label: `第${number}期`, total: number + 100 })),
      editor: [one.editor ?? ''], sender: [one.sender ?? ''], page: [one.page ?? ''],
    },
    states: new Set([...states.filter(([, is]) => is).map(([state]) => state), selection]),
    figures: one.figures ?? [],
  };
}
