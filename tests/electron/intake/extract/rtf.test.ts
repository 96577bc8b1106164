import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRtf } from '../../../../electron/intake/extract/rtf.ts';
import { characterTable } from '../../../support/documents/encode-text.ts';
import { greyPicture } from '../../../support/documents/make-docx.ts';
import { makeRtf, rtfWords } from '../../../support/documents/make-rtf.ts';
import { nightBus } from '../../../support/night-bus-report.ts';
import { runs } from '../../../support/property-runs.ts';

interface Outcome { readonly text: string; readonly pictures: number; hinted(kind: string): string[] }

function read(bytes: Uint8Array): Outcome {
  const result = extractRtf(bytes);
  if (!result.ok) throw new Error(result.error);
  const { extraction: { text, hints }, pictures } = result.value;
  return { text, pictures: pictures.length, hinted: (kind) => hints.filter((hint) => hint.kind === kind).map(({ start, end }) => text.slice(start, end)) };
}
const body = (rtf: string): Outcome => read(makeRtf(rtf));

/** Only what two bytes of GBK can say; all else is written as `\u`. */
const gbk = (character: string): readonly number[] | undefined => { const bytes = characterTable('gb18030').get(character); return bytes?.length === 2 ? bytes : undefined; };
const words = (text: string): string => rtfWords(text, gbk);

describe('extractRtf', () => {
  it('reads what an office program wrote: headline, notes, list, table, picture', () => {
    const { text, hinted, pictures } = read(readFileSync('tests/fixtures/formats/night-bus.rtf'));
    const [first = '', ...others] = nightBus.paragraphs ?? [];
    expect(text.split('\n\n').slice(0, 5)).toEqual([nightBus.headline, `${first}[1]`, `[1] ${nightBus.note ?? ''}`, ...others]);
    expect(hinted('heading')[0]).toBe(nightBus.headline);
    expect(hinted('list')).toEqual(nightBus.items);
    expect(hinted('table')).toEqual(['线路\t班次\t备注', '一路\t12', '\t8\t试行']);
    expect(pictures).toBe(1);
  });

  it('reads Han in the bytes of its font, in the bytes of the file, and in Unicode beside a fallback that is passed over', () => {
    expect(body(`${words('河湾镇')}\\par{\\f0 \\'ba\\'d3\\'cd\\'e5}\\par\\uc2\\u27827\\'ba\\'d3\\u28286\\'cd\\'e5\\uc1\\u-10174?\\u-8265?`).text).toBe('河湾镇\n\n河湾\n\n河湾𠮷');
  });

  it('reads the quotation marks of Western fonts as such, not as half a Han', () => {
    expect(body("{\\f0 a \\'93word\\'94 it\\'92s}").text).toBe('a “word” it’s');
  });

  it('takes up a character whose second byte is written as a plain letter', () => {
    expect(read(new TextEncoder().encode("{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 x;}}\\f0 \\'81@\\'b0\r\n\\'a1}")).text).toBe('丂啊');
  });

  it('leaves out what is hidden, deleted, computed from or meant for machines, and sets running heads aside', () => {
    const { text, hinted } = body(`{\\header ${words('河湾信息')}\\par}{\\*\\unknown x}{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt ${words('链接')}}}{\\v hidden}{\\deleted gone}${words('正文')}\\par`);
    expect(text).toBe('河湾信息\n\n链接正文');
    expect(hinted('furniture')).toEqual(['河湾信息']);
  });

  it('knows headings by their style and by how Chinese offices set them', () => {
    const { hinted } = body(`\\pard\\s1 ${words('一级')}\\par\\pard\\qc\\fs44 ${words('大标题')}\\par\\pard\\qc\\b\\fs32 ${words('小标题')}\\b0\\par\\pard ${words('正文。')}\\par`);
    expect(hinted('heading')).toEqual(['一级', '大标题', '小标题']);
  });

  it('keeps a table as rows of cells, a cell that reaches over two columns in its place', () => {
    const row = (edges: readonly number[], cells: readonly string[]): string => `\\trowd${edges.map((edge) => `\\cellx${edge}`).join('')}\\pard\\intbl ${cells.map((cell) => `${words(cell)}\\cell `).join('')}\\row`;
    const { hinted } = body(`${row([2000, 3000], ['合计', '3'])}${row([1000, 2000, 3000], ['甲', '乙\t丙', '1'])}\\pard\\par`);
    expect(hinted('table')).toEqual(['合计\t\t3', '甲\t乙 丙\t1']);
  });

  it('keeps pictures with the caption under them, whether written in digits or in bytes', () => {
    const digits = Buffer.from(greyPicture).toString('hex');
    const picture = `{\\*\\shppict{\\pict\\pngblip ${digits.slice(0, 60)}\r\n${digits.slice(60)}}}{\\nonshppict{\\pict\\wmetafile8 0102}}`;
    const { pictures, hinted } = body(`${picture}\\par\\pard\\qc\\fs21 ${words('夜间公交驶出客运站')}\\par`);
    expect([pictures, hinted('caption')]).toEqual([1, ['夜间公交驶出客运站']]);
    const raw = Buffer.from(greyPicture).toString('latin1');
    const binary = Buffer.from(`{\\rtf1 {\\pict\\pngblip\\bin${raw.length} ${raw}}text\\par}`, 'latin1');
    expect(read(binary)).toMatchObject({ pictures: 1, text: 'text' });
  });

  it('loses not one character of any paragraph or cell', () => {
    const piece = fc.string({ unit: fc.oneof(fc.constantFrom(...'河湾镇𠮷“”‘’…—（），、{}\\aZ9 '), fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code))), minLength: 1, maxLength: 40 })
      .map((text) => text.trim()).filter((text) => text !== '');
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.array(fc.array(piece, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 4 }), (paragraphs, rows) => {
      const table = rows.map((row) => `\\trowd\\cellx1000\\cellx2000\\pard\\intbl ${row.map((cell) => `${words(cell)}\\cell `).join('')}\\row`).join('');
      const { text } = body(`${paragraphs.map((one) => `${words(one)}\\par `).join('')}${table}\\pard\\par`);
      expect(text).toBe([...paragraphs, rows.map((row) => row.join('\t')).join('\n')].join('\n\n'));
    }), runs(200));
  });

  it('answers with a reason for what is cut off, too deep or empty', () => {
    const whole = makeRtf(`${words('正文')}\\par`);
    expect(extractRtf(whole.subarray(0, whole.length - 1))).toEqual({ ok: false, error: 'truncated' });
    expect(extractRtf(new TextEncoder().encode(`{\\rtf1 ${'{'.repeat(5000)}x${'}'.repeat(5000)}}`))).toEqual({ ok: false, error: 'too-deep' });
    expect(extractRtf(makeRtf(''))).toEqual({ ok: false, error: 'no-text' });
  });
});
