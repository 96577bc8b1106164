import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocuments } from './bench-archive.ts';
import type { Figure } from './figures.ts';

/** Documents of the folder that is the floor: what any import takes, its workers and its database. */
const few = 100;

/** The most memory an import of a large folder takes, beside that of a small one: it must not grow with the folder. */
export function benchMemory(folder: string, count: number): Figure[] {
  const small = peakOf(folder, few);
  const large = peakOf(folder, count);
  return [{ what: `memory of importing ${count} documents`, measured: [large], floor: [small], unit: 'MB', beside: `importing ${few}` }];
}

/** Megabytes. */
function peakOf(folder: string, count: number): number {
  const place = mkdtempSync(join(folder, 'memory-'));
  const child = spawnSync(process.execPath, [join(import.meta.dirname, 'import-memory.ts'), join(place, 'archive'), writeDocuments(place, count)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.status !== 0) throw new Error('the import of the memory bench failed');
  return Number(child.stdout) / 1024;
}
