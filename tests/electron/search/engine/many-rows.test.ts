import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReportFilters } from '../../../../electron/search/conditions/filters.ts';
import { countAbout, countQuery } from '../../../../electron/search/count-query.ts';
import { parseQuery } from '../../../../electron/search/query/parse-query.ts';
import { matchingAmong, matchingReportSeqs } from '../../../../electron/search/search.ts';
import { runs } from '../../../support/property-runs.ts';
import { SearchArchive, type PlainReport } from '../../../support/searching/search-archive.ts';
import { scanned } from '../../../support/searching/searched-reports.ts';

/** Enough for shards that hold a stretch of rows, and others. */
const count = 2600;
const stored = new Map<number, PlainReport>();
let archive: SearchArchive;

/** What is asked of a row differs from report to report, each in a rhythm of its own. */
const reportAt = (seq: number): PlainReport => ({
  headline: seq % 3 === 0 ? '食堂开张' : '夜校招生', published: `2024-0${1 + seq % 9}-0${1 + seq % 7}`, filed: seq % 5 !== 0, selection: ['unread', 'chosen', 'held'][seq % 7] ?? 'unread',
  ...(seq % 2 === 0 ? { tags: ['邻里/互助'] } : {}), ...(seq % 11 === 0 ? { people: ['周望舒'] } : {}), ...(seq % 4 === 0 ? { byline: '林知远' } : {}), ...(seq % 13 === 0 ? { doubts: 1 } : {}),
});

beforeAll(async () => {
  archive = new SearchArchive();
  archive.inTransaction(() => { for (let seq = 1; seq <= count; seq++) stored.set(archive.add(reportAt(seq)), reportAt(seq)); });
  // Two shards, of which one holds rows that do not follow each other, and a tail; some have gone since.
  const gone = (seqs: readonly number[]): void => archive.inTransaction(() => { for (const seq of seqs) {
    archive.remove(seq, stored.get(seq) ?? {});
    stored.delete(seq);
  } });
  gone([7, 8, 9, 500]);
  await archive.seal({ sealAt: 1, mostReports: 2400 });
  gone([10, 1200]);
  await archive.seal({ sealAt: 1, mostReports: 150 });
});
afterAll(() => archive.close());

const leaf = fc.constantFrom('标签:邻里', '人物:周望舒', 'is:未审', 'is:已审', 'has:标签', 'has:疑点', '选稿:待阅', '选稿:备选', '选稿:留用', '标签:没有', '作者:林知远', '食堂', '2024-03');
const query = fc.array(fc.tuple(fc.constantFrom('', '-'), leaf), { minLength: 1, maxLength: 3 }).chain((parts) => fc.constantFrom(' ', ' OR ').map((between) => parts.map(([sign, word]) => sign + word).join(between)));
const filters = fc.record({ tag: fc.constantFrom('邻里', '邻里/互助', '邻'), person: fc.constantFrom('周望舒', '林知远', '林'), selection: fc.constantFrom('unread', 'chosen', 'held'), filed: fc.boolean() }, { requiredKeys: [] });

const passes = ({ tags, people, byline, selection, filed }: PlainReport, asked: Pick<ReportFilters, 'tag' | 'person' | 'selection' | 'filed'>): boolean =>
  (asked.tag === undefined || (tags ?? []).some((path) => path === asked.tag || path.startsWith(`${asked.tag ?? ''}/`)))
  && (asked.person === undefined || (people ?? []).includes(asked.person) || byline === asked.person)
  && (asked.selection === undefined || selection === asked.selection)
  && (asked.filed === undefined || filed === asked.filed);

it('finds of thousands of rows, asked together, just those that are found one by one', () => {
  fc.assert(fc.property(query, filters, (typed, narrowed) => {
    const truth = scanned(archive.db, stored, typed).filter((seq) => passes(stored.get(seq) ?? {}, narrowed)).sort((a, b) => a - b);
    const some = [1, 6, 7, 10, 21, 1199, 1200, 2399, 2410, 2600];
    expect(matchingAmong(archive.db, { query: typed }, narrowed, some).sort((a, b) => a - b)).toEqual(truth.filter((seq) => some.includes(seq)));
    expect(matchingReportSeqs(archive.db, typed, narrowed, 'filed')).toEqual(truth);
  }), runs(60));
}, 120_000);

it('counts about where hundreds of texts would have to be read, never fewer than there are', () => {
  const asked = ['食堂开张', '夜校招生', '堂食开张', '标题:食堂开张 OR 标题:夜校招生', '食堂', '周望舒', '没有的词'].map((typed) => parseQuery(typed).query).filter((query) => query !== undefined);
  // What is found out once is known from then on.
  const about = asked.map((query) => countAbout(archive.db, query));
  const exact = asked.map((query) => countQuery(archive.db, query));
  expect(about.filter(({ count, isExact }, place) => count < (exact[place] ?? 0) || (isExact && count !== exact[place]))).toEqual([]);
  expect(about.map(({ isExact }) => isExact)).toEqual([false, false, true, false, true, true, true]);
});
