import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../../electron/intake/extract/pdf.ts';
import { readSource } from '../../../../electron/intake/intake.ts';
import type { Extracted } from '../../../../electron/intake/extract/extracted.ts';
import { makePdf, type PdfPageSpec, type PdfText } from '../../../support/documents/make-pdf.ts';

const bare = (text: string): string => text.replace(/\s/g, '');
async function read(bytes: Uint8Array): Promise<Extracted> {
  const result = await extractPdf(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const textOf = async (pages: readonly PdfPageSpec[]): Promise<string> => (await read(makePdf(pages))).extraction.text;
const down = (lines: readonly string[], x: number, y: number, size = 10): PdfText[] => lines.map((text, i) => ({ text, x, y: y + i * size * 1.6, size }));

const left = ['三月二日晚，河湾镇第一辆夜间公', '交从客运站开出，乘客都说夜里回', '家方便多了。司机许大海跑这条线', '之前开了十九年货车。'];
const right = ['夜班车每二十分钟一趟，票价仍是', '两元，末班车十一点半发出，全程', '四十分钟，沿途经过医院和两所中', '学，站台都装了灯。'];
const photo = jpeg.encode({ width: 120, height: 90, data: Buffer.alloc(120 * 90 * 4, 140) }, 80).data;

describe('extractPdf', () => {
  it('reads columns one after the other under their headline, with its level and the place of everything', async () => {
    const { extraction } = await read(makePdf([{ texts: [{ text: '河湾镇开通夜间公交', x: 180, y: 80, size: 24 }, ...down(right, 310, 120), ...down(left, 120, 120)] }]));
    expect(bare(extraction.text)).toBe(['河湾镇开通夜间公交', ...left, ...right].join(''));
    expect(extraction.hints.filter(({ kind }) => kind === 'heading').map(({ start, end, level }) => [extraction.text.slice(start, end), level])).toEqual([['河湾镇开通夜间公交', 1]]);
    const [page] = extraction.pages ?? [];
    expect([page?.width, page?.height, page?.recognised, page?.regions.length]).toEqual([595, 842, false, 3]);
    const region = page?.regions[1];
    expect(extraction.text.slice(region?.start, region?.end)).toBe(left.join('\n'));
    expect(Math.round(region?.left ?? 0)).toBe(120);
  });

  it('puts radicals right that a font passes off for Han', async () => {
    expect(await textOf([{ texts: [{ text: '⽉底⻔前⾏⼈，⺠宿，ﬁlm', x: 60, y: 60 }] }])).toBe('月底门前行人，民宿，film');
  });

  it('reads text that runs downwards from the right', async () => {
    const lines = ['晨光照进老茶馆的天井', '掌柜把铜壶一只只擦亮', '再把门板卸下来。'];
    expect(bare(await textOf([{ texts: lines.map((text, i) => ({ text, x: 500 - i * 18, y: 100, down: true })).toReversed() }]))).toBe(lines.join(''));
  });

  it('reads a page that is turned as it is seen', async () => {
    const { extraction } = await read(makePdf([{ width: 842, height: 595, texts: down(left, 100, 100) }, { texts: [{ text: '横放的一页上写着这些字', x: 100, y: 500 }], rotate: 90 }]));
    expect(bare(extraction.text)).toContain(left.join(''));
    expect([extraction.pages?.[1]?.width, extraction.pages?.[1]?.height]).toEqual([842, 595]);
  });

  it('keeps a picture as it was stored, at its place, once', async () => {
    const image = { jpeg: photo, width: 120, height: 90, x: 100, y: 200, w: 240, h: 180 };
    const { extraction, pictures } = await read(makePdf([{ texts: [...down(left, 100, 100), ...down(['夜班车驶出客运站。许大海摄'], 130, 400, 8)], images: [image] }, { texts: down(right, 100, 100), images: [image] }]));
    expect(pictures.map(({ mime, bytes }) => [mime, Buffer.from(bytes).equals(photo)])).toEqual([['image/jpeg', true]]);
    expect(extraction.hints.filter(({ kind }) => kind === 'picture').map(({ picture }) => picture)).toEqual([0]);
    expect(extraction.hints.filter(({ kind }) => kind === 'caption').map(({ start, end, picture }) => [extraction.text.slice(start, end), picture])).toEqual([['夜班车驶出客运站。许大海摄', 0]]);
    expect(extraction.pages?.[0]?.regions.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
  });

  it('uses the text that lies unseen behind a scan when it makes sense', async () => {
    const image = { jpeg: photo, width: 120, height: 90, x: 0, y: 0, w: 595, h: 842 };
    const hidden = [...left, ...right].map((text, i) => ({ text, x: 60, y: 100 + i * 20, hidden: true }));
    const { extraction, pictures } = await read(makePdf([{ texts: hidden, images: [image] }]));
    expect(bare(extraction.text)).toBe([...left, ...right].join(''));
    expect(pictures).toEqual([]);
  });

  it('sets a watermark aside and leaves out what stands off the page', async () => {
    const { extraction: { text, hints } } = await read(makePdf([{ texts: [{ text: '内部资料', x: 150, y: 600, size: 60, slant: 0.8 }, { text: '出血线外', x: 700, y: 100 }, ...down(left, 100, 100)] }]));
    expect(bare(text)).toBe(`${left.join('')}内部资料`);
    expect(hints.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end))).toEqual(['内部资料']);
  });

  it('takes a title that stands in the text for the title, and none that a program gave', async () => {
    const titled = async (title: string): Promise<string[]> => {
      const { extraction: { text, hints } } = await read(makePdf([{ texts: [{ text: '夜间公交开通记', x: 100, y: 60 }, ...down(left, 100, 100)] }], { title }));
      return hints.filter(({ kind }) => kind === 'title').map(({ start, end }) => text.slice(start, end));
    };
    expect(await titled('夜间公交开通记')).toEqual(['夜间公交开通记']);
    expect(await titled('Microsoft Word - 文档1')).toEqual([]);
  });

  it('answers with a reason for what is damaged or has nothing on it, and reads what a broken table of contents leaves', async () => {
    const whole = makePdf([{ texts: down(left, 100, 100) }]);
    const reason = async (bytes: Uint8Array): Promise<string> => { const result = await extractPdf(bytes); return result.ok ? bare(result.value.extraction.text) : result.error; };
    expect(await reason(makePdf([{}]))).toBe('no-text');
    expect(await reason(new TextEncoder().encode('%PDF-1.7\nnothing follows'))).toBe('damaged');
    expect(await reason(whole.slice(0, 300))).toBe('damaged');
    expect(await reason(whole.slice(0, Buffer.from(whole).indexOf('xref\n') + 40))).toBe(left.join(''));
    expect(await reason(new TextEncoder().encode(new TextDecoder('latin1').decode(whole).replace(/startxref\n\d+/, 'startxref\n7')))).toBe(left.join(''));
  });

  it('is read into a report as other documents are', async () => {
    const result = await readSource({ name: '夜班车.pdf', bytes: makePdf([{ texts: [{ text: '河湾镇开通夜间公交', x: 180, y: 80, size: 24 }, ...down(left, 120, 120), ...down(right, 310, 120)] }]) });
    expect(result.ok && result.value.reading.reports.map(({ headline, paragraphs }) => [headline?.text, ...paragraphs.map(({ text }) => text)])).toEqual([['河湾镇开通夜间公交', left.join(''), right.join('')]]);
  });
});
