import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misreadForms, withMisreadForms } from '../../../../electron/search/query/misread-forms.ts';
import { parseQuery } from '../../../../electron/search/query/parse-query.ts';
import { queryLimits } from '../../../../electron/search/query/query-reader.ts';
import { wantedTerms, type Query } from '../../../../electron/search/query/query.ts';
import { searchReports } from '../../../../electron/search/search.ts';
import { SearchArchive } from '../../../support/searching/search-archive.ts';

const widened = (typed: string): Query | undefined => {
  const { query } = parseQuery(typed);
  return query === undefined ? undefined : withMisreadForms(query);
};
const wordsOf = (typed: string): string[] => wantedTerms(widened(typed)).map(({ term }) => term);

describe('misread forms', () => {
  it('stand in for one character of a word each', () => {
    expect(misreadForms('自己')).toEqual(expect.arrayContaining(['自已', '自巳', '白己']));
    expect(misreadForms('捐赠')).toContain('指赠');
    expect(misreadForms('未来')).toEqual(expect.arrayContaining(['末来', '朱来']));
    expect(wordsOf('期末 -未来')).toEqual(expect.arrayContaining(['期末', '期未']));
    expect(wordsOf('-未来')).toEqual([]);
  });
  it('are as long as the term, differ in one place, and lead back to it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'志愿者服务未末己已陈指捐赠活动日曰自白己巳kn950o1l'), minLength: 2, maxLength: 8 }), (term) => {
      const forms = misreadForms(term);
      expect(new Set(forms).size).toBe(forms.length);
      for (const form of forms) {
        expect(form).toHaveLength(term.length);
        expect(Array.from(form).filter((character, at) => character !== term.charAt(at))).toHaveLength(1);
        expect(misreadForms(form, Infinity)).toContain(term);
      }
    }));
  });
  it('leave alone what is one character, a name or a state', () => {
    for (const typed of ['己', '标签:自己', '刊期:未来', 'has:疑点', '2022..', '-自己']) expect(widened(typed)).toEqual(parseQuery(typed).query);
  });
  it('are no more than an index answers at once', () => {
    expect(wantedTerms(widened('未来自己'.repeat(200))).length).toBeLessThanOrEqual(41);
    const many = Array.from({ length: 500 }, (_, i) => `未来自己${i}`).join(' OR ');
    expect(wantedTerms(widened(many)).length).toBeLessThanOrEqual(queryLimits.terms + 200);
  });
});

describe('a search with misread forms', () => {
  it('finds more, and marks what it found', () => {
    const archive = new SearchArchive([{ headline: '捐赠仪式', paragraphs: ['自己动手。'] }, { headline: '指赠仪式', paragraphs: ['自已动手。'] }, { headline: '仪式' }]);
    const ask = (query: string, misread: boolean) => searchReports(archive.db, { query, filters: {}, sort: 'oldest', offset: 0, limit: 9, misread });
    expect(ask('捐赠', false).total).toBe(1);
    const found = ask('捐赠 自己', true);
    expect(found.total).toBe(2);
    expect(found.hits[1]?.headline).toEqual([{ text: '指赠', hit: true }, { text: '仪式', hit: false }]);
    expect(found.hits[1]?.excerpt).toContainEqual({ text: '自已', hit: true });
    expect(ask('仪式 -捐赠', true).total).toBe(2);
    archive.close();
  });
});
