import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createReader } from '../../../../electron/intake/read-in-worker.ts';
import { errorSentence } from '../../../../shared/i18n/error-sentence.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { valueOf } from '../../../support/fresh-archive.ts';
import { freshDesk, jobOver } from '../../../support/fresh-desk.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

const readers = new URL('../../../support/readers/obedient-reader.ts', import.meta.url);
const names = ['a', 'kill', 'b', 'pile', 'c', 'fault', 'd'];
const fallen = ['kill', 'pile', 'fault'];

it('files the other documents of a folder when some end their readers outright, and says of each what became of it', async () => {
  const folder = freshFolder();
  for (const name of names) writeFileSync(join(folder, name), name);
  const { desk } = freshDesk({ reader: createReader({ module: readers, heap: 64 }) });
  const { job } = valueOf(await desk.importPaths([folder]));
  expect(job).toMatchObject({ state: 'done', done: names.length, total: names.length });
  const sentences = job.failures.map((error) => errorSentence(createTranslator('zh-CN'), error));
  expect(sentences).toHaveLength(fallen.length);
  for (const name of fallen) expect(sentences.filter((one) => one.includes(name))).toHaveLength(1);
  expect(sentences.filter((one) => one.includes('内存超过上限'))).toHaveLength(2);
  const { documents } = valueOf(await desk.call('documents.list', { offset: 0, limit: 9, filter: 'all' }));
  expect(documents.map(({ name }) => name).toSorted()).toEqual(names.filter((name) => !fallen.includes(name)));
});

it('files what was handed over beside a document that ends each reader that so much as looks at it', async () => {
  const { desk } = freshDesk({ reader: createReader({ module: readers, heap: 64 }) });
  const { jobId } = valueOf(await desk.call('intake.addFiles', { files: ['a', 'kill', 'b'].map((name) => ({ name, bytes: new TextEncoder().encode(name) })) }));
  await jobOver(desk, jobId);
  const { jobs } = valueOf(await desk.call('jobs.list', {}));
  expect(jobs.find(({ id }) => id === jobId)).toMatchObject({ state: 'done', done: 3, failures: [{ kind: 'unreadable', file: 'kill', reason: 'too-much-memory' }] });
});
