import { describe, expect, it } from 'vitest';
import { endsWord } from '../../../../../electron/intake/doubt/figures/not-lost.ts';

describe('a measure that ends a word', () => {
  it.each([['统战部部长石培元', ''], ['石培元', '石培元带队，石培元插话'], ['旧书交换处', ''], ['山路拐弯处', '']])('%s has lost no figure', (text, page) => { expect(endsWord(text, page)).toBe(true); });
  it.each([['全市共捐款元', '捐款元'], ['整治病害处', ''], ['每亩增收元', ''], ['发放万元', '']])('%s may have', (text, page) => { expect(endsWord(text, page)).toBe(false); });
});
