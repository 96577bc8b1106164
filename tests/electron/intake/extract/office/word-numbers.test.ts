import { AlignmentType, Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type ILevelsOptions } from 'docx';
import { describe, expect, it } from 'vitest';
import { extractDocx } from '../../../../../electron/intake/extract/docx.ts';
import { formatNumber } from '../../../../../electron/intake/extract/office/number-format.ts';
import type { Extraction, Hint } from '../../../../../shared/domain/document.ts';
import { greyPicture } from '../../../../support/documents/make-docx.ts';

const level = (at: number, format: ILevelsOptions['format'], text: string): ILevelsOptions => ({ level: at, text, ...(format === undefined ? {} : { format }) });
const lists = [
  { reference: 'chapters', levels: [level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）'), level(2, 'decimal', '%3.')] },
  { reference: 'clauses', levels: [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')] },
  { reference: 'dots', levels: [level(0, 'bullet', '•')] },
];

async function read(children: readonly (Paragraph | Table)[]): Promise<Extraction> {
  const packed = await Packer.toBuffer(new Document({ numbering: { config: lists }, sections: [{ children: [...children] }] }));
  const extracted = await extractDocx(new Uint8Array(packed));
  if (!extracted.ok) throw new Error(extracted.error);
  return extracted.value.extraction;
}
const linesOf = async (children: readonly (Paragraph | Table)[]): Promise<string[]> => (await read(children)).text.split(/\n+/);
const hinted = ({ text, hints }: Extraction, kind: Hint['kind']): string[] =>
  hints.filter((hint) => hint.kind === kind).map(({ start, end, picture }) => `${text.slice(start, end)}${picture === undefined ? '' : ` #${picture}`}`);

const entry = (text: string, reference: string, at = 0, instance = 0): Paragraph => new Paragraph({ text, numbering: { reference, level: at, instance } });
const picture = (): Paragraph => new Paragraph({ children: [new ImageRun({ type: 'png', data: greyPicture, transformation: { width: 20, height: 20 } })] });
const centred = (text: string, bold = false): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] });

describe('numbers Word counts itself', () => {
  it('stand before their paragraphs, level under level, and begin anew under each entry above', async () => {
    expect(await linesOf([
      entry('摸清底数', 'chapters'), entry('入户登记', 'chapters', 1), entry('三日内完成。', 'chapters', 2), entry('逐户签字。', 'chapters', 2), entry('公示结果', 'chapters', 1),
      new Paragraph('公示期为七天。'), entry('分批动工', 'chapters'), entry('先修水渠', 'chapters', 1),
    ])).toEqual(['一、摸清底数', '（一）入户登记', '1. 三日内完成。', '2. 逐户签字。', '（二）公示结果', '公示期为七天。', '二、分批动工', '（一）先修水渠']);
  });

  it('go on or begin anew as the list says, and name the levels above', async () => {
    expect(await linesOf([
      entry('Open the sluice', 'clauses'), entry('by hand', 'clauses', 1), entry('by motor', 'clauses', 1), new Paragraph('Then:'), entry('Close it', 'clauses'), entry('Report', 'clauses', 0, 1),
    ])).toEqual(['1. Open the sluice', '1.1 by hand', '1.2 by motor', 'Then:', '2. Close it', '1. Report']);
  });

  it('stand before headings too, and leave bulleted entries to be list entries', async () => {
    const read1 = await read([new Paragraph({ text: '总体要求', heading: HeadingLevel.HEADING_2, numbering: { reference: 'chapters', level: 0 } }), entry('早班', 'dots'), entry('晚班', 'dots')]);
    expect([read1.text, hinted(read1, 'heading'), hinted(read1, 'list')]).toEqual(['一、总体要求\n\n早班\n晚班', ['一、总体要求'], ['早班', '晚班']]);
  });

  it.each([
    [10, 'chineseCounting', '十'], [21, 'chineseCounting', '二十一'], [105, 'chineseCounting', '一百零五'], [1010, 'chineseCounting', '一千零一十'], [12, 'ideographDigital', '一二'],
    [3, 'chineseLegalSimplified', '叁'], [4, 'decimalEnclosedCircle', '④'], [2, 'ideographTraditional', '乙'], [9, 'lowerRoman', 'ix'], [28, 'upperLetter', 'BB'],
    [3, 'decimalZero', '03'], [12, 'decimalFullWidth', '１２'], [7, 'hebrew1', '7'], [0, 'chineseCounting', '0'], [5, 'none', ''],
  ])('writes %i in %s as %s', (value, format, expected) => {
    expect(formatNumber(value, format)).toBe(expected);
  });
});

describe('pictures and tables of Word files', () => {
  it('a short centred line under a picture is its caption, a bold one a subhead', async () => {
    const read1 = await read([new Paragraph('开头。'), picture(), centred('渡口的灯。'), picture(), centred('往后打算', true), picture(), new Paragraph('正文。')]);
    expect(hinted(read1, 'caption')).toEqual(['渡口的灯。 #0']);
    expect(hinted(read1, 'heading')).toEqual(['往后打算']);
  });

  it('captions by style name their picture, above or below it', async () => {
    const caption = (text: string): Paragraph => new Paragraph({ text, style: 'Caption' });
    const styled = new Document({
      styles: { paragraphStyles: [{ id: 'Caption', name: 'caption' }] },
      sections: [{ children: [new Paragraph('开头。'), picture(), caption('左岸。'), new Paragraph('水涨到了石阶的第三级，船家把缆绳又收短了一截，等着上游的木排先过去，随后才解缆开船往对岸去了。'), caption('右岸。'), picture()] }],
    });
    const extracted = await extractDocx(new Uint8Array(await Packer.toBuffer(styled)));
    if (!extracted.ok) throw new Error(extracted.error);
    expect(hinted(extracted.value.extraction, 'caption')).toEqual(['左岸。 #0', '右岸。 #1']);
  });

  it('keeps cells apart by tabs, under a title across all columns too', async () => {
    const row = (...cells: string[]): TableRow => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)], columnSpan: cells.length === 1 ? 3 : 1 })) });
    const read1 = await read([new Table({ rows: [row('各村进度'), row('村', '里程', '负责人'), row('柳溪', '6.8', '罗大川'), row('河湾', '', '鲍云山')] })]);
    expect(hinted(read1, 'table')).toEqual(['各村进度', '村\t里程\t负责人', '柳溪\t6.8\t罗大川', '河湾\t\t鲍云山']);
  });
});
