import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexFolder } from '../../../electron/archive/archive-folder.ts';
import { indexOf } from '../../../electron/search/engine/search-index.ts';
import { publishedShards } from '../../../electron/search/engine/published.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshDesk } from '../../support/fresh-desk.ts';

const index = { sealAt: 3, mostReports: 50, mergeAt: 100, soon: 5 };
const texts = (from: number, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${from + i}.txt`, `第${from + i}篇夜校\n渡口的夜校第${from + i}次开课。\n`]));

async function sealedDesk(count: number) {
  const test = freshDesk({ index });
  await test.importTexts(texts(0, count));
  await test.desk.settleIndex();
  const folder = indexFolder(test.desk.context.archive().folder);
  const total = async (query: string): Promise<number> => valueOf(await test.desk.call('search.run', { query, filters: {}, sort: 'newest', offset: 0, limit: 5, exact: true })).total;
  const shards = () => publishedShards(test.desk.context.archive().db);
  return { ...test, folder, total, shards };
}

it('seals what was filed into a file, and takes it out of the tail', async () => {
  const { desk, folder, shards, total } = await sealedDesk(7);
  expect(shards().map(({ file }) => file)).toEqual(readdirSync(folder));
  expect(desk.context.archive().db.prepare('SELECT count(*) FROM search_words_docsize').pluck().get()).toBe(0);
  expect(await total('夜校开课')).toBe(0);
  expect(await total('夜校 "次开课"')).toBe(7);
});

it('finds what is changed, binned and brought back after it was sealed', async () => {
  const { desk, documents, total } = await withDocuments(5);
  valueOf(await desk.call('documents.discard', { documentIds: documents.slice(0, 2) }));
  expect(await total('渡口')).toBe(3);
  valueOf(await desk.call('documents.restore', { documentIds: documents.slice(0, 1) }));
  expect(await total('渡口')).toBe(4);
});

it.each(['removed', 'damaged'])('says that a file is %s, answers all the same, and writes it again', async (how) => {
  const { desk, events, folder, shards, total } = await sealedDesk(6);
  const [name = ''] = readdirSync(folder);
  if (how === 'removed') rmSync(join(folder, name));
  else writeFileSync(join(folder, name), readFileSync(join(folder, name)).fill(7, 20_000));
  for (const { id } of shards()) indexOf(desk.context.archive().db).giveUp(id);
  expect(await total('渡口')).toBe(6);
  await desk.settleIndex();
  expect(events.filter(({ name: event }) => event === 'index').map(({ data }) => data)).toEqual([{ missing: 6 }, { missing: 0 }]);
  expect(shards().map(({ file }) => file)).not.toContain(name);
  expect(await total('渡口')).toBe(6);
});

it('writes a damaged file again that only a search came upon', async () => {
  const { desk, events, importTexts, total, shards } = await sealedDesk(6);
  // Somebody searches, and a change makes the keeper listen.
  await importTexts(texts(6, 1));
  await desk.settleIndex();
  const [before] = shards();
  const path = join(indexFolder(desk.context.archive().folder), before?.file ?? '');
  writeFileSync(path, readFileSync(path).fill(7, 200));
  expect(await total('渡口')).toBe(7);
  await expect.poll(() => events.filter(({ name }) => name === 'index').map(({ data }) => data), { timeout: 10_000 }).toEqual([{ missing: 6 }, { missing: 0 }]);
  expect(shards().map(({ id }) => id)).not.toContain(before?.id);
  expect(await total('渡口')).toBe(7);
});

it('answers from the tail while no file can be written, says nothing of it, and seals later', async () => {
  const { desk, bugs, folder, importTexts, shards, total } = await sealedDesk(1);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'no folder');
  await importTexts(texts(1, 5));
  await desk.settleIndex();
  expect(shards()).toEqual([]);
  expect(bugs).toEqual([]);
  expect(await total('渡口')).toBe(6);
  rmSync(folder);
  mkdirSync(folder);
  await desk.settleIndex();
  expect(shards()).toHaveLength(1);
  expect(await total('渡口')).toBe(6);
});

it('leaves no words of what was purged in its files', async () => {
  const { desk, documents, folder, total } = await withDocuments(5);
  const before = readdirSync(folder);
  valueOf(await desk.call('documents.discard', { documentIds: documents.slice(0, 1) }));
  valueOf(await desk.call('documents.purge', { documentIds: documents.slice(0, 1) }));
  await desk.settleIndex();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toEqual(before);
  expect(await total('渡口')).toBe(4);
});

async function withDocuments(count: number) {
  const test = await sealedDesk(count);
  const listed = valueOf(await test.desk.call('documents.list', { filter: 'all', offset: 0, limit: count }));
  return { ...test, documents: listed.documents.map(({ id }) => id) };
}
