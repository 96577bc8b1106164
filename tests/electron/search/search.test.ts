import { afterAll, describe, expect, it } from 'vitest';
import { matchingReportSeqs, searchReports } from '../../../electron/search/search.ts';
import type { ReportFilters } from '../../../electron/search/conditions/filters.ts';
import type { SearchRequest } from '../../../shared/domain/search.ts';
import { SearchArchive } from '../../support/searching/search-archive.ts';

const archive = new SearchArchive([
  /* 1 */ { headline: '邻里食堂开张', paragraphs: ['老人们在食堂里吃午饭。', '志愿者送餐上门。'], source: '云溪日报', place: '云溪区', published: '2022-03-09', byline: '林知远 周望舒', tags: ['志愿服务/邻里'] },
  /* 2 */ { headline: '夜校招生', paragraphs: ['夜校开设书法、烹饪等课，由志愿者讲授，附近设有食堂。'.repeat(4)], source: '云溪日报', place: '临江县', published: '2022-03-31T18:00:00', tags: ['志愿服务'], filed: true },
  /* 3 */ { kicker: '文化惠民', headline: '臺灣古籍修復展', paragraphs: ['共展出１．２万册（件）。KN95口罩請自備。'], source: '望湖在线', published: '2022-04-01', selection: 'chosen', tags: ['志愿服务队'] },
  /* 4 */ { headline: 'Library opens late', paragraphs: ['Readers stayed until 9 pm on the 16th.', 'The café sold 6 cakes.'], source: 'Harbour Gazette', received: '2022-05-02T01:00:00Z' },
]);
afterAll(() => archive.close());

const seqs = (query: string, filters: ReportFilters = {}, order: SearchRequest['sort'] = 'oldest'): number[] => matchingReportSeqs(archive.db, query, filters, order);

