import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';

/** A 20 × 20 pixel PNG, grey. */
export const greyPicture = Uint8Array.from(Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABQAAAAUCAAAAACo4kLRAAAAE0lEQVR4nGNoIAIwjCoaVTSsFAEAAmVwAXHXI+8AAAAASUVORK5CYII=', 'base64',
));

/** The parts a Word report may have; each is left out when it is not given. */
export interface WordReport {
  readonly headline?: string;
  readonly paragraphs?: readonly string[];
  readonly note?: string;
  readonly table?: readonly (readonly string[])[];
  readonly items?: readonly string[];
  readonly picture?: Uint8Array;
}

/** A report as an office writes it: centred headline in 二号, body, perhaps a table, a list, a picture and a footnote. */
export async function makeDocx(report: WordReport): Promise<Uint8Array> {
  const { headline, paragraphs = [], note, table, items = [], picture } = report;
  const document = new Document({
    ...(note === undefined ? {} : { footnotes: { 1: { children: [new Paragraph(note)] } } }),
    numbering: { config: [{ reference: 'dots', levels: [{ level: 0, format: 'bullet', text: '•' }] }] },
    sections: [{
      children: [
        ...(headline === undefined ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: headline, size: 44 })] })]),
        ...paragraphs.map((text, i) => new Paragraph({ children: [new TextRun(text), ...(i === 0 && note !== undefined ? [new FootnoteReferenceRun(1)] : [])] })),
        ...items.map((text) => new Paragraph({ text, numbering: { reference: 'dots', level: 0 } })),
        ...(table === undefined ? [] : [new Table({ rows: table.map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) })]),
        ...(picture === undefined ? [] : [new Paragraph({ children: [new ImageRun({ type: 'png', data: picture, transformation: { width: 20, height: 20 } })] })]),
        new Paragraph({ heading: HeadingLevel.HEADING_2, text: '附记' }),
      ],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The same package with one part replaced or added. */
export function withPart(docx: Uint8Array, name: string, content: Uint8Array | string): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return zipSync({ ...unzipSync(docx), [name]: bytes });
}
