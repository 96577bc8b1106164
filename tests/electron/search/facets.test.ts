import { expect, it } from 'vitest';
import { searchFacets } from '../../../electron/search/facets.ts';
import { tagsWithReports } from '../../../electron/search/engine/tag-rows.ts';
import { SearchArchive } from '../../support/search-archive.ts';

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

it('knows of every tag the reports that bear it, once each where two kinds have one path, and of persons those they have not signed', () => {
  const archive = new SearchArchive([
    { headline: '一', tags: ['农业', '教育'], organisations: ['农业'], people: ['林知远'], byline: '林知远' },
    { headline: '二', organisations: ['农业'], people: ['林知远'] },
    { headline: '三', tags: ['农业'] },
  ]);
  const { subjects, persons } = tagsWithReports(archive.db);
  const spelled = (rows: typeof subjects) => Object.fromEntries(rows.map(({ path, seqs }) => [path, [...seqs].sort((a, b) => a - b)]));
  expect(spelled(subjects)).toEqual({ 农业: [1, 2, 3], 教育: [1] });
  expect(spelled(persons)).toEqual({ 林知远: [2] });
  archive.close();
});
