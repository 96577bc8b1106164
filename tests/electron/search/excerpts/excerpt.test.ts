import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, markText } from '../../../../electron/search/excerpts/excerpt.ts';
import { parseQuery } from '../../../../electron/search/query/parse-query.ts';
import { findPlaces, mergeRanges, placesIn } from '../../../../electron/search/excerpts/places.ts';
import { standsIn } from '../../../../electron/search/scan.ts';
import { wantedTerms } from '../../../../electron/search/query/query.ts';
import type { Marked } from '../../../../shared/domain/search.ts';
import { mixedText } from '../../../support/mixed-text.ts';
import { inventReports } from '../../../support/invent-reports.ts';

const terms = (query: string): ReturnType<typeof wantedTerms> => wantedTerms(parseQuery(query).query);
const spelled = (marked: Marked): string => marked.map((run) => run.text).join('');
const hits = (marked: Marked): string[] => marked.filter((run) => run.hit).map((run) => run.text);

describe('markText', () => {
  it('marks hits as they are written, whatever was folded', () => {
    expect(hits(markText('臺灣志愿\u3000服务，ＫＮ95口罩，cafe\u0301。', terms('台湾 志愿服务 kn95 cafe')))).toEqual(['臺灣', '志愿\u3000服务', 'ＫＮ95', 'cafe\u0301']);
  });
  it('marks overlapping hits as one', () => expect(markText('人人人好', terms('人人'))).toEqual([{ text: '人人人', hit: true }, { text: '好', hit: false }]));
  it('marks the whole word a prefix begins', () => expect(hits(markText('Volunteers and volumes', terms('vol*')))).toEqual(['Volunteers', 'volumes']));
  it('marks nothing for words that must not be there', () => expect(hits(markText('志愿者', terms('-志愿 -(者)')))).toEqual([]));
  it('leaves markup as the text it is', () => expect(spelled(markText('<b>志愿</b>', terms('志愿')))).toBe('<b>志愿</b>'));
});

describe('excerptOf', () => {
  const filler = '这里说的是别的事情，与要找的东西没有关系。'.repeat(6);
  it('shows the place where most of the words stand together', () => {
    const text = ['志愿者来了。', `${filler}志愿者在食堂送餐。${filler}`];
    const excerpt = excerptOf(text, terms('志愿者 食堂'));
    expect(hits(excerpt)).toEqual(['志愿者', '食堂']);
    expect(spelled(excerpt)).toContain('志愿者在食堂送餐。');
  });
  it('begins and ends where a sentence does, when one is near', () => expect(spelled(excerptOf([`${filler}志愿者在食堂送餐。${filler}`], terms('送餐')))).toMatch(/^志愿者在食堂送餐。.*。$/s));
  it('never cuts a Latin word', () => {
    const text = `${'seventeen '.repeat(40)}volunteers ${'eighteen '.repeat(40)}`.trim();
    for (const word of spelled(excerptOf([text], terms('volunteers'))).split(' ')) expect(['seventeen', 'volunteers', 'eighteen']).toContain(word);
  });
  it('shows how a report begins that is found by something else', () => expect(spelled(excerptOf(['', '  开头。', '后面'], terms('标题:x')))).toBe('开头。'));
  it('is about two lines long', () => {
    for (const report of inventReports(60, 7)) {
      const { length } = spelled(excerptOf(report.paragraphs, terms('志愿者 OR 的 OR volunteers')));
      expect(length).toBeGreaterThan(15);
      expect(length).toBeLessThanOrEqual(150);
    }
  });

  it('is words of one paragraph to the letter, and its marks spell what was asked', () => {
    fc.assert(fc.property(fc.array(mixedText(60), { minLength: 1, maxLength: 4 }), mixedText(3), (paragraphs, typed) => {
      const wanted = terms(`"${typed.replaceAll('"', '')}"`);
      const excerpt = excerptOf(paragraphs, wanted);
      expect(paragraphs.some((text) => text.includes(spelled(excerpt)))).toBe(true);
      expect(spelled(excerpt).isWellFormed()).toBe(true);
      for (const run of hits(excerpt)) expect(wanted.some((term) => standsIn(run, term))).toBe(true);
      expect(hits(excerpt).length > 0).toBe(wanted.some((term) => paragraphs.some((text) => standsIn(text, term))));
    }));
  });
});

describe('findPlaces', () => {
  const parts = [{ part: 'kicker', text: '志愿' }, { part: 'headline', text: '食堂 志 愿者' }, { part: 'p0', text: '没有' }, { part: 'p1', text: '志愿志愿' }];
  it('lists all places in reading order', () => {
    expect(findPlaces(parts, parseQuery('志愿').query)).toEqual([
      { part: 'kicker', start: 0, end: 2 }, { part: 'headline', start: 3, end: 6 }, { part: 'p1', start: 0, end: 2 }, { part: 'p1', start: 2, end: 4 },
    ]);
  });
  it('keeps to the field that was named', () => {
    expect(findPlaces(parts, parseQuery('正文:志愿').query).map((place) => place.part)).toEqual(['p1', 'p1']);
    expect(findPlaces(parts, parseQuery('标题:志愿 来源:食堂').query).map((place) => place.part)).toEqual(['kicker', 'headline']);
  });
  it('has none for an empty query', () => expect(findPlaces(parts, parseQuery(' ').query)).toEqual([]));
});

it('finds a place wherever the term stands, and only there', () => {
  fc.assert(fc.property(mixedText(20), mixedText(2), (text, typed) => {
    const [term] = terms(`"${typed.replaceAll('"', '')}"`);
    fc.pre(term !== undefined);
    const places = placesIn(text, term === undefined ? [] : [term]);
    expect(places.length > 0).toBe(term !== undefined && standsIn(text, term));
    for (const range of mergeRanges(places)) expect(range.end).toBeGreaterThan(range.start);
  }));
});
