// `npm run bench [reports]`: how fast the desk is with 10,000 invented reports, each figure beside a floor measured in the
// same run. Ratios are what to compare: they hold on slow machines and fast ones.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '../support/chromium.ts';
import { openBenchDesk, writeDocuments } from './bench-archive.ts';
import { benchExchange } from './exchange-bench.ts';
import { benchExport } from './export-bench.ts';
import { printFigures } from './figures.ts';
import { benchImport, besideReaders } from './import-bench.ts';
import { benchImporting } from './importing-bench.ts';
import { benchMemory } from './memory-bench.ts';
import { tellsMemory } from './memory-of-tree.ts';
import { benchReading } from './reading-bench.ts';
import { benchSameness } from './sameness-bench.ts';
import { benchRipgrep } from './ripgrep-bench.ts';
import { benchSealing } from './sealing-bench.ts';
import { benchSearch } from './search-bench.ts';
import { benchTyping } from './typing-bench.ts';
import { benchWindow } from './window-bench.ts';

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'caibian-bench-'));
const archive = join(folder, 'archive');
try {
  process.stdout.write(`${count} invented reports. Two figures are p50 / p95; the last column is how many times the floor (its p95).\n`);
  printFigures('Reading', await benchReading(Math.min(count, 500)));
  const documents = writeDocuments(folder, count);
  const desk = openBenchDesk(archive);
  const [imported, ...after] = await benchImport(desk, documents, folder);
  if (imported !== undefined) printFigures('Import', [imported, await besideReaders(imported, documents), ...after]);
  if (tellsMemory) printFigures('Memory', await benchMemory(folder, count));
  else process.stdout.write('\nMemory: not measured, this system does not tell what its processes take\n');
  printFigures('Exchange', await benchExchange(mkdtempSync(join(folder, 'exchange-')), count));
  printFigures('Same stories', benchSameness(folder, count));
  await desk.settleIndex();
  printFigures('Search', benchSearch(desk.context.archive().db));
  const beside = await benchRipgrep(desk.context.archive().db, folder);
  if (beside === undefined) process.stdout.write('\nBeside ripgrep: not measured, rg is not installed\n');
  else printFigures('Beside ripgrep', beside);
  printFigures('While shards are written', await benchSealing(folder, count));
  printFigures('While lines are filed', await benchImporting(join(folder, 'importing'), folder, count));
  printFigures('Export', await benchExport(desk));
  await desk.close();
  if (chromiumPath === undefined) process.stdout.write('\nWindow: not measured, Chromium is not on this machine\n');
  else printFigures('Window', [...await benchWindow(archive), ...await benchTyping(archive)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
