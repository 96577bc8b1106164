import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addBylineName, bylineNamesAfter, owesVocabulary } from '../../../electron/archive/searches/vocabulary.ts';
import type { WriteDb } from '../../../electron/archive/sql.ts';
import { gatherSome } from '../../../electron/search/vocabulary/gather.ts';
import { addFollowers, packFollowers, PairTable, unpackFollowers } from '../../../electron/search/vocabulary/pair-table.ts';
import { NameList } from '../../../electron/search/vocabulary/name-list.ts';
import { Vocabulary, vocabularyOf, warmVocabulary } from '../../../electron/search/vocabulary/vocabulary.ts';
import { vocabulary as gathering } from '../../../electron/archive/migrations/0009-vocabulary.ts';
import { knownValue } from '../../../electron/search/vocabulary/known-value.ts';
import { readingsOf } from '../../../shared/text/han-readings.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { SearchArchive } from '../../support/searching/search-archive.ts';

let archive: SearchArchive;
beforeEach(() => {
  archive = new SearchArchive([{ headline: '志愿服務进社区', kicker: '志愿', byline: '林知远 Ann Lee' }, { headline: '志愿者', source: '云溪日报', place: '云溪区', tags: ['邻里'], people: ['周望舒'] }]);
  // As an archive that was opened by the app says of itself.
  archive.db.pragma(`user_version = ${gathering.version}`);
});
afterEach(() => archive.close());

/** Outside the write path of an archive, which these tests do without. */
const gather = (most: number): void => gatherSome(archive.db as WriteDb, most);
const upToDate = (): Vocabulary => {
  const vocabulary = new Vocabulary(archive.db);
  vocabulary.update();
  return vocabulary;
};
const countIn = (vocabulary: Vocabulary, words: string): number => vocabulary.pairs.after(words.charCodeAt(0)).get(words.charCodeAt(1)) ?? 0;
const count = (words: string): number => countIn(upToDate(), words);
const said = (values: Iterable<{ kind: string; value: string }>): string[] => Array.from(values, ({ kind, value }) => `${kind} ${value}`).sort();
const namesKnown = (): string[] => bylineNamesAfter(archive.db, '', 100).names.split('\n').filter((name) => name !== '');

describe('the vocabulary', () => {
  it('counts pairs of folded characters in titles, gathered or not', () => {
    expect([count('志愿'), count('服务'), count('愿者'), count('者志')]).toEqual([3, 1, 1, 0]);
    gather(1);
    expect([count('志愿'), count('愿者')]).toEqual([3, 1]);
    gather(1);
    expect(owesVocabulary(archive.db)).toBe(false);
    expect([count('志愿'), count('服务')]).toEqual([3, 1]);
    expect(namesKnown()).toEqual(['Ann Lee', '林知远']);
  });
  it('gathers a headline again that was corrected', () => {
    gather(9);
    archive.db.exec("UPDATE reports SET headline = '夜校招生' WHERE seq = 2; UPDATE reports SET filed = 1 WHERE seq = 1");
    expect(owesVocabulary(archive.db)).toBe(true);
    gather(9);
    expect([count('夜校'), owesVocabulary(archive.db)]).toEqual([1, false]);
  });
  it('keeps nothing of a report that was purged, and gathers the others again', () => {
    gather(9);
    archive.db.exec('DELETE FROM reports WHERE seq = 1');
    expect([namesKnown(), owesVocabulary(archive.db), count('服务')]).toEqual([[], true, 0]);
    gather(9);
    expect([count('志愿'), count('服务')]).toEqual([1, 0]);
  });
  it('knows every value of the fields', () => {
    const vocabulary = upToDate();
    expect(said(vocabulary.values())).toEqual(['person 周望舒', 'place 云溪区', 'source 云溪日报', 'tag 邻里']);
    expect(said(vocabulary.writersHolding(''))).toEqual(['writer Ann Lee', 'writer 林知远']);
    expect(['a', 'l', 'y'].map((letter) => said(vocabulary.writersBeginning(letter.charCodeAt(0))))).toEqual([['writer Ann Lee'], ['writer Ann Lee', 'writer 林知远'], []]);
  });
  it('is made ready in the background bit by bit', () => {
    while (!warmVocabulary(archive.db, 1));
    expect(said(vocabularyOf(archive.db).writersHolding('林'))).toEqual(['writer 林知远']);
  });
  it('knows what is gathered while it is open, and nothing more of what was purged', () => {
    const vocabulary = upToDate();
    gather(9);
    vocabulary.update();
    expect([countIn(vocabulary, '志愿'), [...vocabulary.pairs.firsts()].includes('愿'.charCodeAt(0))]).toEqual([3, true]);
    archive.add({ headline: '志愿夜校', byline: '江南' });
    vocabulary.update();
    expect([countIn(vocabulary, '志愿'), countIn(vocabulary, '夜校'), said(vocabulary.writersHolding('江'))]).toEqual([4, 1, ['writer 江南']]);
    gather(9);
    vocabulary.update();
    expect([countIn(vocabulary, '志愿'), countIn(vocabulary, '夜校')]).toEqual([4, 1]);
    archive.db.exec('DELETE FROM reports WHERE seq = 1');
    vocabulary.update();
    expect([countIn(vocabulary, '志愿'), countIn(vocabulary, '服务'), said(vocabulary.writersHolding(''))]).toEqual([2, 0, ['writer 江南']]);
  });
  it('reads again what was gathered elsewhere far beyond what it knows', () => {
    const vocabulary = upToDate();
    archive.inTransaction(() => { for (let i = 0; i < 1200; i++) archive.add({ headline: '夜校', byline: `甲${String.fromCharCode(0x4e00 + i)}` }); });
    gather(9000);
    vocabulary.update();
    expect([countIn(vocabulary, '夜校'), said(vocabulary.writersHolding('甲')).length]).toEqual([1200, 1200]);
  });
  it('keeps a name once', () => {
    for (let i = 0; i < 2; i++) addBylineName(archive.db as WriteDb, '林知远');
    expect(namesKnown()).toEqual(['林知远']);
  });
});

