import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractXlsx } from '../../../../electron/intake/extract/xlsx.ts';
import { shownNumber } from '../../../../electron/intake/extract/xlsx/number-format.ts';
import { makeXlsx, type MadeSheet } from '../../../support/documents/make-xlsx.ts';
import { runs } from '../../../support/property-runs.ts';

async function read(sheets: readonly MadeSheet[], options?: Parameters<typeof makeXlsx>[1]): Promise<{ lines: string[]; hinted: (kind: string) => string[] }> {
  const result = await extractXlsx(makeXlsx(sheets, options));
  if (!result.ok) throw new Error(result.error);
  const { text, hints } = result.value.extraction;
  return { lines: text.split('\n'), hinted: (kind) => hints.filter((hint) => hint.kind === kind).map(({ start, end }) => text.slice(start, end)) };
}

describe('extractXlsx', () => {
  it('reads a sheet as a table under the title that stands alone over it', async () => {
    const { hinted } = await read([{ name: 'Sheet1', rows: [['临江市夜间公交客流'], ['线路', '班次', '备注'], ['一路', { value: 12 }], [undefined, { value: 8 }, '试行']], merged: 'A1:C1' }]);
    expect(hinted('heading')).toEqual(['临江市夜间公交客流']);
    expect(hinted('table')).toEqual(['线路\t班次\t备注', '一路\t12', '\t8\t试行']);
  });

  it('takes the title over a table whose unit stands on a row of its own between them', async () => {
    const { hinted } = await read([{ name: '月报', rows: [['临江市夜间公交收支'], ['单位：万元'], ['线路', '收入（万元）'], ['一路', { value: 12 }]], merged: 'A1:B1' }]);
    expect(hinted('heading')).toEqual(['临江市夜间公交收支']);
    expect(hinted('table')).toEqual(['单位：万元', '线路\t收入（万元）', '一路\t12']);
  });

  it('reads every sheet that is seen, under the name somebody gave it', async () => {
    const { hinted } = await read([
      { name: '城区', rows: [['站点', '人次'], ['客运站', { value: 186 }]] }, { name: '下拉表', rows: [['甲', '乙']], hidden: true }, { name: '乡镇', rows: [['站点', '人次'], ['河湾', { value: 42 }]] },
    ]);
    expect(hinted('heading')).toEqual(['城区', '乡镇']);
    expect(hinted('table')).toEqual(['站点\t人次', '客运站\t186', '站点\t人次', '河湾\t42']);
  });

  it('takes words wherever a cell keeps them, and a formula for its result', async () => {
    const { hinted } = await read([{ name: 'Sheet1', rows: [
      [{ xml: '<c t="inlineStr"><is><r><t>客</t></r><r><t>运站</t></r><rPh><t>ピン</t></rPh></is></c>' }, { xml: '<c t="str"><f>A1&amp;"号"</f><v>一号</v></c>' }],
      [{ xml: '<c t="b"><v>1</v></c>' }, { xml: '<c><f>SUM(1,2)</f><v>3</v></c>' }], ['两_x000D_\n行', '“引号”　𠮷'],
    ] }]);
    expect(hinted('table')).toEqual(['客运站\t一号', 'TRUE\t3', '两 行\t“引号”　𠮷']);
  });

  it('leaves out the rows and columns nothing stands in, so that a cell far away stays beside its neighbours', async () => {
    const far = Array.from({ length: 300 }, (_, i) => (i === 0 ? '甲' : i === 299 ? '乙' : undefined));
    const { hinted } = await read([{ name: 'Sheet1', rows: [far, [], ['丙', '丁']] }]);
    expect(hinted('table')).toEqual(['甲\t\t乙', '丙\t丁']);
  });

  it('loses not one character of any cell', async () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, '')).filter((text) => text.trim() === text && text !== '' && !/_x[\da-f]{4}_|\s/i.test(text));
    await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const { hinted } = await read([{ name: 'Sheet1', rows }]);
      expect(hinted('table')).toEqual(rows.map((row) => row.join('\t')));
    }), runs(60));
  });

  it('answers with a reason for what is no workbook, or more of one than anybody reads', async () => {
    expect(await extractXlsx(zipSync({ 'word/document.xml': new Uint8Array() }))).toEqual({ ok: false, error: 'not-what-it-says' });
    expect(await extractXlsx(makeXlsx([{ name: 'Sheet1', rows: [] }]))).toEqual({ ok: false, error: 'no-text' });
    const apart = Array.from({ length: 3000 }, (_, i) => Array.from({ length: i + 1 }, (_cell, c) => (c === i ? '远' : undefined)));
    expect(await extractXlsx(makeXlsx([{ name: 'Sheet1', rows: apart }]))).toEqual({ ok: false, error: 'too-large' });
  });
});

describe('shownNumber', () => {
  it.each([
    [0.1 + 0.2, '', '0.3'], [1234567, '', '1234567'], [1e21, 'General', '1E+21'], [12345.678, '#,##0.00', '12,345.68'], [0.1234, '0.0%', '12.3%'], [82, '0"万元"', '82万元'],
    [1234.5, '[$¥-804]#,##0.00', '¥1,234.50'], [-3.5, '0.0;[Red](0.0)', '-3.5'], [5, '000', '005'], [1500000, '0.0,,"百万"', '1.5百万'], [2.5, '0.##', '2.5'], [2, '0.##', '2'],
    [46083, 'yyyy"年"m"月"d"日"', '2026年3月2日'], [46083.5625, 'yyyy-mm-dd hh:mm', '2026-03-02 13:30'], [0.5625, 'h:mm', '13:30'], [1.25, '[h]:mm', '30:00'], [46083, 'yyyy/m/d;@', '2026/3/2'],
    [46083, '[$-F800]dddd, mmmm dd, yyyy', '2026年3月2日'],
  ])('shows %d as %j says', (value, format, shown) => {
    expect(shownNumber(value, format, false)).toBe(shown);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shownNumber(44621, 'yyyy-mm-dd', true)).toBe('2026-03-02');
  });
});
