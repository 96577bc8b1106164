import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexFolder } from '../../../../electron/archive/archive-folder.ts';
import { all } from '../../../../electron/archive/sql.ts';
import { checkIndex } from '../../../../electron/desk/check-index.ts';
import type { OpenDesk } from '../../../../electron/desk/open-desk.ts';
import type { DocumentId } from '../../../../shared/domain/ids.ts';
import { publishedShards } from '../../../../electron/search/engine/published.ts';
import { matchingReportSeqs } from '../../../../electron/search/search.ts';
import { valueOf } from '../../../support/fresh-archive.ts';
import { freshDesk } from '../../../support/fresh-desk.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

/** Lines so long that a file of a thousand is read in a worker, in several pieces. */
const lineOf = (at: number): string => JSON.stringify({
  format: 1, headline: `第${at}号渡口`, source: at % 2 === 0 ? '河湾晚报' : '青禾日报', published: `2025-0${1 + at % 9}-11`, paragraphs: [{ text: `渡口${at}号装上了路灯。${'江上的雾散了。'.repeat(200)}` }],
});
const count = 1500;
const lines = Array.from({ length: count }, (_, at) => lineOf(at));

async function importLines(desk: OpenDesk, given: readonly string[]): Promise<{ done: number; already: number; failed: number }> {
  const file = join(freshFolder(), 'reports.jsonl');
  writeFileSync(file, given.join('\n'));
  const { job } = valueOf(await desk.importPaths([file]));
  return { done: job.done, already: job.already, failed: job.failures.length };
}

const tailOf = (desk: OpenDesk): number => all(desk.context.archive().db, 'SELECT id FROM search_words_docsize').length;
function expectFound(desk: OpenDesk): void {
  const { db } = desk.context.archive();
  expect(matchingReportSeqs(db, '路灯', {}, 'filed')).toHaveLength(count);
  for (const at of [0, 7, 700, count - 1]) expect(matchingReportSeqs(db, `"渡口${at}号"`, {}, 'filed')).toHaveLength(1);
  expect(matchingReportSeqs(db, '来源:河湾晚报 date:2025-03', {}, 'filed')).toHaveLength(lines.filter((_, at) => at % 2 === 0 && at % 9 === 2).length);
}
function expectSound(desk: OpenDesk): void {
  expectFound(desk);
  expect(checkIndex(desk.context.archive().db)).toEqual([]);
}

it('files the lines of a large file with shards that answer for them, and never through the tail once the worker is there', async () => {
  const { desk, bugs } = freshDesk();
  expect(await importLines(desk, lines)).toEqual({ done: count, already: 0, failed: 0 });
  const { db } = desk.context.archive();
  const shards = publishedShards(db);
  expect(shards.length).toBeGreaterThan(0);
  expect(tailOf(desk) + shards.reduce((sum, { ranges }) => sum + ranges.reduce((rows, { from, to }) => rows + to - from + 1, 0), 0)).toBe(count);
  expectSound(desk);
  expect(bugs).toEqual([]);
});

it('finds with every commit what is filed by then, and not what was put in the bin since', async () => {
  const { desk, bugs } = freshDesk();
  const { db } = desk.context.archive();
  const seen: { found: number; filed: number }[] = [];
  const discarded: Promise<unknown>[] = [];
  const stop = desk.subscribe(({ name }) => {
    if (name !== 'job') return;
    const filed = Number(db.prepare('SELECT count(*) FROM reports WHERE discarded IS NULL').pluck().get());
    seen.push({ found: matchingReportSeqs(db, '路灯', {}, 'filed').length, filed });
    // One of the shard that is being filed.
    const [last] = all<{ id: DocumentId }>(db, 'SELECT id FROM documents ORDER BY seq DESC LIMIT 1');
    if (last !== undefined && publishedShards(db).length > discarded.length) discarded.push(desk.call('documents.discard', { documentIds: [last.id] }));
  });
  expect(await importLines(desk, lines)).toEqual({ done: count, already: 0, failed: 0 });
  stop();
  await Promise.all(discarded);
  expect(seen.filter(({ found, filed }) => found !== filed)).toEqual([]);
  expect(discarded.length).toBeGreaterThan(0);
  expect(matchingReportSeqs(db, '路灯', {}, 'filed')).toHaveLength(count - discarded.length);
  expect(checkIndex(db)).toEqual([]);
  expect(bugs).toEqual([]);
});

it('files each line once where some are here already, stand twice or are none, and leaves no file for nothing', async () => {
  const { desk, folder, bugs } = freshDesk();
  expect(await importLines(desk, lines.filter((_, at) => at % 5 === 0))).toMatchObject({ already: 0 });
  const mixed = lines.flatMap((line, at) => (at % 50 === 1 ? [line, 'none', line] : [line]));
  const twice = lines.filter((_, at) => at % 50 === 1).length;
  expect(await importLines(desk, mixed)).toEqual({ done: count + 2 * twice, already: lines.filter((_, at) => at % 5 === 0).length + twice, failed: twice });
  expectSound(desk);
  const kept = readdirSync(indexFolder(folder)).length;
  expect(await importLines(desk, lines)).toEqual({ done: count, already: count, failed: 0 });
  expect(readdirSync(indexFolder(folder))).toHaveLength(kept);
  expect(bugs).toEqual([]);
});

it('answers all the same when a file was removed before its reports were filed, or after', async () => {
  const { desk, folder, bugs } = freshDesk();
  const removeAll = (): void => {
    for (const name of readdirSync(indexFolder(folder))) rmSync(join(indexFolder(folder), name), { force: true });
  };
  const stop = desk.subscribe(({ name }) => { if (name === 'job') removeAll(); });
  expect(await importLines(desk, lines)).toEqual({ done: count, already: 0, failed: 0 });
  stop();
  removeAll();
  expectFound(desk);
  await desk.close();
  const again = freshDesk({ archivePath: folder });
  expectFound(again.desk);
  await again.desk.settleIndex();
  expectSound(again.desk);
  expect([...bugs, ...again.bugs]).toEqual([]);
});
