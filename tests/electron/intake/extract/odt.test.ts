import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractDocx } from '../../../../electron/intake/extract/docx.ts';
import { extractOdt } from '../../../../electron/intake/extract/odt.ts';
import { formatOf } from '../../../../electron/intake/formats.ts';
import { makeDocx } from '../../../support/documents/make-docx.ts';
import { nightBus } from '../../../support/night-bus-report.ts';

const file = new Uint8Array(readFileSync('tests/fixtures/formats/night-bus.odt'));

/** The same file with words of its body in place of all others. */
function withBody(body: string): Uint8Array {
  const parts = unzipSync(file);
  const content = strFromU8(parts['content.xml'] ?? new Uint8Array()).replace(/<office:text[ >].*<\/office:text>/s, `<office:text>${body}</office:text>`);
  return zipSync({ ...parts, 'content.xml': strToU8(content) });
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await extractOdt(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value.extraction.text;
}

describe('extractOdt', () => {
  it('reads what is read out of the Word file of the same report', async () => {
    const open = await extractOdt(file);
    const word = await extractDocx(await makeDocx(nightBus));
    if (!open.ok || !word.ok) throw new Error('unread');
    const said = ({ text, hints }: typeof open.value.extraction): string[] => hints.map(({ kind, level, start, end }) => `${kind} ${level ?? ''} ${text.slice(start, end)}`);
    expect(open.value.extraction.text).toBe(word.value.extraction.text);
    expect(said(open.value.extraction)).toEqual(said(word.value.extraction));
    expect(open.value.pictures).toHaveLength(1);
    expect(formatOf('稿.odt', file)).toEqual({ ok: true, value: 'odt' });
  });

  it('counts the spaces a file counts, and keeps what stands in a table in a cell', async () => {
    const cell = (inside: string): string => `<table:table-cell>${inside}</table:table-cell>`;
    const rows = ['甲', '乙'].map((word) => `<table:table-row>${cell(`<text:p>${word}</text:p><table:table><table:table-row>${cell('<text:p>里</text:p>')}</table:table-row></table:table>`)}<table:covered-table-cell/>${cell('<text:p>丙</text:p>')}</table:table-row>`).join('');
    expect(await textOf(withBody(`<text:p>王<text:s text:c="2"/>玉<text:line-break/>行</text:p><table:table>${rows}</table:table>`))).toBe('王  玉\n行\n\n甲 里\t\t丙\n乙 里\t\t丙');
  });

  it('writes out the numbers a list counts, level by level, and begins anew where a list does', async () => {
    const level = (place: number, format: string, suffix: string): string => `<text:list-level-style-number text:level="${String(place)}" style:num-format="${format}" style:num-suffix="${suffix}"/>`;
    const styles = `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '、')}${level(2, '1', '.')}</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
    const entry = (words: string, inner = ''): string => `<text:list-item><text:p>${words}</text:p>${inner}</text:list-item>`;
    const list = (style: string, entries: string, goesOn = false): string => `<text:list text:style-name="${style}"${goesOn ? ' text:continue-numbering="true"' : ''}>${entries}</text:list>`;
    const inner = `<text:list>${entry('查船')}${entry('查证')}</text:list>`;
    const body = list('L', entry('渡船', inner) + entry('码头')) + list('L', entry('灯光'), true) + list('L', entry('另起')) + list('B', entry('甲'));
    expect(await textOf(withBody(`${styles}${body}`))).toBe('一、渡船\n\n1. 查船\n\n2. 查证\n\n二、码头\n\n三、灯光\n\n一、另起\n\n甲');
  });

  it('puts the paragraphs of a box under the one it is tied to, and keeps a picture in it', async () => {
    const box = '<draw:frame><draw:text-box><text:p>编者按：来信照登。</text:p><text:p><draw:frame><draw:image xlink:href="none.png"/></draw:frame>渡口的灯</text:p></draw:text-box></draw:frame>';
    const read = await extractOdt(withBody(`<text:p>${box}渡口亮了。</text:p><text:p><draw:custom-shape><text:p>下期预告</text:p></draw:custom-shape>桥头也亮了。</text:p>`));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.extraction.text).toBe('渡口亮了。\n\n编者按：来信照登。\n\n渡口的灯\n\n桥头也亮了。\n\n下期预告');
    expect(read.value.extraction.hints.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
  });

  it('reads words with their sounds above them once', async () => {
    expect(await textOf(withBody('<text:p>白<text:ruby><text:ruby-base>桦</text:ruby-base><text:ruby-text>huà</text:ruby-text></text:ruby>林</text:p>'))).toBe('白桦林');
  });

  it('answers with a reason for what is cut off, empty or another kind of the same family', async () => {
    expect(await extractOdt(file.subarray(0, file.length / 2))).toEqual({ ok: false, error: 'truncated' });
    expect(await extractOdt(withBody(''))).toEqual({ ok: false, error: 'no-text' });
    expect(await extractOdt(zipSync({ 'a.txt': strToU8('x') }))).toEqual({ ok: false, error: 'not-what-it-says' });
    const sheet = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }], 'content.xml': strToU8('<x/>') });
    expect(formatOf('表.ods', sheet)).toEqual({ ok: false, error: 'format-unsupported' });
  });
});
