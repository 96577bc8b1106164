import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Value } from '../../../electron/archive/sql.ts';
import { readQuery } from '../../../electron/search/query/read-query.ts';
import { matchingReportSeqs } from '../../../electron/search/search.ts';
import { planSearch } from '../../support/plan-by-words.ts';
import { runs } from '../../support/property-runs.ts';
import { SearchArchive } from '../../support/searching/search-archive.ts';
import { anyQuery, anyReport } from '../../support/searching/searched-reports.ts';

it('finds in shards what FTS5 alone finds where everything is in the tail, newest and oldest first alike', async () => {
  const cases = fc.array(anyReport, { minLength: 2, maxLength: 8 }).chain((reports) => fc.record({ reports: fc.constant(reports), queries: fc.array(anyQuery(reports), { minLength: 1, maxLength: 8 }) }));
  await fc.assert(fc.asyncProperty(cases, async ({ reports, queries }) => {
    const archive = new SearchArchive(reports);
    try {
      const orders = ['newest', 'oldest', 'filed'] as const;
      const asked = queries.flatMap((typed) => orders.map((order) => ({ typed, order })));
      const alone = asked.map(({ typed, order }) => {
        const { from, where, values, order: by } = planSearch(archive.db, readQuery(archive.db, { query: typed }).query, {}, order);
        return archive.db.prepare<Value[], number>(`SELECT search_lines.seq FROM ${from} WHERE ${where} ORDER BY ${by}`).pluck().all(...values);
      });
      while (await archive.seal({ sealAt: 1, mostReports: 3 }));
      expect(asked.map(({ typed, order }) => matchingReportSeqs(archive.db, typed, {}, order))).toEqual(alone);
    } finally {
      archive.close();
    }
  }), runs(25));
}, 120_000);
