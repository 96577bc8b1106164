import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

/** When a script is killed: `after` its first word, and where a folder is watched sooner, so many `ms` after the `nth` file was begun in it. */
export interface KillMoment {
  /** In multiples of the time it took to its first word: a busy machine slows both alike, and the kill falls into the same work. */
  readonly after: number;
  readonly file?: { readonly folder: string; readonly nth: number; readonly ms: number };
}

/** Runs a script beside this file in a process of its own and kills it; answers what it had acknowledged, by job. */
export function untilKilled(script: string, words: readonly string[], { after, file }: KillMoment): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = (): void => void child.kill('SIGKILL');
  let said = '';
  let unwatch = (): void => undefined;
  const began = performance.now();
  child.stdout.setEncoding('utf8');
  return new Promise((resolve) => {
    child.stdout.on('data', (text: string) => {
      // The clock runs from the first word on, so that the kill falls into the work and not into the start.
      if (said === '') {
        setTimeout(kill, after * (performance.now() - began));
        if (file !== undefined) unwatch = onNthFile(file.folder, file.nth, () => setTimeout(kill, file.ms));
      }
      said += text;
    });
    child.on('close', () => {
      unwatch();
      const lines = said.split('\n').slice(0, -1).map((line) => line.split(' '));
      resolve(new Map(lines.map(([job = '', done]) => [job, Number(done)])));
    });
  });
}

/** Tells when so many files have been begun aside in a folder; answers how to stop looking. */
function onNthFile(folder: string, nth: number, tell: () => void): () => void {
  const begun = new Set<string>();
  const watcher = watch(folder, (_, name) => {
    // A name is told when its file comes, grows and goes.
    if (name === null || !name.endsWith('.part') || begun.has(name)) return;
    if (begun.add(name).size === nth) tell();
  });
  return () => watcher.close();
}
