import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether the system tells what its processes take. */
export const tellsMemory = existsSync('/proc/self/smaps_rollup');

/** Megabytes of a process: of what it shares with others its part (proportional set size), and what is its own and in no file (heaps, buffers, caches). */
export interface Memory { readonly whole: number; readonly anonymous: number }

/** What a process takes, and then each of those it began. None of one that is over: a process may be so at any moment, and its threads. */
export const memoryOfTree = (pid: number): Memory[] => treeOf(pid).map(memoryOf);

const treeOf = (pid: number): number[] => [pid, ...threadsOf(pid).flatMap((thread) =>
  read(`/proc/${pid}/task/${thread}/children`).split(' ').filter((child) => child !== '').flatMap((child) => treeOf(Number(child))))];

function memoryOf(pid: number): Memory {
  const told = read(`/proc/${pid}/smaps_rollup`);
  const megabytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(told)?.[1] ?? 0) / 1024;
  return { whole: megabytes('Pss'), anonymous: megabytes('Pss_Anon') };
}

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
