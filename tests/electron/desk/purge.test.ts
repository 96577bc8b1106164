import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveFile } from '../../../electron/archive/archive-folder.ts';
import { freshDesk } from '../../support/fresh-desk.ts';

/** Whether the archive's file or its log holds these bytes. */
function holds(folder: string, words: string): boolean {
  const file = archiveFile(folder);
  return [file, `${file}-wal`].some((path) => existsSync(path) && readFileSync(path).includes(words));
}

// Distinct from their first letter on: the index stores a word without what it shares with the one before.
const words = Array.from({ length: 26 }, (_, i) => `${String.fromCharCode(0x61 + i)}qxv${i}kz`);

describe('purging', () => {
  it('leaves no word of a document in any page of the archive, and finds the others as before', async () => {
    const { ask, folder, importTexts } = freshDesk();
    const others = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `渡口第${i}班\n夜航灯在第${i}班船上亮着。 lantern${i}\n`]));
    const [gone] = await importTexts({ 'gone.txt': `${words.slice(0, 4).join(' ')}\n${words.slice(4).join(' ')}，青禾的密报。\n`, ...others });
    if (gone === undefined) throw new Error('nothing was filed');
    expect(holds(folder, 'qxv7kz')).toBe(true);
    await ask('documents.discard', { documentIds: [gone.documentId] });
    await importTexts({ 'later.txt': '书屋延时开放\n书屋开到九点。\n' });
    await ask('documents.purge', { documentIds: [gone.documentId] });
    expect([...words.map((word) => word.slice(1)), '青禾的密报'].filter((word) => holds(folder, word))).toEqual([]);
    const found = await ask('search.run', { query: '夜航灯', filters: {}, sort: 'newest', offset: 0, limit: 1 });
    expect(found.total).toBe(40);
    expect((await ask('archive.check', {})).faults).toEqual([]);
    expect(holds(folder, 'gone.txt')).toBe(true);
  });

  it('leaves nothing of the bytes that were handed over', async () => {
    const { ask, folder } = freshDesk();
    expect(existsSync(join(folder, 'archive.caibian'))).toBe(true);
    const bytes = new TextEncoder().encode('书屋延时开放\nzvkkq书屋开到九点。\n');
    await ask('intake.addFiles', { files: [{ name: 'a.txt', bytes }] });
    const documents = async () => (await ask('documents.list', { offset: 0, limit: 9, filter: 'all' })).documents;
    await expect.poll(async () => (await documents()).length).toBe(1);
    await expect.poll(async () => (await ask('jobs.list', {})).jobs.every((job) => job.state === 'done')).toBe(true);
    await ask('documents.purge', { documentIds: (await documents()).map(({ id }) => id) });
    expect(holds(folder, 'zvkkq')).toBe(false);
  });
});
