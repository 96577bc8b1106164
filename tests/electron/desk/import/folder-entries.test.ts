import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, type FolderEntry } from '../../../../electron/desk/import/folder-entries.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';
import { runs } from '../../../support/property-runs.ts';

async function entries(folder: string, from?: string, most?: number): Promise<FolderEntry[]> {
  const found: FolderEntry[] = [];
  for await (const entry of entriesOf(folder, from, most)) found.push(entry);
  return found;
}
const names = async (folder: string, from?: string, most?: number): Promise<string[]> => (await entries(folder, from, most)).map(({ name }) => name);

/** Files, and folders where the name ends in a stroke. */
function folderOf(made: readonly string[]): string {
  const folder = freshFolder();
  for (const name of made) {
    if (name.endsWith('/')) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), '');
  }
  return folder;
}

describe('the entries of a folder', () => {
  it('come by name, files and folders among each other', async () => {
    const folder = folderOf(['b.txt', 'a/', 'c.txt', '渡口.txt', 'B.txt']);
    expect(await entries(folder)).toEqual([
      { name: 'B.txt', isFolder: false }, { name: 'a', isFolder: true }, { name: 'b.txt', isFolder: false }, { name: 'c.txt', isFolder: false }, { name: '渡口.txt', isFolder: false },
    ]);
  });

  it('leave out what machines leave behind, and links', async () => {
    const folder = folderOf(['a.txt', '.hidden', '~$a.docx', 'Thumbs.db']);
    symlinkSync(folder, join(folder, 'circle'));
    expect(await names(folder)).toEqual(['a.txt']);
  });

  it('leave out the folder saved beside a page, wherever that stands in the order', async () => {
    const folder = folderOf(['页面_files/', '页面.html', '页面0.txt', 'lone_files/', 'x.files/', 'x.htm', 'x.txt']);
    for (const most of [1, 2, 100]) expect(await names(folder, '', most)).toEqual(['lone_files', 'x.htm', 'x.txt', '页面.html', '页面0.txt']);
  });

  it('are the same however few names are kept at a time, and from any name on', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[a-d]{1,4}$/), { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^[a-d]{0,2}$/), async (made, most, from) => {
      const expected = made.toSorted().filter((name) => name >= from);
      expect(await names(folderOf(made), from, most)).toEqual(expected);
    }), runs(40));
  });

  it('throw what the file system throws', async () => {
    await expect(names(join(freshFolder(), 'gone'))).rejects.toThrow('ENOENT');
  });
});