describe('a search', () => {
  it.each([
    ['食堂', [1, 2]], ['堂里', [1]], ['午', [1]], ['食堂 夜校', [2]], ['食堂 -夜校', [1]], ['食堂 OR 口罩', [1, 2, 3]], ['-食堂', [3, 4]],
    ['饭志', []], ['台湾', [3]], ['臺灣', [3]], ['1.2万', [3]], ['１．２萬', [3]], ['2万', [3]], ['12万', []], ['kn95口罩', [3]], ['n95', []], ['95口罩', []], ['（件）', [3]],
    ['reader', []], ['reader*', [4]], ['READERS', [4]], ['cafe', [4]], ['"stayed until"', [4]], ['"until stayed"', []], ['"16th the"', []], ['16', []], ['16th', [4]],
  ])('for %s finds %j', (query, found) => expect(seqs(query)).toEqual(found));

  it.each([
    ['标题:食堂', [1]], ['标题:文化', [3]], ['正文:夜校', [2]], ['来源:日报', [1, 2]], ['source:gazette', [4]], ['作者:周望舒', [1]], ['地区:云溪', [1]], ['标签:志愿服务', [1, 2, 3]], ['标签:邻里', [1]],
    ['日报', []], ['周望舒', []], ['-来源:日报', [3, 4]], ['-标签:邻里 食堂', [2]], ['来源:日报 OR 古籍', [1, 2, 3]],
    ['2022-03..2022-03', [1, 2]], ['2022-03-10..', [2, 3, 4]], ['..2022-03-31', [1, 2]], ['2022-05..', [4]], ['-2022-03..2022-03 -2022-05..', [3]],
  ])('by field %s finds %j', (query, found) => expect(seqs(query)).toEqual(found));

  it.each([
    [{ source: '云溪日报' }, [1, 2]], [{ place: '临江县' }, [2]], [{ tag: '志愿服务' }, [1, 2]], [{ tag: '志愿服务/邻里' }, [1]], [{ selection: 'chosen' }, [3]], [{ filed: true }, [2]], [{ filed: false }, [1, 3, 4]],
    [{ from: '2022-03-31', to: '2022-04' }, [2, 3]], [{ from: '2022-4' }, [3, 4]], [{ to: '2021' }, []], [{ source: '云溪日报', from: '2022-03-10' }, [2]],
  ] satisfies [ReportFilters, number[]][])('within %j finds %j', (filters, found) => expect(seqs('', filters)).toEqual(found));

  it('finds every report for no words, newest first, whatever the order asked for', () => {
    expect(seqs('', {}, 'relevance')).toEqual([4, 3, 2, 1]);
    expect(seqs('', {}, 'newest')).toEqual([4, 3, 2, 1]);
    expect(seqs(' ', {}, 'oldest')).toEqual([1, 2, 3, 4]);
  });
  it('puts a hit in the headline before hits in the text', () => expect(seqs('食堂', {}, 'relevance')).toEqual([1, 2]));
  it('ranks by the words also where fields and dates are asked for beside them', () => {
    expect(seqs('食堂 来源:日报', {}, 'relevance')).toEqual([1, 2]);
    expect(seqs('(食堂 OR 标签:志愿服务队) 2022..', {}, 'relevance')).toEqual([1, 2, 3]);
  });
  it('orders reports of one score by the newest', () => {
    const same = new SearchArchive([{ paragraphs: ['春耕'], published: '2022-01-01' }, { paragraphs: ['春耕'], published: '2022-01-03' }, { paragraphs: ['春耕'], published: '2022-01-02' }, { paragraphs: ['春耕'], published: '2022-01-03' }]);
    expect(matchingReportSeqs(same.db, '春耕', {}, 'relevance')).toEqual([4, 2, 3, 1]);
    same.close();
  });

  it('pages through what it found without losing or repeating any', () => {
    const pages = [0, 2, 4].map((offset) => searchReports(archive.db, { query: '', filters: {}, sort: 'newest', offset, limit: 2 }));
    expect(pages.map((page) => page.total)).toEqual([4, 4, 4]);
    expect(new Set(pages.flatMap((page) => page.hits.map((hit) => hit.id))).size).toBe(4);
    expect(searchReports(archive.db, { query: '食堂', filters: {}, sort: 'newest', offset: 0, limit: 0 })).toMatchObject({ total: 2, hits: [] });
  });

  it('marks the hits of headline and text', () => {
    const [hit] = searchReports(archive.db, { query: '食堂 志愿者', filters: { place: '云溪区' }, sort: 'relevance', offset: 0, limit: 1 }).hits;
    expect(hit?.headline).toEqual([{ text: '邻里', hit: false }, { text: '食堂', hit: true }, { text: '开张', hit: false }]);
    expect(hit?.excerpt.filter((run) => run.hit)).toEqual([{ text: '食堂', hit: true }]);
  });
});

describe('a search, asked something hostile', () => {
  const paste = '食堂里吃午饭'.repeat(2000);
  it.each([
    ['SQL', '\'; DROP TABLE reports; --'], ['FTS5 syntax', 'NEAR(食堂 志愿, 5) ^食 {body}: "x" + y*'], ['columns', 'body:headline:"'], ['quotation marks', '""""""" 食'], ['control characters', '\u0000食\u0001堂\ud800'],
    ['10,000 characters', paste], ['a phrase of 10,000', `"${paste}"`], ['signs only', '，'.repeat(10_000)], ['500 words', Array.from({ length: 500 }, (_, i) => `食${i}`).join(' ')],
    ['500 alternatives', Array.from({ length: 500 }, (_, i) => `-${i}*`).join(' OR ')], ['deep groups', `${'-(食 OR '.repeat(500)}堂${')'.repeat(500)}`], ['no end of fields', '标签:-来源:'.repeat(1000)],
  ])('answers: %s', (_, query) => {
    for (const sort of ['relevance', 'newest'] as const) {
      const answer = searchReports(archive.db, { query, filters: {}, sort, offset: 0, limit: 20 });
      expect(answer.hits).toHaveLength(answer.total);
      expect(seqs(query, {}, sort)).toHaveLength(answer.total);
    }
    expect(archive.db.prepare('SELECT count(*) FROM reports').pluck().get()).toBe(4);
  });
  it('takes filters as words, not as syntax', () => {
    for (const odd of ['\'', '"', '%', '志愿_务', '志愿服务/', '\u0000']) expect(seqs('', { source: odd })).toEqual(seqs('', { tag: odd }));
    expect(seqs('', { tag: '志愿%' })).toEqual([]);
  });
});
