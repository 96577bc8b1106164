import { describe, expect, it } from 'vitest';
import { eqWords } from '../../../../../electron/intake/extract/office/eq-field.ts';
import { readSource } from '../../../../../electron/intake/intake.ts';

describe('eqWords', () => {
  it.each([
    [' EQ \\* jc2 \\* "Font:Times New Roman" \\* hps10 \\o\\ad(\\s\\up 9(yǎn),郾)', '郾'],
    ['eq \\o\\ac(○,印)', '印'], ['EQ \\o\\ac(印,○)', '印'], ['EQ \\f(306,318)', '306/318'], ['eq \\r(3,x)', '√x'], ['EQ \\s\\up5(上)\\s\\do5(下)', '上下'], ['EQ \\b(\\f(a;b))', '(a/b)'], ['EQ \\o(甲', '甲'],
  ])('reads %s', (code, words) => { expect(eqWords(code)).toBe(words); });

  it('leaves the codes of other fields alone, and ends whatever stands in it', () => {
    expect(eqWords(' PAGE \\* MERGEFORMAT')).toBeUndefined();
    expect(eqWords(`EQ ${'\\o('.repeat(600)}`)?.length).toBeLessThan(600);
  });
});

describe('characters an EQ field sets over each other', () => {
  it('are kept from RTF', async () => {
    const rtf = '{\\rtf1\\ansi\\ansicpg936 \\u26449?\\u24178?\\u37096?\\u12289?{\\field{\\*\\fldinst  EQ \\\\* jc3 \\\\* hps22 \\\\o\\\\al(\\\\s\\\\up 10(y\\u462?n),\\u37118?)}{\\fldrslt }}\\u22478?\\u36335?\\u31038?\\u21306?\\u24459?\\u24072?{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par}';
    const result = await readSource({ name: 'a.rtf', bytes: new TextEncoder().encode(rtf) });
    expect(result.ok && result.value.extraction.text).toBe('村干部、郾城路社区律师7');
  });
});
