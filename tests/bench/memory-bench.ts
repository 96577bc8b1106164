import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocuments } from './bench-archive.ts';
import type { Figure } from './figures.ts';
import { memoryOfTree } from './memory-of-tree.ts';

/** Documents of the folder that is the floor: after so many the readers have grown to what they ever take. */
const few = 1_000;
/** Milliseconds between two looks. */
const pause = 100;

/**
 * The most memory that `caibian import` of a large folder takes, its own and its readers', beside that of a smaller one: it must not grow with the folder. A page that
 * several processes share is counted once in all; anonymous is what is in no file.
 */
export async function benchMemory(folder: string, count: number): Promise<Figure[]> {
  const small = await peaksOf(folder, few);
  const large = await peaksOf(folder, count);
  const figure = (what: string, of: (peaks: Peaks) => number): Figure => ({ what, measured: [of(large)], floor: [of(small)], unit: 'MB', beside: `importing ${few}` });
  return [
    figure(`memory of importing ${count}`, ({ all }) => all),
    figure('  anonymous of it', ({ anonymous }) => anonymous),
    figure('  of that the desk', ({ desk }) => desk),
    figure('  of that the readers', ({ readers }) => readers),
  ];
}

/** The most at any moment, each for itself. Megabytes. */
interface Peaks { readonly all: number; readonly anonymous: number; readonly desk: number; readonly readers: number }

async function peaksOf(folder: string, count: number): Promise<Peaks> {
  const place = mkdtempSync(join(folder, 'memory-'));
  const words = [join(import.meta.dirname, '../../scripts/caibian.mjs'), 'import', writeDocuments(place, count), '--archive', join(place, 'archive')];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peaks: Peaks = { all: 0, anonymous: 0, desk: 0, readers: 0 };
  const looking = setInterval(() => { peaks = higher(peaks, child.pid ?? 0); }, pause);
  const [code] = await once(child, 'exit');
  clearInterval(looking);
  if (code !== 0) throw new Error('the import of the memory bench failed');
  return peaks;
}

function higher(peaks: Peaks, pid: number): Peaks {
  const [desk, ...readers] = memoryOfTree(pid);
  const ofDesk = desk?.anonymous ?? 0;
  const ofReaders = readers.reduce((sum, { anonymous }) => sum + anonymous, 0);
  const all = readers.reduce((sum, { whole }) => sum + whole, desk?.whole ?? 0);
  return { all: Math.max(peaks.all, all), anonymous: Math.max(peaks.anonymous, ofDesk + ofReaders), desk: Math.max(peaks.desk, ofDesk), readers: Math.max(peaks.readers, ofReaders) };
}
