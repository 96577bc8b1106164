// Writes the sample reports that cannot be typed by hand: the Word file, the page with pictures inside it, the GB18030 text.
// The same sources give the same bytes. Run: node scripts/make-samples.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AlignmentType, Document, FootnoteReferenceRun, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { drawScene } from './samples/draw-scene.mjs';
import { briefs, caption, line, table, title } from './samples/shiqiao.mjs';

const source = (name) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
const target = (name) => fileURLToPath(new URL(`../templates/samples/${name}`, import.meta.url));
const written = new Date('2026-03-06T01:00:00Z');

writeFileSync(target('2 石桥街道信息.docx'), await officeFile());
writeFileSync(target('3 南汀融媒网页.html'), source('nanting-page.html')
  .replace('PICTURE-QUAY', dataAddress(drawScene(480, 300, 3))).replace('PICTURE-CLASS', dataAddress(drawScene(480, 300, 7))));
writeFileSync(target('4 云屏乡来稿.txt'), gb18030(source('yunping.txt').replaceAll('\n', '\r\n')));

function dataAddress(png) {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** Two-byte characters only, found by decoding all of them: enough for what is written here. */
function gb18030(text) {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map();
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from(Array.from(text).flatMap((letter) => {
    const bytes = letter < '\x80' ? [letter.charCodeAt(0)] : codes.get(letter);
    if (bytes === undefined) throw new Error(`GB18030 in two bytes has no ${letter}`);
    return bytes;
  }));
}

/** Set as offices set it: centred 二号 title, 三号 body indented by two characters. */
async function officeFile() {
  const notes = [];
  const run = (text, size = 32, font = '仿宋') => new TextRun({ text, size, font });
  const body = (children) => new Paragraph({ indent: { firstLine: 640 }, children });
  const centred = (text, size, font) => new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 240, after: 120 }, children: [run(text, size, font)] });
  const cell = (text) => new TableCell({ children: [new Paragraph({ children: [run(text, 24)] })] });
  const part = (paragraph) => {
    if (paragraph === 'TABLE') return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: table.map((row) => new TableRow({ children: row.map(cell) })) })];
    if (paragraph === 'PICTURE') {
      const picture = new ImageRun({ type: 'png', data: drawScene(480, 300, 5), transformation: { width: 360, height: 225 } });
      return [new Paragraph({ alignment: AlignmentType.CENTER, children: [picture] }), new Paragraph({ style: 'Caption', alignment: AlignmentType.CENTER, children: [run(caption, 24, '楷体')] })];
    }
    if (typeof paragraph === 'string') return [body([run(paragraph)])];
    notes.push(paragraph.note);
    return [body([run(paragraph.text), new FootnoteReferenceRun(notes.length)])];
  };
  const children = briefs.flatMap((brief) => [centred(brief.heading, 36, '黑体'), ...brief.paragraphs.flatMap(part)]);
  const document = new Document({
    creator: '石桥街道党政办公室', title,
    styles: { paragraphStyles: [{ id: 'Caption', name: 'caption', basedOn: 'Normal' }] },
    footnotes: Object.fromEntries(notes.map((note, i) => [i + 1, { children: [new Paragraph({ children: [run(note, 21)] })] }])),
    sections: [{ children: [centred(title, 44, '方正小标宋简体'), centred(line, 28, '楷体'), ...children] }],
  });
  return withFixedDates(await Packer.toBuffer(document));
}

function withFixedDates(docx) {
  const parts = unzipSync(new Uint8Array(docx));
  const core = new TextDecoder().decode(parts['docProps/core.xml']).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, written.toISOString());
  return zipSync({ ...parts, 'docProps/core.xml': new TextEncoder().encode(core) }, { mtime: written });
}
