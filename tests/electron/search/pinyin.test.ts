import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { asLetters, findLetters, Letters } from '../../../electron/search/pinyin/letters.ts';
import { matchingReportSeqs, searchReports } from '../../../electron/search/search.ts';
import type { SearchNote } from '../../../shared/domain/search-note.ts';
import { SearchArchive } from '../../support/searching/search-archive.ts';

const stands = (text: string, typed: string): string => {
  const at = findLetters(text, new Letters(typed));
  return at === undefined ? '' : text.slice(at.start, at.end);
};

describe('letters', () => {
  it.each([
    ['zhiyuan', '志愿'], ['zhiyuanfuwu', '志愿服务'], ['zyfw', '志愿服务'], ['zhyfw', '志愿服务'], ['zhiyfw', '志愿服务'], ['zhiyuanfu', '志愿服'], ['zhiyuanf', '志愿服'], ['zhiyua', '志愿'], ['zyfuwu', '志愿服务'], ['yfw', '愿服务'],
    ['fuwu', '服务'], ['fuwx', ''], ['zhiyuanx', ''], ['yuanz', ''],
  ])('%s are %s of 志愿服务', (typed, words) => expect(stands('区志愿服务', typed)).toBe(words));
  it.each([['chongqing', '重庆'], ['zhongqing', '重庆'], ['cq', '重庆'], ['xian', '西安'], ['lvse', '绿色'], ['changan', '长安'], ['zhangan', '长安'], ['nver', '女儿'], ['yinhang', '银行']])('%s are %s, whichever way it is said', (typed, words) => expect(stands(words, typed)).toBe(words));
  it('are small, and parted by apostrophes at most', () => {
    expect(['Xi\'an', 'lüse', 'a', 'a1', '志', 'x'.repeat(41), ''].map(asLetters)).toEqual(['xian', 'lvse', undefined, undefined, undefined, undefined, undefined]);
  });
  it('shorten no syllable that begins with a vowel, but for the last', () => expect([stands('长安区', 'caq'), stands('长安区', 'canq'), stands('长安区', 'ca')]).toEqual(['', '长安区', '长安']));
  it('take no long time for anything', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'zhcsanigeu'), minLength: 2, maxLength: 40 }), fc.string({ unit: fc.constantFrom(...'志愿服务重庆长安是实施中长'), maxLength: 40 }), (typed, text) => {
      const found = stands(text, typed);
      expect(found === '' || text.includes(found)).toBe(true);
    }));
  });
});

const archive = new SearchArchive([
  /* 1 */ { headline: '志愿服务进社区', paragraphs: ['正文。'], source: '云溪日报', byline: '林知远' },
  /* 2 */ { headline: '志愿者参与防控', paragraphs: ['支援前线。'], place: '重庆市' },
  /* 3 */ { headline: '食堂开张', paragraphs: ['志愿服务在正文里。'], tags: ['志愿服务/邻里'], source: '望湖在线' },
  /* 4 */ { headline: 'Volunteers change the town', paragraphs: ['A change of heart.'] },
  /* 5 */ { headline: '嫦娥奔月', people: ['周望舒'] },
]);
afterAll(() => archive.close());
const ask = (query: string): { found: number[]; notes: readonly SearchNote[] } =>
  ({ found: matchingReportSeqs(archive.db, query, {}, 'filed'), notes: searchReports(archive.db, { query, filters: {}, sort: 'newest', offset: 0, limit: 5 }).notes });

describe('a search in pinyin', () => {
  it.each([
    ['zhiyuan', [1, 2, 3]], ['zhiyfw', [1, 3]], ['zyfw', [1, 3]], ['yunxiribao', [1]], ['linzhiyuan', [1]], ['chongqing', [2]], ['zhongqing', [2]], ['zhouws', [5]], ['wanghu', [3]], ['zhiyuan shitang', [3]],
    ['"zhiyuan"', []], ['zhiyuan*', []], ['标题:zhiyuan', []], ['zy', []], ['-zhiyuan', [1, 2, 3, 4, 5]], ['zhiyuanqqq', []],
  ])('%s finds %j', (query, found) => expect(ask(query).found).toEqual(found));
  it('finds two words that stand apart', () => {
    expect(ask('zhyfk')).toEqual({ found: [2], notes: [{ kind: 'pinyin', typed: 'zhyfk', words: ['志愿 防控'], added: true }] });
  });
  it('says what it took the letters for', () => {
    expect(ask('zyfw').notes).toEqual([{ kind: 'pinyin', typed: 'zyfw', words: ['志愿服务'], added: true }]);
    expect(ask('志愿').notes).toEqual([]);
  });
  it('only offers its words where the letters are a word of the texts', () => {
    expect(ask('change')).toEqual({ found: [4], notes: [{ kind: 'pinyin', typed: 'change', words: ['嫦娥'], added: false }] });
  });
  it('marks what it found', () => {
    const [hit] = searchReports(archive.db, { query: 'zyfw', filters: {}, sort: 'oldest', offset: 0, limit: 5 }).hits.filter(({ headline }) => headline.some((run) => run.text === '志愿服务'));
    expect(hit?.headline[0]).toEqual({ text: '志愿服务', hit: true });
  });
  it('knows what came in since, and forgets what went', () => {
    const seq = archive.add({ headline: '夜校招生' });
    expect(ask('yexiao').found).toEqual([seq]);
    archive.remove(seq, { headline: '夜校招生' });
    expect(ask('yexiao')).toEqual({ found: [], notes: [] });
  });
});
