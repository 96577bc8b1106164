import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractDocx } from '../../../../electron/intake/extract/docx.ts';
import { greyPicture, makeDocx, withPart } from '../../../support/documents/make-docx.ts';

const body = '“路通了，柚子当天就能进城。”柳溪村村民罗大川说。';
let report: Uint8Array;
beforeAll(async () => {
  report = await makeDocx({
    headline: '柳溪村公路通车', paragraphs: [body, '全长6.8公里。'], note: '数字由望山县交通局提供。',
    table: [['村', '里程'], ['柳溪', '6.8']], items: ['早班七点', '晚班六点'], picture: greyPicture,
  });
});

/** A Word body of this XML. */
const document = (xml: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`;

describe('extractDocx', () => {
  it('reads headline, body, list, table, picture, heading and footnote in their order', async () => {
    const read = await extractDocx(report);
    if (!read.ok) throw new Error(read.error);
    const { text, hints } = read.value.extraction;
    expect(text.split(/\n+/)).toEqual(['柳溪村公路通车', `${body}[1]`, '[1] 数字由望山县交通局提供。', '全长6.8公里。', '早班七点', '晚班六点', '村\t里程', '柳溪\t6.8', '附记']);
    const hinted = (kind: string): string[] => hints.filter((hint) => hint.kind === kind).map((hint) => text.slice(hint.start, hint.end));
    expect(hinted('heading')).toEqual(['柳溪村公路通车', '附记']);
    expect(hinted('table')).toEqual(['村\t里程', '柳溪\t6.8']);
    expect(hinted('list')).toEqual(['早班七点', '晚班六点']);
    expect(hinted('note')).toEqual(['[1] 数字由望山县交通局提供。']);
    expect(hints.find((hint) => hint.kind === 'picture')).toEqual({ kind: 'picture', picture: 0, start: text.indexOf('附记'), end: text.indexOf('附记') });
    expect(read.value.pictures).toEqual([{ name: '1.png', mime: 'image/png', bytes: greyPicture }]);
  });

  it('says not-what-it-says for a zip that is no Word file', async () => {
    expect(await extractDocx(zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<x/>') }))).toEqual({ ok: false, error: 'not-what-it-says' });
  });

  it('says truncated for half a file', async () => {
    expect(await extractDocx(report.subarray(0, report.length / 2))).toEqual({ ok: false, error: 'truncated' });
  });

  it('refuses a zip bomb among the parts', async () => {
    expect(await extractDocx(withPart(report, 'word/media/huge.bmp', new Uint8Array(8_000_000)))).toEqual({ ok: false, error: 'inflates-too-far' });
  });

  it('refuses more parts than any report has', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`word/${i}.xml`, new TextEncoder().encode('<x/>')]));
    expect(await extractDocx(zipSync(parts))).toEqual({ ok: false, error: 'too-many-entries' });
  });

  it('refuses nesting that would run its readers out of stack, and entities', async () => {
    const deep = document(`${'<w:tbl><w:tr><w:tc>'.repeat(5000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`);
    expect(await extractDocx(withPart(report, 'word/document.xml', deep))).toEqual({ ok: false, error: 'too-deep' });
    const entities = `<!DOCTYPE w [<!ENTITY a "aaaa">]>${document('<w:p/>')}`;
    expect(await extractDocx(withPart(report, 'word/document.xml', entities))).toEqual({ ok: false, error: 'damaged' });
  });

  it('reads tables nested as deep as the limit allows', async () => {
    const deep = document(`${'<w:tbl><w:tr><w:tc>'.repeat(130)}<w:p><w:r><w:t>底</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(130)}`);
    expect(await extractDocx(withPart(report, 'word/document.xml', deep))).toMatchObject({ ok: true, value: { extraction: { text: '底' } } });
  });

  it('says damaged where the XML is broken and no-text where there is none', async () => {
    expect(await extractDocx(withPart(report, 'word/document.xml', '<w:document'))).toMatchObject({ ok: false });
    expect(await extractDocx(withPart(report, 'word/document.xml', document('<w:p/>')))).toEqual({ ok: false, error: 'no-text' });
  });

  it('keeps the text when a picture it names is missing', async () => {
    const picture = Object.keys(unzipSync(report)).find((name) => name.startsWith('word/media/')) ?? '';
    const { [picture]: _, ...rest } = unzipSync(report);
    expect(await extractDocx(zipSync(rest))).toMatchObject({ ok: true, value: { pictures: [], extraction: { text: expect.stringContaining(body) } } });
  });

  it('takes markup in the text as text', async () => {
    const said = '<script>alert(1)</script> & <img src=x onerror=alert(1)>';
    const read = await extractDocx(await makeDocx({ paragraphs: [said] }));
    expect(read).toMatchObject({ ok: true, value: { extraction: { text: `${said}\n\n附记` } } });
  });

  it('reads words with their sounds above them, and none that are hidden', async () => {
    const run = (inside: string): string => `<w:r>${inside}</w:r>`;
    const sounded = run('<w:ruby><w:rubyPr/><w:rt><w:r><w:t>huà</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>桦</w:t></w:r></w:rubyBase></w:ruby>');
    const hidden = run('<w:rPr><w:b/><w:vanish/></w:rPr><w:t>不印</w:t>');
    const shown = run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>要印</w:t>');
    const xml = document(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('<w:t>白</w:t>')}${sounded}${run('<w:t>林</w:t>')}${hidden}${shown}</w:p>`);
    expect(await extractDocx(withPart(report, 'word/document.xml', xml))).toMatchObject({ ok: true, value: { extraction: { text: '白桦林要印' } } });
  });

  it('writes raised figures as they must stand in plain text', async () => {
    const raised = (figure: string): string => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${figure}</w:t></w:r>`;
    const plain = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
    const xml = document(`<w:p>${plain('水面3km')}${raised('2')}${plain('，有鱼10')}${raised('5')}${plain('尾。渡口始建于元代')}${raised('1')}${plain('。')}</w:p>`);
    expect(await extractDocx(withPart(report, 'word/document.xml', xml))).toMatchObject({ ok: true, value: { extraction: { text: '水面3km²，有鱼10⁵尾。渡口始建于元代[1]。' } } });
  });

  it('keeps a table whose cells reach down over rows', async () => {
    const cell = (words: string, merge = ''): string => `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    const down = cell('渡口', '<w:vMerge w:val="restart"/>');
    const xml = document(`<w:tbl><w:tr>${down}${cell('航线')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('六条')}</w:tr></w:tbl>`);
    expect(await extractDocx(withPart(report, 'word/document.xml', xml))).toMatchObject({ ok: true, value: { extraction: { text: '渡口\t航线\n\t六条' } } });
  });

  it('sets running heads and feet aside, without what their fields are computed from', async () => {
    const part = (kind: string, inside: string): string => `<w:${kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${inside}</w:p></w:${kind}>`;
    const head = part('hdr', '<w:r><w:t>河湾日报</w:t></w:r><w:r><w:tab/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>第2版</w:t></w:r>');
    const made = withPart(withPart(withPart(report, 'word/document.xml', document('<w:p><w:r><w:t>正文。</w:t></w:r></w:p>')), 'word/header1.xml', head), 'word/footer1.xml', part('ftr', '<w:r><w:t>1</w:t></w:r>'));
    const read = await extractDocx(made);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.extraction).toMatchObject({ text: '河湾日报\t第2版\n\n正文。', hints: [{ kind: 'furniture', start: 0, end: 8 }] });
  });
});