it('pairs are the same after they were packed', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'志愿服务a，'), maxLength: 20 }));
  fc.assert(fc.property(texts, texts, (some, others) => {
    const [one, other, both] = [new PairTable(), new PairTable(), new PairTable()];
    for (const text of some) for (const pairs of [one, both]) pairs.addText(text);
    for (const text of others) for (const pairs of [other, both]) pairs.addText(text);
    const together = [...some, ...others].flatMap((text) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))).filter((pair) => pair === '志愿').length;
    expect(both.after('志'.charCodeAt(0)).get('愿'.charCodeAt(0)) ?? 0).toBe(together);
    expect(both.firsts()).toEqual([...new Set([...one.firsts(), ...other.firsts()])].sort());
    for (const first of both.firsts()) expect(addFollowers(unpackFollowers(packFollowers(one.after(first))), other.after(first))).toEqual(both.after(first));
  }));
});

it('many pairs are told apart', () => {
  const pairs = new PairTable();
  const { text } = searchedText(String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => 0x4e00 + (i * 7919) % 20_000)));
  for (let i = 0; i < 3; i++) pairs.addText(text);
  const counted = new Map<string, number>();
  for (let i = 1; i < text.length; i++) if (/^[一-鿿]{2}$/.test(text.slice(i - 1, i + 1))) counted.set(text.slice(i - 1, i + 1), 3 + (counted.get(text.slice(i - 1, i + 1)) ?? 0));
  expect(pairs.size).toBe(counted.size);
  expect([...counted].filter(([pair, count]) => pairs.after(pair.charCodeAt(0)).get(pair.charCodeAt(1)) !== count)).toEqual([]);
});

it('names in a list are found as if each was looked at by itself', () => {
  const name = fc.array(fc.string({ unit: fc.constantFrom(...'林知遠远AnnLé🙂 ', '\u200b'), minLength: 1, maxLength: 6 }), { maxLength: 12 });
  fc.assert(fc.property(name, fc.string({ unit: fc.constantFrom(...'林知远anl e🙂'), maxLength: 3 }), (some, typed) => {
    const names = [...new Set(some)].sort();
    const list = new NameList(names.join('\n'));
    const all = names.map((one) => knownValue('writer', one));
    const words = searchedText(typed).text;
    expect(list.names()).toEqual(names);
    expect([...names, '没有', typed].map((one) => list.has(one))).toEqual([...names.map(() => true), false, names.includes(typed)]);
    expect([...list.holding(words)]).toEqual(all.filter(({ folded }) => folded.includes(words)));
    for (const letter of 'aly') {
      const begins = ({ folded }: { folded: string }): boolean => [...readingsOf(folded.charCodeAt(0)), ...folded.split(' ')].some((spelled) => spelled.startsWith(letter));
      expect([...list.beginning(letter.charCodeAt(0))]).toEqual(all.filter(begins));
    }
  }));
});
