import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bylineNames } from '../../../electron/search/byline-names.ts';
import type { Count } from '../../../electron/search/engine/facets/ranking.ts';
import { searchFacets, type Facets } from '../../../electron/search/facets.ts';
import { runs } from '../../support/property-runs.ts';
import { SearchArchive, type PlainReport } from '../../support/searching/search-archive.ts';
import { anyHistory, liveThrough } from '../../support/searching/search-history.ts';
import { scanned } from '../../support/searching/searched-reports.ts';

it('counts what a query finds by source, place, tag, person and month', () => {
  const archive = new SearchArchive([
    { headline: '春耕', source: '云溪日报', place: '云溪区', published: '2022-03-09', byline: '林知远 周望舒', tags: ['农业', '农业/春耕'] },
    { headline: '春耕二', source: '望湖在线', place: '云溪区', published: '2022-02-01', byline: 'Ann Lee 林知远', people: ['周望舒', '林知远'], tags: ['农业'] },
    { headline: '春耕三', source: '云溪日报', published: '2022-03-31T08:00:00', tags: ['农业'] },
    { headline: '夜校', source: '云溪日报', place: '临江县', published: '2022-03-31', tags: ['教育'] },
  ]);
  expect(searchFacets(archive.db, { query: '春耕' }, {})).toEqual({
    sources: [{ value: '云溪日报', count: 2 }, { value: '望湖在线', count: 1 }],
    places: [{ value: '云溪区', count: 2 }],
    tags: [{ value: '农业', count: 3 }, { value: '农业/春耕', count: 1 }],
    people: [{ value: '周望舒', count: 2 }, { value: '林知远', count: 2 }, { value: 'Ann Lee', count: 1 }],
    months: [{ value: '2022-02', count: 1 }, { value: '2022-03', count: 2 }],
  });
  expect(searchFacets(archive.db, { query: '' }, { place: '临江县' }).tags).toEqual([{ value: '教育', count: 1 }]);
  expect(searchFacets(archive.db, { query: '没有这样的词' }, {})).toEqual({ sources: [], places: [], tags: [], people: [], months: [] });
  archive.close();
});

it('counts a report once for each tag and person, whichever kinds of tags have one path and whether it is signed by the person too, also after its tags have changed', async () => {
  const archive = new SearchArchive([
    { headline: '一', tags: ['农业', '教育'], organisations: ['农业'], people: ['林知远'], byline: '林知远' },
    { headline: '二', organisations: ['农业'], people: ['林知远'] },
    { headline: '三', tags: ['农业'] },
  ]);
  const counted = () => {
    const { tags, people } = searchFacets(archive.db, { query: '' }, {});
    const told = (all: readonly Count[]): unknown => Object.fromEntries(all.map(({ value, count }) => [value, count]));
    return { tags: told(tags), people: told(people) };
  };
  for (const seals of [false, true]) {
    if (seals) await archive.seal({ sealAt: 1 });
    archive.retag(2, { organisations: ['农业'], people: ['林知远'] });
    expect(counted()).toEqual({ tags: { 农业: 3, 教育: 1 }, people: { 林知远: 2 } });
    archive.retag(2, { tags: ['防汛'], people: ['周望舒'] });
    expect(counted()).toEqual({ tags: { 农业: 2, 教育: 1, 防汛: 1 }, people: { 林知远: 1, 周望舒: 1 } });
  }
  archive.renameTag('topic', '教育', '防汛');
  expect(counted()).toEqual({ tags: { 农业: 2, 防汛: 2 }, people: { 林知远: 1, 周望舒: 1 } });
  archive.close();
});

it('counts within a transaction what stands there so far, and afterwards only what has become of it', async () => {
  const archive = new SearchArchive([{ headline: '春耕', tags: ['农业'] }]);
  await archive.seal({ sealAt: 1 });
  const tags = () => searchFacets(archive.db, { query: '' }, {}).tags;
  expect(tags()).toEqual([{ value: '农业', count: 1 }]);
  expect(() => archive.inTransaction(() => {
    archive.retag(1, { tags: ['教育'] });
    expect(tags()).toEqual([{ value: '教育', count: 1 }]);
    throw new RangeError('undone');
  })).toThrow(RangeError);
  expect(tags()).toEqual([{ value: '农业', count: 1 }]);
  archive.close();
});

const counts = (values: readonly string[]): Count[] =>
  Array.from(Map.groupBy(values, (value) => value), ([value, all]) => ({ value, count: all.length })).sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)));

/** What the reports found have, one by one. */
function facetsOf(reports: readonly PlainReport[]): Facets {
  const each = (valuesOf: (report: PlainReport) => readonly (string | undefined)[]): string[] => reports.flatMap((report) => [...new Set(valuesOf(report).filter((value) => value !== undefined))]);
  return {
    sources: counts(each(({ source }) => [source])), places: counts(each(({ place }) => [place])),
    tags: counts(each(({ tags = [], organisations = [] }) => [...tags, ...organisations])), people: counts(each(({ people = [], byline = '' }) => [...people, ...bylineNames(byline)])),
    months: counts(each(({ published }) => [(published ?? '2026-01-01').slice(0, 7)])).sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}

it('counts what counting one by one does, whatever was added, changed, tagged, removed, sealed and merged before', async () => {
  await fc.assert(fc.asyncProperty(anyHistory({ tagged: true }), (history) => liveThrough(history, (archive, stored) => {
    for (const typed of ['', ...history.queries]) {
      const found = scanned(archive.db, stored, typed).flatMap((seq) => stored.get(seq) ?? []);
      expect(searchFacets(archive.db, { query: typed }, {})).toEqual(facetsOf(found));
    }
  })), runs(40));
}, 600_000);
