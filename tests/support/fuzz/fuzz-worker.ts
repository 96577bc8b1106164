import { parentPort } from 'node:worker_threads';
import { openZipContainer } from '../../../electron/intake/containers/zip-container.ts';
import { isContainer } from '../../../electron/intake/containers/is-container.ts';
import { readSource } from '../../../electron/intake/intake.ts';
import { readingFault } from '../../../shared/text/reading-faults.ts';
import type { Sample } from './samples.ts';

/** What one file came to: `seconds` of this thread's own time, so that a busy machine is not a slow reader. */
export interface FuzzAnswer { readonly seconds: number; readonly read: boolean; readonly fault?: string }

if (parentPort === null) throw new Error('fuzz-worker runs as a worker only');
const port = parentPort;

/** Whether the container opened, every member of it taken out. */
async function openAll(bytes: Uint8Array): Promise<boolean> {
  const opened = await openZipContainer(bytes);
  if (!opened.ok) return false;
  for (const member of opened.value.members) await opened.value.read(member.place);
  opened.value.close();
  return true;
}

async function faultOf(file: Sample): Promise<{ read: boolean; fault?: string }> {
  try {
    if (isContainer(file.name, file.bytes)) return { read: await openAll(file.bytes) };
    const outcome = await readSource(file);
    if (!outcome.ok) return { read: false };
    const fault = readingFault(outcome.value.extraction.text, outcome.value.reading);
    return { read: true, ...(fault === undefined ? {} : { fault: `the reading does not hold: ${fault}` }) };
  } catch (thrown) {
    return { read: false, fault: thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown) };
  }
}

port.on('message', (file: Sample) => {
  const before = process.threadCpuUsage();
  void faultOf(file).then((found) => {
    const { user, system } = process.threadCpuUsage(before);
    const answer: FuzzAnswer = { ...found, seconds: (user + system) / 1e6 };
    port.postMessage(answer);
  });
});
