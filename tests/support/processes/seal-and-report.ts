import { join } from 'node:path';
import { createDesk } from '../../../electron/desk/open-desk.ts';
import { inventCorpus } from '../invent-corpus.ts';
import { lineReader } from '../invented-source.ts';
import { smallIndex } from '../searching/small-index.ts';

// Run as a process of its own: files invented reports and puts every other one of the first into the bin until it is killed, while its
// index seals and merges all the time. Says after each commit, by a line on stdout, how many documents are filed, or which went into the bin.
/** Rounds after which the index may catch up. */
const uncaught = 3;

const [, , folder = '', seed = '1'] = process.argv;
const desk = createDesk({
  archivePath: folder, create: true, version: '0', mode: 'browser', platform: 'linux', systemLanguage: 'zh-CN', templateFolders: [], samplesFolder: join(folder, 'none'), reader: lineReader, index: smallIndex,
});
if (!desk.ok) throw new Error(JSON.stringify(desk.error));
const { call, resumeJobs, settleIndex, subscribe } = desk.value;
resumeJobs();
const encoder = new TextEncoder();
const corpus = inventCorpus(Number(seed));
let over: () => void = () => undefined;
subscribe((event) => {
  if (event.name !== 'job') return;
  process.stdout.write(`${event.data.id} ${event.data.done}\n`);
  if (event.data.state !== 'running') over();
});
process.stdout.write('open 0\n');
for (let round = 0; ; round++) {
  const files = Array.from({ length: 12 }, (_, i) => {
    const { value } = corpus.next();
    const lines = value === undefined ? [] : [value.headline, ...value.paragraphs];
    return { name: `${seed}-${round}-${i}.txt`, bytes: encoder.encode([...lines, `${seed} ${round} ${i}`].join('\n')) };
  });
  const done = new Promise<void>((resolve) => { over = resolve; });
  const begun = await call('intake.addFiles', { files });
  if (!begun.ok) throw new Error(JSON.stringify(begun.error));
  await done;
  const listed = await call('documents.list', { offset: round, limit: 2, filter: 'all' });
  const [document] = listed.ok ? listed.value.documents : [];
  if (document !== undefined && (await call('documents.discard', { documentIds: [document.id] })).ok) process.stdout.write(`bin/${document.id} 1\n`);
  // Filing is faster than sealing: shards would all be full ones, and none be made of others.
  if (round % uncaught === uncaught - 1) await settleIndex();
}
