// Run as a process of its own by memory-bench.ts: imports a folder into a new archive and prints the most memory it had at any moment with
// the processes it began, in kilobytes.
import { must, openBenchDesk } from './bench-archive.ts';
import { memoryOfTree } from './memory-of-tree.ts';

/** Milliseconds between two looks. */
const pause = 100;

const [, , archive = '', documents = ''] = process.argv;
const desk = openBenchDesk(archive);
let most = 0;
const looking = setInterval(() => { most = Math.max(most, memoryOfTree()); }, pause);
const job = must(await desk.importEach([documents], () => undefined));
if (job.state !== 'done') throw new Error(`the import is ${job.state}`);
clearInterval(looking);
await desk.close();
process.stdout.write(String(most));
