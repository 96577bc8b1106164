import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDesk } from '../../../electron/desk/open-desk.ts';
import { spellLines } from '../exchange-lines.ts';
import { inventCorpus } from '../invent-corpus.ts';
import { toLine } from '../invent-reports.ts';
import { lineReader } from '../invented-source.ts';
import { gatheringIndex } from '../searching/small-index.ts';

// Run as a process of its own: imports files of lines until it is killed, each so large that its pieces come with shards of their own, while
// its index makes one of many. Says after each commit, by a line on stdout, how many lines are filed.
const [, , folder = '', seed = '1'] = process.argv;
const desk = createDesk({
  archivePath: folder, create: true, version: '0', mode: 'browser', platform: 'linux', systemLanguage: 'zh-CN', templateFolders: [], samplesFolder: join(folder, 'none'), reader: lineReader, index: gatheringIndex,
});
if (!desk.ok) throw new Error(JSON.stringify(desk.error));
const file = join(folder, `${seed}.jsonl`);
writeFileSync(file, spellLines([...inventCorpus(Number(seed)).take(1500)].map(toLine)));
desk.value.resumeJobs();
desk.value.subscribe((event) => {
  if (event.name === 'job') process.stdout.write(`${event.data.id} ${event.data.done}\n`);
});
process.stdout.write('open 0\n');
const done = await desk.value.importPaths([file]);
if (!done.ok) throw new Error(JSON.stringify(done.error));
