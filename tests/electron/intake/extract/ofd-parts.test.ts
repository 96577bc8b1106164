import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractOfd } from '../../../../electron/intake/extract/ofd.ts';
import type { Extracted } from '../../../../electron/intake/extract/extracted.ts';
import { makeOfd, type OfdLine } from '../../../support/documents/make-ofd.ts';

const body: readonly OfdLine[] = ['河湾镇的夜间公交三月二日晚从客', '运站开出，乘客都说夜里回家方便', '多了。'].map((text, i) => ({ text, x: 30, y: 60 + i * 7 }));
const textObject = (text: string, boundary: string, more = ''): string =>
  `<ofd:TextObject ID="70" Boundary="${boundary}" Font="1" Size="4.9"${more}><ofd:TextCode X="0" Y="4.3">${text}</ofd:TextCode></ofd:TextObject>`;
const path = (boundary: string, data: string): string => `<ofd:PathObject ID="71" Boundary="${boundary}"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;

/** An OFD file of one page with some of its parts changed or added. */
function changed(parts: Readonly<Record<string, (part: string) => string>>, lines: readonly OfdLine[] = body, picture?: Uint8Array): Uint8Array {
  const entries = unzipSync(makeOfd([{ lines, ...(picture === undefined ? {} : { picture: { x: 0, y: 0, width: 210, height: 297 } }) }], picture));
  for (const [name, change] of Object.entries(parts)) entries[name] = strToU8(change(strFromU8(entries[name] ?? new Uint8Array())));
  return zipSync(entries);
}
const page = 'Doc_0/Pages/Page_0/Content.xml';
const inPage = (more: string) => ({ [page]: (xml: string) => xml.replace('</ofd:PageBlock>', `</ofd:PageBlock>${more}`) });
const inDocument = (more: string) => (xml: string): string => xml.replace('</ofd:Document>', `${more}</ofd:Document>`);

async function read(bytes: Uint8Array): Promise<Extracted & { said: (kind: string) => string[] }> {
  const result = await extractOfd(bytes);
  if (!result.ok) throw new Error(result.error);
  const { text, hints } = result.value.extraction;
  return { ...result.value, said: (kind) => hints.filter((hint) => hint.kind === kind).map(({ start, end }) => text.slice(start, end)) };
}

describe('parts of an OFD file', () => {
  it('puts a drawing that is kept once where the page has it, and one that holds itself only so often', async () => {
    const unit = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="55"><ofd:Content>${textObject('注：票价由镇政府补贴。', '0 0 60 6')}<ofd:CompositeObject ResourceID="55" Boundary="0 500 9 9"/></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
    const { extraction } = await read(changed({ ...inPage('<ofd:CompositeObject ID="72" ResourceID="55" Boundary="30 120 60 6"/>'), 'Doc_0/DocumentRes.xml': (xml) => xml.replace('</ofd:Res>', `${unit}</ofd:Res>`) }));
    expect(extraction.text.replace(/\s/g, '')).toContain('方便多了。注：票价由镇政府补贴。');
  });

  it('reads a table by the rules that are drawn, cells with nothing between their words too', async () => {
    const cells = [['站名', '首班', '末班'], ['客运站', '6:00', '23:30'], ['河湾桥', '6:12', '23:42']];
    const words = cells.flatMap((row, y) => row.map((cell, x) => textObject(cell, `${31 + x * 16} ${121 + y * 8} 15 6`))).join('');
    const lines = [0, 1, 2, 3].map((y) => path(`30 ${120 + y * 8} 48 0.2`, 'M 0 0 L 48 0')).join('') + path('30 120 48 24', 'M 0 0 L 0 24 M 16 0 L 16 24 M 32 0 L 32 24 M 48 0 L 48 24');
    expect((await read(changed(inPage(words + lines)))).said('table')).toEqual(cells.map((row) => row.join('\t')));
  });

  it('sets a watermark across the page, a stamp and a remark aside, and keeps their words', async () => {
    const watermark = [20, 90, 150].map((x) => textObject('内部资料', `${x} 40 60 60`, ' CTM="0.7071 -0.7071 0.7071 0.7071 0 40"')).join('');
    const annotation = `<ofd:PageAnnot xmlns:ofd="x"><ofd:Annot Type="Stamp"><ofd:Remark>车次请再核</ofd:Remark><ofd:Appearance Boundary="150 20 40 10">${textObject('急件', '0 0 20 6')}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>`;
    const { extraction, said } = await read(changed({
      ...inPage(watermark), 'Doc_0/Document.xml': inDocument('<ofd:Annotations>Annots/List.xml</ofd:Annotations>'),
      'Doc_0/Annots/List.xml': () => '<ofd:Annotations xmlns:ofd="x"><ofd:Page PageID="20"><ofd:FileLoc>Page_0.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>', 'Doc_0/Annots/Page_0.xml': () => annotation,
    }));
    expect(said('furniture')).toEqual(['内部资料', '内部资料', '内部资料', '急件', '车次请再核']);
    expect(extraction.text.startsWith('河湾镇的夜间公交三月二日晚从客\n运站开出')).toBe(true);
  });

  it('hands on the files attached to it', async () => {
    const { members } = await read(changed({
      'Doc_0/Document.xml': inDocument('<ofd:Attachments>Attachs/List.xml</ofd:Attachments>'), 'Doc_0/Attachs/a1': () => '客运站 6:00',
      'Doc_0/Attachs/List.xml': () => '<ofd:Attachments xmlns:ofd="x"><ofd:Attachment Name="时刻表" Format="txt"><ofd:FileLoc>a1</ofd:FileLoc></ofd:Attachment><ofd:Attachment Name="没有.txt"><ofd:FileLoc>../../gone</ofd:FileLoc></ofd:Attachment></ofd:Attachments>',
    }));
    expect(members?.map(({ name, bytes }) => [name, strFromU8(bytes)])).toEqual([['时刻表.txt', '客运站 6:00']]);
  });

  it('takes a line that is read downwards, with steps or none, for a column', async () => {
    const column = (x: number, text: string): string => textObject(text, `${x} 130 5 80`, ' ReadDirection="90"');
    const { extraction } = await read(changed({ [page]: (xml) => xml.replace(/<ofd:PageBlock>.*<\/ofd:PageBlock>/, column(100, '城南旧书市集本周六重新开张') + column(90, '三十余家书摊沿河而设。')) }));
    expect(extraction.text.replace(/\s/g, '')).toBe('城南旧书市集本周六重新开张三十余家书摊沿河而设。');
  });

  it('recognises a page that is a scan', async () => {
    const strip = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/scans/three-columns.png')));
    const { extraction, pictures } = await read(changed({}, [], strip));
    expect(extraction.pages?.[0]?.recognised).toBe(true);
    expect(extraction.text.match(/\p{Script=Han}/gu)?.length ?? 0).toBeGreaterThan(300);
    expect(pictures.length).toBeGreaterThan(0);
  }, 60_000);

  it('says that it is enciphered, or a scan in a kind of picture that cannot be read', async () => {
    expect(await extractOfd(changed({ 'Encryptions.xml': () => '<ofd:Encryptions xmlns:ofd="x"/>' }))).toEqual({ ok: false, error: 'encrypted' });
    expect(await extractOfd(changed({}, [], new Uint8Array([0x97, 0x4a, 0x42, 0x32, 0x0d, 0x0a])))).toEqual({ ok: false, error: 'picture-unsupported' });
  });
});
