import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from '../../../../electron/search/engine/question.ts';
import { scoreOf, textsOf } from '../../../../electron/search/engine/report-texts.ts';
import { readQuery } from '../../../../electron/search/read-query.ts';
import { matchingAmong, matchingReportSeqs, querySeqs, searchReports } from '../../../../electron/search/search.ts';
import { runs } from '../../../support/property-runs.ts';
import { SearchArchive, type PlainReport } from '../../../support/search-archive.ts';
import { anyQuery, anyReport, scanned } from '../../../support/searched-reports.ts';

const limits = { sealAt: 3, mostReports: 9, gatherAt: 3, mergeAt: 3 };

type Step = { readonly do: 'add' | 'edit'; readonly report: PlainReport; readonly at: number } | { readonly do: 'remove'; readonly at: number } | { readonly do: 'ahead'; readonly reports: readonly PlainReport[] } | { readonly do: 'seal' | 'reopen' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('add' as const, 'edit' as const), report: anyReport, at: fc.nat(30) }) },
  fc.record({ do: fc.constant('remove' as const), at: fc.nat(30) }),
  fc.record({ do: fc.constant('ahead' as const), reports: fc.array(anyReport, { minLength: 1, maxLength: 4 }) }),
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'seal' }) },
  fc.constant<Step>({ do: 'reopen' }),
);

/** Reports in the order of every one's score, reckoned from its text. */
function byScore(archive: SearchArchive, typed: string, seqs: readonly number[], stored: ReadonlyMap<number, PlainReport>): number[] {
  const terms = ask(archive.db, readQuery(archive.db, { query: typed }).query, {}, (question) => question.terms);
  const scores = new Map(textsOf(archive.db, seqs).map((text) => [text.seq, scoreOf(text, terms)]));
  const dayOf = (seq: number): string => stored.get(seq)?.published ?? '2026-01-01T00:00:00Z';
  return [...seqs].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (dayOf(a) === dayOf(b) ? b - a : dayOf(a) < dayOf(b) ? 1 : -1));
}

function agrees(archive: SearchArchive, stored: ReadonlyMap<number, PlainReport>, queries: readonly string[]): void {
  for (const typed of queries) {
    const truth = scanned(archive.db, stored, typed).sort((a, b) => a - b);
    expect(matchingReportSeqs(archive.db, typed, {}, 'filed')).toEqual(truth);
    expect(searchReports(archive.db, { query: typed, filters: {}, sort: 'newest', offset: 0, limit: 2 })).toMatchObject({ total: truth.length, approximate: false });
    const ranked = byScore(archive, typed, truth, stored);
    expect(matchingReportSeqs(archive.db, typed, {}, 'relevance')).toEqual(ranked);
    expect(querySeqs(archive.db, readQuery(archive.db, { query: typed }).query, {}, 'relevance', 2)).toEqual(ranked.slice(0, 2));
    expect(ask(archive.db, readQuery(archive.db, { query: typed }).query, {}, ({ searches }) => searches.length)).toBeGreaterThanOrEqual(truth.length > 0 ? 1 : 0);
    expect(matchingAmong(archive.db, { query: typed }, {}, [...stored.keys()]).sort((a, b) => a - b)).toEqual(truth);
  }
}

it('finds what a scan finds, in the order of every score, whatever was added, changed, removed, sealed and merged before', async () => {
  const cases = fc.array(anyReport, { minLength: 1, maxLength: 8 }).chain((reports) => fc.record({
    reports: fc.constant(reports), queries: fc.array(anyQuery(reports), { minLength: 1, maxLength: 5 }), steps: fc.array(step, { minLength: 1, maxLength: 12 }),
  }));
  await fc.assert(fc.asyncProperty(cases, async ({ reports, queries, steps }) => {
    const archive = new SearchArchive(reports);
    try {
      const stored = new Map<number, PlainReport>(reports.map((one, i) => [i + 1, one]));
      for (const one of steps) {
        const seqs = [...stored.keys()];
        const at = 'at' in one ? seqs[one.at % Math.max(1, seqs.length)] : undefined;
        switch (one.do) {
          case 'add': stored.set(archive.add(one.report), one.report); break;
          case 'ahead': (await archive.addAhead(one.reports)).forEach((seq, i) => stored.set(seq, one.reports[i] ?? {})); break;
          case 'seal': await archive.seal(limits); break;
          case 'reopen': archive.reopen(); break;
          default:
            if (at === undefined) break;
            archive.remove(at, stored.get(at) ?? {});
            stored.delete(at);
            if (one.do === 'edit') stored.set(archive.add(one.report, at), one.report);
        }
        if (one.do !== 'add') agrees(archive, stored, queries);
      }
      agrees(archive, stored, queries);
    } finally {
      archive.close();
    }
  }), runs(30));
}, 600_000);
