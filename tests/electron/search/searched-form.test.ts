import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchedForm, searchedTextOf } from '../../../electron/search/searched-form.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';

it('is what a browser makes of a text too, of one after the other, long and short', () => {
  const text = fc.string({ unit: fc.constantFrom(...'志願服務ＡaB é', '\u0301', '\u3000', '𠮷', '\ud842', '\udfb7', '\u200b', '\n', '，', '12'), maxLength: 200 });
  fc.assert(fc.property(fc.array(text, { maxLength: 6 }), fc.constantFrom(1, 1, 1, 2000), (texts, times) => {
    for (const one of texts.map((some) => some.repeat(times))) {
      expect(searchedTextOf(one)).toEqual(searchedText(one));
      expect(searchedForm(one)).toBe(searchedText(one).text);
    }
  }));
});
