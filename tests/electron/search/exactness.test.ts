import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchingReportSeqs, searchReports } from '../../../electron/search/search.ts';
import { SearchArchive } from '../../support/searching/search-archive.ts';
import { anyQuery, anyReport, scanned } from '../../support/searching/searched-reports.ts';
import { runs } from '../../support/property-runs.ts';

it('finds precisely what a scan of the folded text finds, also after changes', () => {
  const cases = fc.array(anyReport, { minLength: 1, maxLength: 6 }).chain((reports) => fc.record({
    reports: fc.constant(reports), queries: fc.array(anyQuery(reports), { minLength: 1, maxLength: 12 }),
    change: fc.record({ at: fc.nat(5), to: fc.option(anyReport) }),
  }));
  fc.assert(fc.property(cases, ({ reports, queries, change }) => {
    const archive = new SearchArchive(reports);
    try {
      const stored = new Map(reports.map((one, i) => [i + 1, one]));
      for (const typed of queries) expect(matchingReportSeqs(archive.db, typed, {}, 'filed')).toEqual(scanned(archive.db, stored, typed));

      const seq = 1 + change.at % reports.length;
      archive.remove(seq, stored.get(seq) ?? {});
      stored.delete(seq);
      if (change.to !== null) stored.set(archive.add(change.to), change.to);
      for (const typed of queries) {
        const truth = scanned(archive.db, stored, typed).sort((a, b) => a - b);
        expect(matchingReportSeqs(archive.db, typed, {}, 'filed')).toEqual(truth);
        expect(searchReports(archive.db, { query: typed, filters: {}, sort: 'newest', offset: 0, limit: 0, misread: true }).total).toBe(scanned(archive.db, stored, typed, true).length);
        for (const sort of ['relevance', 'newest', 'oldest'] as const) {
          expect(matchingReportSeqs(archive.db, typed, {}, sort).sort((a, b) => a - b)).toEqual(truth);
          expect(searchReports(archive.db, { query: typed, filters: {}, sort, offset: 0, limit: 2 })).toMatchObject({ total: truth.length, approximate: false });
        }
      }
    } finally {
      archive.close();
    }
  }), runs(40));
}, 600_000);
