import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addBylineName, bylineNamesKnown, owesVocabulary } from '../../../electron/archive/searches/vocabulary.ts';
import type { WriteDb } from '../../../electron/archive/sql.ts';
import { gatherSome } from '../../../electron/search/vocabulary/gather.ts';
import { packFollowers, PairTable, unpackFollowers } from '../../../electron/search/vocabulary/pair-table.ts';
import { Vocabulary } from '../../../electron/search/vocabulary/vocabulary.ts';
import { SearchArchive } from '../../support/searching/search-archive.ts';

let archive: SearchArchive;
beforeEach(() => {
  archive = new SearchArchive([{ headline: '志愿服務进社区', kicker: '志愿', byline: '林知远 Ann Lee' }, { headline: '志愿者', source: '云溪日报', place: '云溪区', tags: ['邻里'], people: ['周望舒'] }]);
});
afterEach(() => archive.close());

/** Outside the write path of an archive, which these tests do without. */
const gather = (most: number): void => gatherSome(archive.db as WriteDb, most);
const count = (words: string): number => new Vocabulary(archive.db).pairs.after(words.charCodeAt(0)).get(words.charCodeAt(1)) ?? 0;

describe('the vocabulary', () => {
  it('counts pairs of folded characters in titles, gathered or not', () => {
    expect([count('志愿'), count('服务'), count('愿者'), count('者志')]).toEqual([3, 1, 1, 0]);
    gather(1);
    expect([count('志愿'), count('愿者')]).toEqual([3, 1]);
    gather(1);
    expect(owesVocabulary(archive.db)).toBe(false);
    expect([count('志愿'), count('服务')]).toEqual([3, 1]);
    expect(bylineNamesKnown(archive.db).sort()).toEqual(['Ann Lee', '林知远']);
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
    expect([bylineNamesKnown(archive.db), owesVocabulary(archive.db), count('服务')]).toEqual([[], true, 0]);
    gather(9);
    expect([count('志愿'), count('服务')]).toEqual([1, 0]);
  });
  it('knows every value of the fields', () => {
    const vocabulary = new Vocabulary(archive.db);
    const said = (values: Iterable<{ kind: string; value: string }>): string[] => Array.from(values, ({ kind, value }) => `${kind} ${value}`).sort();
    expect(said(vocabulary.values(archive.db))).toEqual(['person 周望舒', 'place 云溪区', 'source 云溪日报', 'tag 邻里']);
    expect(said(vocabulary.writers())).toEqual(['writer Ann Lee', 'writer 林知远']);
    expect(['a', 'l', 'y'].map((letter) => said(vocabulary.writersBeginning(letter.charCodeAt(0))))).toEqual([['writer Ann Lee'], ['writer Ann Lee', 'writer 林知远'], []]);
  });
  it('keeps a name once', () => {
    for (let i = 0; i < 2; i++) addBylineName(archive.db as WriteDb, '林知远');
    expect(bylineNamesKnown(archive.db)).toEqual(['林知远']);
  });
});

it('pairs are the same after they were packed', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'志愿服务a，'), maxLength: 20 })), (texts) => {
    const pairs = new PairTable();
    for (const text of texts) pairs.addText(text);
    for (const first of pairs.firsts()) expect(unpackFollowers(packFollowers(pairs.after(first)))).toEqual(pairs.after(first));
    const together = texts.flatMap((text) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))).filter((pair) => pair === '志愿').length;
    expect(pairs.after('志'.charCodeAt(0)).get('愿'.charCodeAt(0)) ?? 0).toBe(together);
  }));
});
