import { unzipSync } from 'fflate';
import { readSource } from '../../electron/intake/intake.ts';
import type { SourceFile } from '../../electron/intake/source.ts';
import { inventReports, spellDocument } from '../support/invent-reports.ts';
import { makeDocx } from '../support/make-docx.ts';
import { timed, type Figure } from './figures.ts';

/** How fast documents of a format are read, in one thread, beside only getting at their characters. */
export async function benchReading(count: number): Promise<Figure[]> {
  const reports = [...inventReports(count)];
  const texts = reports.map((report, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(spellDocument(report)) }));
  const words = await Promise.all(reports.map(async (report, i) => {
    const [headline = '', ...paragraphs] = spellDocument(report).split('\n').filter((line) => line.trim() !== '');
    return { name: `${i}.docx`, bytes: await makeDocx({ headline, paragraphs }) };
  }));
  const decoder = new TextDecoder();
  return [
    await against('read text', texts, ({ bytes }) => decoder.decode(bytes).split('\n').length, 'decoding it and parting its lines'),
    await against('read Word (.docx)', words, ({ bytes }) => decoder.decode(unzipSync(bytes)['word/document.xml']).replace(/<[^>]*>/g, '').length, 'unzipping it and dropping the tags'),
  ];
}

async function against(what: string, files: readonly SourceFile[], floor: (file: SourceFile) => number, beside: string): Promise<Figure> {
  const read = await timed(async () => {
    for (const file of files) {
      const outcome = await readSource(file);
      if (!outcome.ok) throw new Error(`${file.name}: ${outcome.error.reason}`);
    }
  });
  const bare = await timed(() => files.reduce((sum, file) => sum + floor(file), 0));
  return { what: `${what}, ${files.length}`, measured: [files.length / read.ms * 1000], floor: [files.length / bare.ms * 1000], unit: 'reports/s', beside };
}
