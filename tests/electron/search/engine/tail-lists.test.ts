import { expect, it } from 'vitest';
import { matchingReportSeqs, querySeqs } from '../../../../electron/search/search.ts';
import { readQuery } from '../../../../electron/search/query/read-query.ts';
import { SearchArchive, type PlainReport } from '../../../support/searching/search-archive.ts';

const once: PlainReport = { headline: '夜校', paragraphs: ['渡口在望。'], published: '2022-03-09' };
const often: PlainReport = { headline: '夜校', paragraphs: ['渡口，渡口，渡口。'], published: '2022-03-09' };

function withReports(reports: readonly PlainReport[]) {
  const archive = new SearchArchive(reports);
  const best = (count: number): number[] => querySeqs(archive.db, readQuery(archive.db, { query: '渡口' }).query, {}, 'relevance', count);
  return { archive, best };
}

it('weighs a report anew that changed although the sealing of others has cleared away what told of it', async () => {
  const { archive, best } = withReports([once, once, once, once]);
  expect(best(1)).toEqual([4]);
  archive.remove(3, once);
  archive.add(often, 3);
  // Two of the four go into a shard that is younger than the change.
  await archive.seal({ sealAt: 1, mostReports: 2 });
  expect(archive.db.prepare('SELECT count(*) FROM search_stale').pluck().get()).toBe(0);
  expect(best(2)).toEqual([3, 4]);
  expect(matchingReportSeqs(archive.db, '渡口', {}, 'relevance')).toEqual([3, 4, 2, 1]);
  archive.close();
});

it('keeps nothing of what is undone', () => {
  const { archive, best } = withReports([once, once]);
  expect(best(2)).toEqual([2, 1]);
  expect(() => archive.inTransaction(() => {
    archive.remove(1, once);
    archive.add(often, 1);
    expect(best(2)).toEqual([1, 2]);
    throw new Error('undone');
  })).toThrow('undone');
  expect(best(2)).toEqual([2, 1]);
  archive.close();
});
