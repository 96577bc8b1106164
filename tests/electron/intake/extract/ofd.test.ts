import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractOfd } from '../../../../electron/intake/extract/ofd.ts';
import { greyPicture } from '../../../support/documents/make-docx.ts';
import { makeOfd, type OfdLine, type OfdPage } from '../../../support/documents/make-ofd.ts';

const column = (x: number, y: number, lines: readonly string[]): OfdLine[] => lines.map((text, i) => ({ text, x, y: y + i * 7 }));
const left = ['三月二日晚，河湾镇第一辆夜间公', '交从客运站开出，乘客都说夜里回', '家方便多了。'];
const right = ['夜班车每二十分钟一趟，票价仍是', '两元，末班车十一点半发出，全程', '四十分钟。'];
const page: OfdPage = { lines: [{ text: '河湾镇开通夜间公交', x: 60, y: 30, size: 9 }, ...column(20, 60, left), ...column(110, 60, right)] };

async function read(bytes: Uint8Array): Promise<{ text: string; headings: string[]; pictures: number }> {
  const result = await extractOfd(bytes);
  if (!result.ok) throw new Error(result.error);
  const { text, hints } = result.value.extraction;
  return { text, headings: hints.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end)), pictures: result.value.pictures.length };
}

describe('extractOfd', () => {
  it('reads columns one after the other under their headline, in whatever order the file has the lines', async () => {
    for (const lines of [page.lines, page.lines.toReversed()]) {
      const { text, headings } = await read(makeOfd([{ lines }]));
      expect(headings).toEqual(['河湾镇开通夜间公交']);
      expect(text.replace(/\s/g, '')).toBe(['河湾镇开通夜间公交', ...left, ...right].join(''));
    }
  });

  it('reads pages in their order and keeps their pictures', async () => {
    const second = { lines: column(20, 40, ['第二页的第一行文字在这里', '第二行。']), picture: { x: 20, y: 90, width: 80, height: 50 } };
    const { text, pictures } = await read(makeOfd([page, second], greyPicture));
    expect(text.replace(/\s/g, '').endsWith('第二页的第一行文字在这里第二行。')).toBe(true);
    expect(pictures).toBe(1);
  });

  it('reads letters set apart and Latin words with their spaces', async () => {
    const { text } = await read(makeOfd([{ lines: [{ text: '通 知 night bus', x: 20, y: 40, size: 5, step: 2.6 }] }]));
    expect(text.replace(/\s+/g, ' ')).toBe('通 知 night bus');
  });

  it('answers with a reason for what is no OFD file or has no text', async () => {
    expect(await extractOfd(zipSync({ 'a.xml': new Uint8Array() }))).toEqual({ ok: false, error: 'not-what-it-says' });
    expect(await extractOfd(makeOfd([{ lines: [] }]))).toEqual({ ok: false, error: 'no-text' });
    const endless = makeOfd([{ lines: [{ text: '字', x: 1e300, y: -1e300, size: 1e-300, step: 1e300 }, { text: '甲乙', x: Number.NaN, y: 1, size: 0 }] }]);
    expect((await read(endless)).text.replace(/\s/g, '').length).toBe(3);
  });
});
