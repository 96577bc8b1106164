import { describe, expect, it } from 'vitest';
import { freshDesk } from '../../support/fresh-desk.ts';

const text = (headline: string, body: string): string => `${headline}\n${body}\n`;
const asked = (query: string) => ({ query, filters: {}, sort: 'newest' as const });
const note = '社区食堂为老人供餐，志愿者每天上门送餐，居民说饭菜可口，价钱也公道。';

describe('saved searches', () => {
  it('count what came in since they were looked at', async () => {
    const test = freshDesk();
    await test.importTexts({ 'a.txt': text('食堂开张', note) });
    const saved = await test.ask('searches.save', { name: ' 食堂 ', asked: asked('食堂') });
    expect(saved).toMatchObject({ name: '食堂', fresh: 0 });
    await test.importTexts({ 'b.txt': text('第二家食堂', `${note}第二家。`), 'c.txt': text('夜校招生', '夜校开设书法课，报名从即日起到月底，名额有限。') });
    expect((await test.ask('searches.list', {})).saved.map(({ name, fresh }) => [name, fresh])).toEqual([['食堂', 1]]);
    await test.ask('searches.seen', { id: saved.id });
    expect((await test.ask('searches.list', {})).saved[0]?.fresh).toBe(0);
  });
  it('are renamed, replaced under their name and removed', async () => {
    const test = freshDesk();
    const one = await test.ask('searches.save', { name: '一', asked: asked('a') });
    const other = await test.ask('searches.save', { name: '二', asked: asked('b') });
    expect((await test.desk.call('searches.rename', { id: one.id, name: '二' }))).toMatchObject({ ok: false, error: { kind: 'name-taken' } });
    await test.ask('searches.rename', { id: one.id, name: '三' });
    expect((await test.ask('searches.save', { name: '三', asked: { ...asked('c'), filters: { region: '湖南省' }, misread: true } })).id).toBe(one.id);
    expect((await test.ask('searches.list', {})).saved.map(({ id, name, asked: { query } }) => [id, name, query])).toEqual([[one.id, '三', 'c'], [other.id, '二', 'b']]);
    await test.ask('searches.remove', { id: one.id });
    expect((await test.ask('searches.list', {})).saved).toHaveLength(1);
    expect(await test.desk.call('searches.remove', { id: one.id })).toMatchObject({ ok: false, error: { kind: 'not-found', what: 'search' } });
  });
});

describe('the history of searches', () => {
  it('holds each query that was looked at once, the last first, and forgets on request', async () => {
    const test = freshDesk();
    for (const query of ['食堂', ' 夜校 ', '食堂', '', '  ']) {
      await test.ask('searches.looked', { query });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const queries = async (more: object = {}): Promise<string[]> => (await test.ask('searches.history', more)).queries.map(({ query }) => query);
    expect(await queries()).toEqual(['食堂', '夜校']);
    expect(await queries({ text: '校' })).toEqual(['夜校']);
    await test.ask('searches.forget', { query: '食堂' });
    expect(await queries()).toEqual(['夜校']);
    await test.ask('searches.forget', {});
    expect(await queries()).toEqual([]);
  });
  it('ends with the two hundredth', async () => {
    const test = freshDesk();
    for (let i = 0; i < 205; i++) await test.ask('searches.looked', { query: `q${i}` });
    expect((await test.ask('searches.history', {})).queries).toHaveLength(200);
  });
});

describe('places', () => {
  it('are counted as a tree, and a region finds what is in it', async () => {
    const test = freshDesk();
    const filed = await test.importTexts({ 'a.txt': text('食堂开张', note), 'b.txt': text('二', `${note}二。`), 'c.txt': text('三', `${note}三。`), 'd.txt': text('四', `${note}四。`) });
    const reports = filed.flatMap(({ reportIds }) => reportIds);
    for (const [at, place] of ['湖南浏阳', '长沙市', '云端小镇', '浏阳市'].entries()) {
      const reportId = reports[at];
      if (reportId !== undefined) await test.ask('reading.setField', { reportId, field: 'place', text: place });
    }
    const { placeTree, places } = await test.ask('search.facets', { query: '', filters: {} });
    expect(places).toHaveLength(4);
    expect(placeTree).toEqual([
      { name: '湖南省', region: '湖南省', count: 3, below: [{ name: '长沙市', region: '湖南省/长沙市', count: 3, below: [{ name: '浏阳市', region: '湖南省/长沙市/浏阳市', count: 2, below: [] }] }] },
      { name: '云端小镇', count: 1, below: [] },
    ]);
    const within = async (region: string): Promise<number> => (await test.ask('search.run', { query: '', filters: { region }, sort: 'newest', offset: 0, limit: 9 })).total;
    expect([await within('湖南省'), await within('湖南省/长沙市/浏阳市'), await within('湖南'), await within('广东省')]).toEqual([3, 2, 0, 0]);
  });
});

describe('reports alike', () => {
  it('share the words that tell what they are about, and leave the report itself out', async () => {
    const test = freshDesk();
    const filed = await test.importTexts({
      'a.txt': text('社区食堂开张', note), 'b.txt': text('老人食堂受欢迎', '镇上的食堂为八十岁以上老人免费送餐，志愿者轮流上门，居民都说方便。'),
      'c.txt': text('夜校招生', '夜校开设书法课和烹饪课，报名从即日起到月底，名额有限，欢迎居民参加。'), 'd.txt': text('春耕时节', '农户抢抓时节翻地播种，农技员到田头讲解，今年早稻面积有所增加。'),
    });
    const [first, alike] = filed.flatMap(({ reportIds }) => reportIds);
    if (first === undefined) throw new Error('four reports are needed');
    const found = await test.ask('search.similar', { reportId: first });
    expect(found.words).toEqual(expect.arrayContaining(['食堂', '送餐']));
    expect(found.hits[0]).toMatchObject({ id: alike });
    expect(found.hits[0]?.shared).toContain('食堂');
    expect(found.hits.map(({ id }) => id)).not.toContain(first);
    expect((await test.ask('search.similar', { text: '食堂送餐' })).hits.map(({ id }) => id).sort()).toEqual([first, alike].sort());
    expect(await test.ask('search.similar', { text: '' })).toMatchObject({ words: [], hits: [] });
  });
});

describe('what an answer says of its query', () => {
  it('tells of dates, words without a meaning and pinyin', async () => {
    const test = freshDesk();
    const [filed] = await test.importTexts({ 'a.txt': text('食堂开张', note) });
    const reportId = filed?.reportIds[0];
    if (reportId === undefined) throw new Error('a report is needed');
    await test.ask('reading.setField', { reportId, field: 'source', text: '云溪日报' });
    const notes = async (query: string) => (await test.ask('search.run', { query, filters: {}, sort: 'newest', offset: 0, limit: 9 })).notes;
    expect(await notes('食堂 2022年3月 is:奇怪')).toEqual([{ kind: 'days', typed: '2022年3月', from: '2022-03-01', to: '2022-03-31' }, { kind: 'unknown', typed: '奇怪' }]);
    expect(await notes('shitang')).toEqual([{ kind: 'pinyin', typed: 'shitang', words: ['食堂'], added: true }]);
    expect((await test.ask('search.complete', { query: '来源:yun', caret: 6 })).items).toEqual([{ kind: 'source', insert: '云溪日报', label: '云溪日报', count: 1, pinyin: true }]);
  });
});
