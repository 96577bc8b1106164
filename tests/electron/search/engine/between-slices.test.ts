import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOf } from '../../../../electron/search/engine/search-index.ts';
import { searchFacets } from '../../../../electron/search/facets.ts';
import { matchingReportSeqs, searchReports } from '../../../../electron/search/search.ts';
import { runs } from '../../../support/property-runs.ts';
import { SearchArchive } from '../../../support/searching/search-archive.ts';
import { anyQuery, anyReport, scanned } from '../../../support/searching/searched-reports.ts';

class Stopped extends Error {}

it('finds what a scan finds after looks that were broken off between two slices', async () => {
  const cases = fc.array(anyReport, { minLength: 2, maxLength: 8 }).chain((reports) => fc.record({
    reports: fc.constant(reports), seals: fc.nat(2), queries: fc.array(fc.record({ typed: anyQuery(reports), slices: fc.nat(5), facets: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  }));
  await fc.assert(fc.asyncProperty(cases, async ({ reports, seals, queries }) => {
    const archive = new SearchArchive(reports);
    try {
      for (let i = 0; i < seals; i++) await archive.seal({ sealAt: 1, mostReports: 3 });
      const index = indexOf(archive.db);
      const stored = new Map(reports.map((one, i) => [i + 1, one]));
      for (const { typed, slices, facets } of queries) {
        let left = slices;
        index.betweenSlices = () => { if (left-- === 0) throw new Stopped(); };
        try {
          if (facets) searchFacets(archive.db, { query: typed }, {});
          else searchReports(archive.db, { query: typed, filters: {}, sort: 'relevance', offset: 0, limit: 2 });
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Stopped);
        }
        index.betweenSlices = () => undefined;
        expect(matchingReportSeqs(archive.db, typed, {}, 'filed')).toEqual(scanned(archive.db, stored, typed));
      }
    } finally {
      archive.close();
    }
  }), runs(30));
}, 600_000);
