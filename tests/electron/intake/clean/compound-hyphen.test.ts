import { describe, expect, it } from 'vitest';
import { keepsHyphen } from '../../../../electron/intake/clean/compound-hyphen.ts';

describe('a hyphen at a line end', () => {
  it.each([['a quarter', 'mile from'], ['twenty', 'one boats'], ['a self', 'made man'], ['her ex', 'husband said'], ['the so', 'called'], ['a part', 'time job'], ['state', 'owned'], ['ten', 'year lease'], ['long', 'term plan'], ['a T', 'shirt']])(
    'stays in a compound: %s-%s', (before, after) => { expect(keepsHyphen(before, after)).toBe(true); });
  it.each([['was ex', 'pected to'], ['a so', 'cial worker'], ['her part', 'ner said'], ['the state', 'ment'], ['a six', 'teen'], ['the high', 'way'], ['a short', 'age of'], ['ten', 'sion'], ['no long', 'er'], ['the coun', 'cil'], ['pre', 'vent']])(
    'goes with the break of a word: %s-%s', (before, after) => { expect(keepsHyphen(before, after)).toBe(false); });
});
