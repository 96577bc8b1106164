import { describe, expect, it } from 'vitest';
import { withPlainMath } from '../../../../../electron/intake/extract/docx/word-math.ts';

const words = (xml: string): string => withPlainMath(`<w:p>${xml}</w:p>`).replace(/<[^>]*>/g, '');
const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

describe('withPlainMath', () => {
  it.each([
    ['办结率=306/318', `<m:oMath>${t('办结率=')}<m:f><m:num>${t('306')}</m:num><m:den>${t('318')}</m:den></m:f></m:oMath>`],
    ['(a+b)/2', `<m:oMath><m:f><m:num>${t('a+b')}</m:num><m:den>${t('2')}</m:den></m:f></m:oMath>`],
    ['x^2+y_1', `<m:oMathPara><m:oMath><m:sSup><m:e>${t('x')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>${t('+')}<m:sSub><m:e>${t('y')}</m:e><m:sub>${t('1')}</m:sub></m:sSub></m:oMath></m:oMathPara>`],
    ['√(a+b)[c]', `<m:oMath><m:rad><m:radPr/><m:deg/><m:e>${t('a+b')}</m:e></m:rad><m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${t('c')}</m:e></m:d></m:oMath>`],
  ])('writes %s as it is said', (plain, xml) => {
    expect(words(xml)).toBe(plain);
  });

  it('leaves a part without formulas, and formulas that do not end, as they are', () => {
    for (const xml of ['<w:p/>', '<w:p><m:oMath><m:r>', `<w:p>${'<m:oMath>'.repeat(1000)}`]) expect(withPlainMath(xml)).toBe(xml);
  });
});
