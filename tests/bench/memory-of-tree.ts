import { readdirSync, readFileSync } from 'node:fs';

/**
 * Kilobytes that this process and those it began take together, what they share counted once; where the system does not tell, those
 * of this process at its most.
 */
export function memoryOfTree(): number {
  try {
    return treeOf(process.pid).reduce((sum, pid) => sum + shareOf(pid), 0);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

const treeOf = (pid: number): number[] => [pid, ...threadsOf(pid).flatMap((thread) =>
  read(`/proc/${pid}/task/${thread}/children`).split(' ').filter((child) => child !== '').flatMap((child) => treeOf(Number(child))))];

const shareOf = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(pid === process.pid ? readFileSync('/proc/self/smaps_rollup', 'utf8') : read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

// A process, and its threads, may be over at any moment.

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
