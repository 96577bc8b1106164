import { beforeAll, describe, expect, it } from 'vitest';
import { findEntries } from '../../../../renderer/archive/facets/find-entries.ts';
import { loadPinyin } from '../../../../renderer/ui/pinyin-match.ts';

const entries = ['王川青', '王强', '望山日报', '南汀日报', 'Harbour Gazette'].map((words) => ({ key: words, words }));
const found = (typed: string): readonly string[] => findEntries(entries, typed).map(({ words }) => words);

describe('finding a value of a facet', () => {
  beforeAll(loadPinyin);
  it('shows all of them until something is typed', () => { expect(found(' ')).toEqual(entries.map(({ words }) => words)); });
  it('puts what begins with the words before what has them inside', () => {
    expect(found('日报')).toEqual(['望山日报', '南汀日报']);
    expect(found('harb')).toEqual(['Harbour Gazette']);
    expect(findEntries([{ key: 'a', words: '山南' }, { key: 'b', words: '南山' }], '南').map(({ key }) => key)).toEqual(['b', 'a']);
  });
  it('reads letters as pinyin or initials, closest together first', () => {
    expect(found('wq')).toEqual(['王强', '王川青']);
    expect(found('nanting')).toEqual(['南汀日报']);
    expect(found('zzz')).toEqual([]);
  });
});
