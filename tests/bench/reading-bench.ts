import { unzipSync } from 'fflate';
import { loadPdfJs, openPdf } from '../../electron/intake/extract/pdf/pdfjs.ts';
import { readSource } from '../../electron/intake/intake.ts';
import type { SourceFile } from '../../electron/intake/source.ts';
import { inventReports, spellDocument } from '../support/invent-reports.ts';
import { makeDocx } from '../support/documents/make-docx.ts';
import { makePdf } from '../support/documents/make-pdf.ts';
import { brokenLines } from '../support/documents/typeset.ts';
import { timed, type Figure } from './figures.ts';

/** How fast documents of a format are read, in one thread, beside only getting at their characters. */
export async function benchReading(count: number): Promise<Figure[]> {
  const reports = [...inventReports(count)];
  const texts = reports.map((report, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(spellDocument(report)) }));
  const words = await Promise.all(reports.map(async (report, i) => {
    const [headline = '', ...paragraphs] = spellDocument(report).split('\n').filter((line) => line.trim() !== '');
    return { name: `${i}.docx`, bytes: await makeDocx({ headline, paragraphs }) };
  }));
  const prints = reports.map((report, i) => ({ name: `${i}.pdf`, bytes: printed(spellDocument(report)) }));
  const decoder = new TextDecoder();
  return [
    await against('read text', texts, ({ bytes }) => decoder.decode(bytes).split('\n').length, 'decoding it and parting its lines'),
    await against('read Word (.docx)', words, ({ bytes }) => decoder.decode(unzipSync(bytes)['word/document.xml']).replace(/<[^>]*>/g, '').length, 'unzipping it and dropping the tags'),
    await against('read PDF', prints, rawText, 'PDF.js giving its bare text'),
  ];
}

async function against(what: string, files: readonly SourceFile[], floor: (file: SourceFile) => number | Promise<number>, beside: string): Promise<Figure> {
  const read = await timed(async () => {
    for (const file of files) {
      const outcome = await readSource(file);
      if (!outcome.ok) throw new Error(`${file.name}: ${outcome.error.reason}`);
    }
  });
  const bare = await timed(async () => { for (const file of files) await floor(file); });
  return { what: `${what}, ${files.length}`, measured: [files.length / read.ms * 1000], floor: [files.length / bare.ms * 1000], unit: 'reports/s', beside };
}

/** A report as a page in two columns under its headline. */
function printed(words: string): Uint8Array {
  const [headline = '', ...paragraphs] = words.split('\n').filter((line) => line.trim() !== '');
  const lines = paragraphs.flatMap((one) => brokenLines(one, 24, 2).map((text, i) => ({ text, indent: i === 0 ? 20 : 0 })));
  const rows = Math.max(4, Math.ceil(lines.length / 2));
  return makePdf([{ height: 200 + rows * 16, texts: [
    { text: headline, x: 60, y: 60, size: 20 },
    ...lines.map(({ text, indent }, i) => ({ text, x: 50 + Math.floor(i / rows) * 256 + indent, y: 110 + (i % rows) * 16 })),
  ] }]);
}

async function rawText({ bytes }: SourceFile): Promise<number> {
  const document = await openPdf(await loadPdfJs(), bytes);
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  await document.loadingTask.destroy();
  return items.length;
}
