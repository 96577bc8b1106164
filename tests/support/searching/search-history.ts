import * as fc from 'fast-check';
import { SearchArchive, type PlainReport } from './search-archive.ts';
import { anyQuery, anyReport } from './searched-reports.ts';

/** What may happen to an archive. `at` picks one of the reports it has; nothing happens where it has none. */
type Step = { readonly do: 'add' | 'edit' | 'retag'; readonly report: PlainReport; readonly at: number } | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'ahead'; readonly reports: readonly PlainReport[] } | { readonly do: 'rename' | 'seal' | 'reopen' };

/** Reports an archive begins with, what happens to it, and what is asked of it. */
export interface History { readonly reports: readonly PlainReport[]; readonly steps: readonly Step[]; readonly queries: readonly string[] }

/** Reports by row number, as they should stand in the archive. */
export type Stored = ReadonlyMap<number, PlainReport>;

/** Shards so small that a few reports are sealed, merged and written again. */
const smallShards = { sealAt: 3, mostReports: 9, gatherAt: 3, mergeAt: 3 };

/** @param tagged editors change tags too */
function anyStep(tagged: boolean): fc.Arbitrary<Step> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom<('add' | 'edit' | 'retag')[]>('add', 'edit', ...(tagged ? ['retag' as const] : [])), report: anyReport, at: fc.nat(30) }) },
    fc.record({ do: fc.constant('remove' as const), at: fc.nat(30) }),
    fc.record({ do: fc.constant('ahead' as const), reports: fc.array(anyReport, { minLength: 1, maxLength: 4 }) }),
    { weight: 3, arbitrary: fc.constantFrom<Step[]>({ do: 'seal' }, { do: 'seal' }, { do: 'reopen' }, ...(tagged ? [{ do: 'rename' as const }] : [])) },
  );
}

/** Histories of few reports and steps. @param tagged editors change tags too */
export const anyHistory = ({ tagged = false } = {}): fc.Arbitrary<History> => fc.array(anyReport, { minLength: 1, maxLength: 8 }).chain((reports) => fc.record({
  reports: fc.constant(reports), queries: fc.array(anyQuery(reports), { minLength: 1, maxLength: 5 }), steps: fc.array(anyStep(tagged), { minLength: 1, maxLength: 12 }),
}));

/** Lets everything happen, one step after the other. @param after looks at the archive after each */
export async function liveThrough({ reports, steps }: History, after: (archive: SearchArchive, stored: Stored) => void): Promise<void> {
  const archive = new SearchArchive(reports);
  const stored = new Map<number, PlainReport>(reports.map((one, i) => [i + 1, one]));
  try {
    for (const step of steps) {
      await take(step, archive, stored);
      after(archive, stored);
    }
  } finally {
    archive.close();
  }
}

async function take(step: Step, archive: SearchArchive, stored: Map<number, PlainReport>): Promise<void> {
  const at = 'at' in step ? [...stored.keys()][step.at % Math.max(1, stored.size)] : undefined;
  switch (step.do) {
    case 'add': stored.set(archive.add(step.report), step.report); return;
    case 'ahead': (await archive.addAhead(step.reports)).forEach((seq, i) => stored.set(seq, step.reports[i] ?? {})); return;
    case 'seal': await archive.seal(smallShards); return;
    case 'reopen': archive.reopen(); return;
    case 'rename':
      archive.renameTag('topic', '臺灣', 'KN95');
      for (const [seq, report] of stored) stored.set(seq, { ...report, tags: [...new Set((report.tags ?? []).map((path) => (path === '臺灣' ? 'KN95' : path)))] });
      return;
    case 'retag':
      if (at === undefined) return;
      archive.retag(at, step.report);
      stored.set(at, { ...stored.get(at), tags: step.report.tags ?? [], people: step.report.people ?? [], organisations: step.report.organisations ?? [] });
      return;
    default:
      if (at === undefined) return;
      archive.remove(at, stored.get(at) ?? {});
      stored.delete(at);
      if (step.do === 'edit') stored.set(archive.add(step.report, at), step.report);
  }
}
