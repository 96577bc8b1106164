// `npm run bench:importing -- [--reports N] [--archive DIR]`: searching while a file of N lines (100,000 unless told) is filed into an archive, a new one unless told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printFigures } from './figures.ts';
import { benchImporting } from './importing-bench.ts';

const { values } = parseArgs({ options: { archive: { type: 'string' }, reports: { type: 'string', default: '100000' } } });
const folder = mkdtempSync(join(tmpdir(), 'caibian-importing-'));
try {
  printFigures('While lines are filed', await benchImporting(values.archive ?? join(folder, 'archive'), folder, Number(values.reports)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
