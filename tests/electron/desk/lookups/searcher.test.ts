import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { valueOf } from '../../../support/fresh-archive.ts';
import { freshDesk } from '../../../support/fresh-desk.ts';
import { spellLines } from '../../../support/exchange-lines.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

const page = { filters: {}, sort: 'newest', offset: 0, limit: 5 } as const;

/** Three reports in which 志愿服 stands, and six hundred that only have its pairs. */
async function deskOfMany() {
  const test = freshDesk({ index: { sealAt: 20, soon: 5 } });
  const path = join(freshFolder(), 'reports.jsonl');
  const texts = [...Array.from({ length: 600 }, (_, i) => `志愿者情愿服从第${i}号安排。`), ...Array.from({ length: 3 }, (_, i) => `第${i}支志愿服务队。`)];
  writeFileSync(path, spellLines(texts.map((text, i) => ({ format: 1, headline: `第${i}篇`, paragraphs: [{ text }] }))));
  valueOf(await test.desk.importPaths([path]));
  await test.desk.settleIndex();
  return test;
}

it('lets a newer question of a view take the place of an older one, and leaves other views alone', async () => {
  const { desk, importTexts } = freshDesk();
  await importTexts({ 'a.txt': '渡口夜校\n渡口的夜校开课。\n' });
  const asked = ['渡', '渡口', '渡口夜', '夜校'].map((query) => desk.call('search.run', { ...page, query, view: 'list' }));
  const beside = desk.call('search.run', { ...page, query: '渡口', view: 'palette' });
  const byItself = desk.call('search.run', { ...page, query: '渡口' });
  const answers = await Promise.all(asked);
  expect(answers.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => ({ ok: false, error: { kind: 'cancelled' } })));
  expect(answers[3]).toMatchObject({ ok: true, value: { total: 1 } });
  expect(await beside).toMatchObject({ ok: true, value: { total: 1 } });
  expect(await byItself).toMatchObject({ ok: true, value: { total: 1 } });
});

it('sees at once what was filed, discarded and brought back', async () => {
  const { ask, importTexts } = freshDesk();
  const total = async (): Promise<number> => (await ask('search.run', { ...page, query: '渡口' })).total;
  expect(await total()).toBe(0);
  const [filed] = await importTexts({ 'a.txt': '渡口夜校\n渡口的夜校开课。\n' });
  expect(await total()).toBe(1);
  const documentIds = filed === undefined ? [] : [filed.documentId];
  await ask('documents.discard', { documentIds });
  expect(await total()).toBe(0);
  await ask('documents.restore', { documentIds });
  expect(await total()).toBe(1);
});

it('says how many there are about, and by an event how many there are', async () => {
  const { ask, events } = await deskOfMany();
  const { total, approximate, counting, hits } = await ask('search.run', { ...page, query: '志愿服' });
  expect({ total, approximate, hits: hits.length }).toEqual({ total: 603, approximate: true, hits: 3 });
  await expect.poll(() => events.filter(({ name }) => name === 'counted').map(({ data }) => data)).toEqual([{ counting, total: 3 }]);
  expect(await ask('search.run', { ...page, query: '志愿服' })).toMatchObject({ total: 3, approximate: false });
});

it('counts at once for who waits for it', async () => {
  const { ask } = await deskOfMany();
  const { total, approximate, counting } = await ask('search.run', { ...page, query: '志愿服', exact: true });
  expect({ total, approximate, counting }).toEqual({ total: 3, approximate: false, counting: undefined });
});
