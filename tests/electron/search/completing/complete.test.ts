import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { completeQuery } from '../../../../electron/search/completing/complete.ts';
import { matchingReportSeqs } from '../../../../electron/search/search.ts';
import { SearchArchive } from '../../../support/searching/search-archive.ts';

const archive = new SearchArchive([
  { headline: '志愿服务进社区', source: '云溪日报', place: '云溪区', byline: '云中鹤 Ann Lee', tags: ['志愿服务/邻里'], issues: [12], editor: '周望舒', page: 'A3' },
  { headline: '志愿者防控', source: '云溪日报', place: '云溪区' },
  { headline: '夜校', source: '白云 在线', place: '重庆市', people: ['云知远'], organisations: ['云溪志愿者协会'], selection: 'chosen' },
]);
afterAll(() => archive.close());

/** A query with the caret at |, as a query with each completion put in. */
const complete = (marked: string, chinese = true): string[] => {
  const query = marked.replace('|', '');
  const { from, to, items } = completeQuery(archive.db, query, marked.indexOf('|'), 20, chinese);
  return items.map(({ insert }) => query.slice(0, from) + insert + query.slice(to));
};

describe('completeQuery', () => {
  it('offers fields for the beginning of their names, in the language of the reader', () => {
    expect(complete('食堂 标|')).toEqual(['食堂 标题:', '食堂 标签:']);
    expect(complete('食堂 ti|', false)[0]).toBe('食堂 title:');
    expect(complete('biaoti|')).toContain('标题:');
    expect(complete('ha|')).toContain('has:');
  });
  it('offers values for a word of its own, those that begin with it first and the commonest of them', () => {
    expect(complete('云|')).toEqual(['地区:云溪区', '来源:云溪日报', '作者:云中鹤', '人物:云知远', '机构:云溪志愿者协会', '来源:"白云 在线"']);
    expect(complete('食堂 -(重|庆 OR a)')).toEqual(['食堂 -(地区:重庆市 OR a)']);
    expect(complete('yunxi|', false)).toEqual(expect.arrayContaining(['source:云溪日报', 'place:云溪区', 'org:云溪志愿者协会']));
  });
  it('offers states and days with their fields', () => {
    expect(complete('未审|')).toEqual(['is:未审']);
    expect(complete('采用|')).toEqual(['选稿:采用']);
    expect(complete('近3|')).toEqual(['日期:近30天', '日期:近3个月']);
    expect(complete('unre|', false)).toEqual(expect.arrayContaining(['is:unreviewed', 'selection:unread']));
    expect(complete('yest|', false)).toEqual(['date:yesterday']);
  });
  it('offers words of headlines by their pinyin', () => {
    expect(complete('zyfw|')).toEqual(expect.arrayContaining(['志愿服务', '标签:"志愿服务/邻里"']));
    expect(complete('标题:zhiy|')).toEqual(['标题:志愿']);
  });
  it.each([
    ['来源:|', ['来源:云溪日报', '来源:"白云 在线"']], ['来源:"白|"', ['来源:"白云 在线"']], ['来源: 白|', ['来源: "白云 在线"']], ['地区:cq|', ['地区:重庆市']], ['by:ann|', ['by:"Ann Lee"']], ['标签:志|', ['标签:"志愿服务/邻里"', '标签:云溪志愿者协会']],
    ['人物:|', ['人物:云知远']], ['刊期:12|', ['刊期:"简报 第12期"']], ['责编:|', ['责编:周望舒']], ['版次:a|', ['版次:A3']], ['has:疑|', ['has:疑点']], ['is:yi|', ['is:已用', 'is:已审']], ['选稿:采|', ['选稿:采用']],
    ['日期:近3|', ['日期:近30天', '日期:近3个月']], ['来源:没有|', []], ['has:nothing|', []], ['|', []], ['食堂 |', []],
  ])('%s becomes one of %j', (marked, found) => expect(complete(marked)).toEqual(found));
  it('replaces the whole word, of which only what stands before the caret was typed', () => {
    expect(complete('来源:云溪晚|报 食堂')).toEqual([]);
    expect(complete('来源:云溪|晚报 食堂')).toEqual(['来源:云溪日报 食堂']);
  });
  it('counts what its insertion finds', () => {
    for (const typed of ['云', '志', 'yunxi', '来源:', '刊期:', '标签:']) {
      const { from, to, items } = completeQuery(archive.db, typed, typed.length, 20, true);
      for (const { insert, count } of items) if (count !== undefined) expect(matchingReportSeqs(archive.db, typed.slice(0, from) + insert + typed.slice(to), {}, 'filed')).toHaveLength(count);
    }
  });
  it('answers a range of the query for anything typed anywhere', () => {
    fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...'云志a "「（(-:：>\u0000', '来源:', 'zhi'), fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 20 }), fc.nat(30), (query, caret) => {
      const { from, to, items } = completeQuery(archive.db, query, caret, 5, true);
      expect(0 <= from && from <= to && to <= query.length).toBe(true);
      expect(items.length).toBeLessThanOrEqual(5);
    }));
  });
});
