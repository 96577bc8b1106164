// Run as a process of its own by memory-bench.ts: imports a folder into a new archive and prints the most memory the process
// ever had, in kilobytes.
import { must, openBenchDesk } from './bench-archive.ts';

const [, , archive = '', documents = ''] = process.argv;
const desk = openBenchDesk(archive);
const job = must(await desk.importEach([documents], () => undefined));
if (job.state !== 'done') throw new Error(`the import is ${job.state}`);
await desk.close();
process.stdout.write(String(process.resourceUsage().maxRSS));
