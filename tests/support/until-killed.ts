import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a script beside this file in a process of its own and kills it some time after its first word; answers what it had acknowledged, by job.
 * @param after in multiples of the time it takes to its first word: a busy machine slows both alike, and the kill falls into the same work
 */
export function untilKilled(script: string, words: readonly string[], after: number): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const began = performance.now();
  child.stdout.setEncoding('utf8');
  return new Promise((resolve) => {
    child.stdout.on('data', (text: string) => {
      // The clock runs from the first word on, so that the kill falls into the work and not into the start.
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after * (performance.now() - began));
      said += text;
    });
    child.on('close', () => {
      const lines = said.split('\n').slice(0, -1).map((line) => line.split(' '));
      resolve(new Map(lines.map(([job = '', done]) => [job, Number(done)])));
    });
  });
}
