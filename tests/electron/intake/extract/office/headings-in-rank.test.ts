import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../electron/intake/extract/html/page-dom.ts';
import { pageText } from '../../../../../electron/intake/extract/html/page-text.ts';
import { readOpenText } from '../../../../../electron/intake/extract/office/open-text.ts';
import { plainParagraph, type OfficeParagraph } from '../../../../../electron/intake/extract/office/office-block.ts';
import { writeBlocks } from '../../../../../electron/intake/extract/office/write-blocks.ts';
import { parseXml } from '../../../../../electron/intake/extract/office/xml-tree.ts';
import { createPictureTray } from '../../../../../electron/intake/extract/picture-tray.ts';

const heading = (text: string, level: number): OfficeParagraph => ({ ...plainParagraph(text), role: 'heading', level });
const levels = (...blocks: OfficeParagraph[]): (string | number | undefined)[][] => { const { text, hints } = writeBlocks(blocks); return hints.map(({ start, end, level }) => [text.slice(start, end), level]); };
const body = plainParagraph('今年以来，柳林乡在十二个村推行院坝议事。');

describe('headings of an office document', () => {
  it('with numbers are parts of the text under a headline without one, though both have one outline level', () => {
    expect(levels(heading('小院议事解民忧', 1), body, heading('一、搭平台', 1), body, heading('（二）晒清单', 1), body)).toEqual([['小院议事解民忧', 1], ['一、搭平台', 2], ['（二）晒清单', 2]]);
  });

  it('with numbers that stand right under a title, or under a higher heading, keep their level', () => {
    expect(levels(heading('本周要闻', 1), heading('一、柳林乡议事', 1), body, heading('二、白沙镇修路', 1), body)).toEqual([['本周要闻', 1], ['一、柳林乡议事', 1], ['二、白沙镇修路', 1]]);
    expect(levels(heading('小院议事', 1), body, heading('一、搭平台', 3))).toEqual([['小院议事', 1], ['一、搭平台', 3]]);
  });

  it('are known by the names of styles that a file leaves undefined', () => {
    const content = '<office:text><text:p text:style-name="Title">北桥社区改造完工</text:p><text:h text:style-name="Heading_20_2" text:outline-level="2">电梯进楼</text:h><text:p text:style-name="Text_20_body">加装电梯二十六部。</text:p></office:text>';
    const blocks = readOpenText(parseXml(content), parseXml('<office:styles/>'), new Map(), createPictureTray());
    expect(blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.role, block.level] : []))).toEqual([['北桥社区改造完工', 'heading', 0], ['电梯进楼', 'heading', 2], ['加装电梯二十六部。', undefined, undefined]]);
  });
});

describe('notes of a page that LibreOffice saved', () => {
  it('have their number before them as the text has it, and run into no figure', () => {
    const { text, hints } = pageText(parsePage('<html><body><p>值班不到位<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>，物资不足。</p><div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>6月18日夜抽查。</p></div></body></html>'), { article: new Set(), bytesOf: () => undefined }, createPictureTray());
    expect(text.replace(/\n+/g, '|')).toBe('值班不到位[1]，物资不足。|[1] 6月18日夜抽查。');
    expect(hints.filter(({ kind }) => kind === 'note').map(({ start, end }) => text.slice(start, end))).toEqual(['[1] 6月18日夜抽查。']);
  });
});
