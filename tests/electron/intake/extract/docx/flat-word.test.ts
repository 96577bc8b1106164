import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../../electron/intake/intake.ts';
import type { ReadSource } from '../../../../../electron/intake/source.ts';
import { greyPicture } from '../../../../support/documents/make-docx.ts';

async function read(name: string, xml: string): Promise<ReadSource> {
  const result = await readSource({ name, bytes: new TextEncoder().encode(xml) });
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>';
const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = ''): string => `<w:p>${properties}${inside}</w:p>`;
const title = paragraph(run('白河修堤提前完工', '<w:rPr><w:b/><w:sz w:val="44"/></w:rPr>'), '<w:pPr><w:jc w:val="center"/></w:pPr>');
const data = Buffer.from(greyPicture).toString('base64');

describe('a Word file of one XML text', () => {
  it('of Word 2003, as office systems fill in from templates, keeps headline, table, numbers and pictures', async () => {
    const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;
    const listed = paragraph(run('河道清淤'), '<w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="一、"/></w:listPr></w:pPr>');
    const picture = `<w:p><w:r><w:pict><w:binData w:name="wordml://1.png" xml:space="preserve">${data}</w:binData><v:shape><v:imagedata src="wordml://1.png" o:title="堤"/></v:shape></w:pict></w:r></w:p>`;
    const { format, extraction: { text, hints }, pictures } = await read('通报.doc', `${head}<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="wx" xmlns:v="v" xmlns:o="o"><w:styles><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles><w:body><wx:sect>${title}${paragraph(run('白河堤防加固工程六月二十日完工，比计划提前十天。'))}${listed}<w:tbl>${row('河段', '长度')}${row('上游', '3.2公里')}</w:tbl>${picture}<w:sectPr/></wx:sect></w:body></w:wordDocument>`);
    expect(format).toBe('docx');
    expect(text.split(/\n+/)).toEqual(['白河修堤提前完工', '白河堤防加固工程六月二十日完工，比计划提前十天。', '一、河道清淤', '河段\t长度', '上游\t3.2公里']);
    expect(hints.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end))).toEqual(['白河修堤提前完工']);
    expect(pictures.map(({ mime }) => mime)).toEqual(['image/png']);
  });

  it('that is a package written flat is read as the package', async () => {
    const part = (name: string, type: string, xml: string): string => `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${title}${paragraph(run('工程比计划提前十天。'))}</w:body></w:document>`;
    const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
    const { format, extraction } = await read('通报.xml', `${head}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('/_rels/.rels', 'application/vnd.openxmlformats-package.relationships+xml', relations)}${part('/word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', document)}</pkg:package>`);
    expect([format, extraction.text]).toEqual(['docx', '白河修堤提前完工\n\n工程比计划提前十天。']);
  });

  it('without words, cut off or with entities of its own is told in a reason', async () => {
    const start = `${head}<w:wordDocument xmlns:w="w"><w:body>`;
    for (const xml of [`${start}</w:body></w:wordDocument>`, `${start}${title}`, `<!DOCTYPE x [<!ENTITY a "b">]>${start}${title}</w:body></w:wordDocument>`]) {
      expect(await readSource({ name: '通报.doc', bytes: new TextEncoder().encode(xml) })).toMatchObject({ ok: false });
    }
    const unclosed = `${start}${'<w:pPr><m:oMath>'.repeat(200)}`;
    expect(await readSource({ name: '通报.doc', bytes: new TextEncoder().encode(unclosed) })).toMatchObject({ ok: false });
  });
});
