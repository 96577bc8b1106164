import { describe, expect, it } from 'vitest';
import { foldGlyphs } from '../../../../../electron/intake/extract/pdf/fold-glyphs.ts';

describe('foldGlyphs', () => {
  it('makes Han of Kangxi radicals and of the supplement NFKC leaves alone', () => {
    expect(foldGlyphs('⼈⼝⽉⾏⻔⻓⻢⺠⻅⻋⻛⻰')).toBe('人口月行门长马民见车风龙');
    expect('⻔'.normalize('NFKC')).toBe('⻔');
  });
  it('makes 户 of the radical that fonts of the mainland draw so', () => { expect(foldGlyphs('⼾籍')).toBe('户籍'); });
  it('parts ligatures and stands marks of downward lines up', () => { expect(foldGlyphs('ﬁeld oﬃce ︵春︶︒')).toBe('field office （春）。'); });
  it('makes two dashes of the one that fonts draw for both', () => { expect(foldGlyphs('最受欢迎⸺一天')).toBe('最受欢迎——一天'); });
  it('leaves everything else as it is, full-width letters too', () => { expect(foldGlyphs('ＡＢＣ２０２６㎡①“引号”…')).toBe('ＡＢＣ２０２６㎡①“引号”…'); });
});
