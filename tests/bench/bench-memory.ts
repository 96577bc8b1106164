// `npm run bench:memory -- [--documents N]`: the most memory an import of N documents (10,000 unless told) takes, by process, beside that of a thousand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printFigures, timed } from './figures.ts';
import { benchMemory } from './memory-bench.ts';
import { tellsMemory } from './memory-of-tree.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' } } });
const folder = mkdtempSync(join(tmpdir(), 'caibian-memory-'));
try {
  if (!tellsMemory) throw new Error('this system does not tell what its processes take');
  const { value, ms } = await timed(() => benchMemory(folder, Number(values.documents)));
  printFigures('Memory', value);
  process.stdout.write(`in ${(ms / 1000).toFixed(0)} s\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
