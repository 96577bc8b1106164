import { join } from 'node:path';
import { createDesk } from '../../../electron/desk/open-desk.ts';
import { lineReader } from '../invented-source.ts';

// Run as a process of its own: imports invented files into the archive named by its argument until it is killed, and
// says after each commit, by a line on stdout, how many files are filed.
const [, , folder = '', count = '0'] = process.argv;
const desk = createDesk({
  archivePath: folder, create: true, version: '0', mode: 'browser', platform: 'linux', systemLanguage: 'zh-CN', templateFolders: [], samplesFolder: join(folder, 'none'), reader: lineReader,
});
if (!desk.ok) throw new Error(JSON.stringify(desk.error));
desk.value.resumeJobs();
const encoder = new TextEncoder();
const given = await desk.value.call('documents.list', { offset: 0, limit: 1, filter: 'all' });
const from = given.ok ? given.value.total : 0;
const files = Array.from({ length: Number(count) }, (_, i) => ({
  name: `f${from + i}.txt`, bytes: encoder.encode(`第${from + i}篇\n${'青禾渡口装上了二十盏灯。'.repeat(20)}\n${from + i}\n`),
}));
desk.value.subscribe((event) => {
  if (event.name === 'job') process.stdout.write(`${event.data.id} ${event.data.done}\n`);
});
const begun = await desk.value.call('intake.addFiles', { files });
if (!begun.ok) throw new Error(JSON.stringify(begun.error));
