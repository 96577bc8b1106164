import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from '../../../../electron/search/engine/question.ts';
import { scoreOf, textsOf } from '../../../../electron/search/engine/report-texts.ts';
import { readQuery } from '../../../../electron/search/query/read-query.ts';
import { matchingAmong, matchingReportSeqs, querySeqs, searchReports } from '../../../../electron/search/search.ts';
import { runs } from '../../../support/property-runs.ts';
import type { SearchArchive } from '../../../support/searching/search-archive.ts';
import { anyHistory, liveThrough, type Stored } from '../../../support/searching/search-history.ts';
import { scanned } from '../../../support/searching/searched-reports.ts';

/** Reports in the order of every one's score, reckoned from its text. */
function byScore(archive: SearchArchive, typed: string, seqs: readonly number[], stored: Stored): number[] {
  const terms = ask(archive.db, readQuery(archive.db, { query: typed }).query, {}, (question) => question.terms);
  const scores = new Map(textsOf(archive.db, seqs).map((text) => [text.seq, scoreOf(text, terms)]));
  const dayOf = (seq: number): string => stored.get(seq)?.published ?? '2026-01-01T00:00:00Z';
  return [...seqs].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (dayOf(a) === dayOf(b) ? b - a : dayOf(a) < dayOf(b) ? 1 : -1));
}

function agrees(archive: SearchArchive, stored: Stored, queries: readonly string[]): void {
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
  await fc.assert(fc.asyncProperty(anyHistory(), (history) => liveThrough(history, (archive, stored) => agrees(archive, stored, history.queries))), runs(30));
}, 600_000);
