import { copyFileSync, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { exportLines } from '../../electron/desk/exchange/export-lines.ts';
import { inventReports, toLine, type InventedReport } from '../support/invent-reports.ts';
import { must, openBenchDesk } from './bench-archive.ts';
import { timed, type Figure } from './figures.ts';
import { benchImport } from './import-bench.ts';

/** Imports a file of lines into an archive of its own, and exports that again. */
export async function benchExchange(folder: string, count: number): Promise<Figure[]> {
  const file = join(folder, 'reports.jsonl');
  await writeLines(file, inventReports(count));
  const desk = openBenchDesk(join(folder, 'lines'));
  const imported = await benchImport(desk, file, folder);
  const out = join(folder, 'out.jsonl');
  const exported = await timed(async () => must(await exportLines(desk.context, out, { withSources: false, onProgress: () => undefined })));
  const floor = await timed(() => { copyFileSync(out, join(folder, 'copy.jsonl')); });
  await desk.close();
  const { reports } = exported.value;
  return [...imported, { what: `export ${reports} reports`, measured: [reports / exported.ms * 1000], floor: [reports / floor.ms * 1000], unit: 'reports/s', beside: 'copy of the file' }];
}

async function writeLines(file: string, reports: readonly InventedReport[]): Promise<void> {
  const stream = createWriteStream(file);
  for (const report of reports) stream.write(`${JSON.stringify(toLine(report))}\n`);
  stream.end();
  await finished(stream);
}
