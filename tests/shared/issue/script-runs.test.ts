import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptRuns } from '../../../shared/issue/script-runs.ts';

const cut = (text: string, language: 'zh-CN' | 'en' = 'zh-CN') => scriptRuns(text, language).map((run) => `${run.eastAsian ? '汉' : 'L'}${run.text}`).join('|');

describe('telling scripts apart', () => {
  it('takes quotes and dashes of Chinese text as East Asian', () => { expect(cut('他说“好”——2026年')).toBe('汉他说“好”——|L2026|汉年'); });
  it('takes a quote that opens a Chinese paragraph as East Asian', () => { expect(cut('“好。”')).toBe('汉“好。”'); });
  it('leaves an apostrophe between Latin letters Latin', () => { expect(cut('don’t')).toBe('Ldon’t'); });
  it('leaves the quotes of English text Latin', () => { expect(cut('“Yes,” she said — twice.', 'en')).toBe('L“Yes,” she said — twice.'); });
  it('takes the dash of a range of figures as East Asian', () => { expect(cut('1—10月')).toBe('L1|汉—|L10|汉月'); });
  it('takes enclosed figures as East Asian', () => { expect(cut('①甲')).toBe('汉①甲'); });
  it('loses no character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(scriptRuns(text, 'zh-CN').map((run) => run.text).join('')).toBe(text); }));
  });
});
