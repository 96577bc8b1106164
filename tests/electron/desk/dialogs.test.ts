import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dialogs } from '../../../electron/desk/dialogs.ts';
import { restore } from '../../../electron/archive/backup/restore.ts';
import { openArchive } from '../../../electron/archive/open-archive.ts';
import { one } from '../../../electron/archive/sql.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshDesk, jobOver } from '../../support/fresh-desk.ts';
import { freshFolder } from '../../support/fresh-folder.ts';

const dismissed: Dialogs = { pickFiles: async () => [], pickFolder: async () => undefined, saveFile: async () => undefined, openFolder: async () => undefined };

describe('with native dialogs', () => {
  it('files and folders that were picked are imported', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'a.txt'), '渡口添夜航灯\n青禾渡口装上了灯。\n');
    writeFileSync(join(folder, 'b.txt'), '书屋延时开放\n书屋开到九点。\n');
    const { desk, ask } = freshDesk({ dialogs: { ...dismissed, pickFiles: async () => [join(folder, 'a.txt')], pickFolder: async () => folder } });
    for (const name of ['intake.pickFiles', 'intake.pickFolder'] as const) {
      const { jobId } = await ask(name, {});
      if (jobId === undefined) throw new Error('nothing was begun');
      await jobOver(desk, jobId);
    }
    expect((await ask('documents.list', { offset: 0, limit: 9, filter: 'all' })).documents.map((line) => line.name)).toEqual(['b.txt', 'a.txt']);
  });

  it('a file is written where the person says, and a backup made there can be restored', async () => {
    const folder = freshFolder();
    const { ask, importTexts } = freshDesk({ dialogs: { ...dismissed, saveFile: async (name) => join(folder, name) } });
    await importTexts({ 'a.txt': '渡口添夜航灯\n青禾渡口装上了灯。\n' });
    expect(await ask('files.save', { fileName: '简报.docx', bytes: new Uint8Array([1, 2]) })).toEqual({ saved: join(folder, '简报.docx') });
    expect([...readFileSync(join(folder, '简报.docx'))]).toEqual([1, 2]);
    const { saved = '' } = await ask('archive.backup', {});
    valueOf(await restore(saved, join(folder, 'again')));
    const archive = valueOf(openArchive(join(folder, 'again')));
    expect(one(archive.db, 'SELECT headline FROM reports')).toEqual({ headline: '渡口添夜航灯' });
    archive.close();
  });

  it('nothing happens when a dialog is dismissed', async () => {
    const { ask } = freshDesk({ dialogs: dismissed });
    expect(await ask('intake.pickFiles', {})).toEqual({});
    expect(await ask('intake.pickFolder', {})).toEqual({});
    expect(await ask('archive.backup', {})).toEqual({});
    expect(await ask('archive.open', {})).toEqual({ opened: false });
    expect(await ask('files.save', { fileName: 'a', bytes: new Uint8Array() })).toEqual({});
  });

  it('samples come in marked as such and go to the bin together', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'sample.txt'), '渡口添夜航灯\n青禾渡口装上了灯。\n');
    const { desk, ask, importTexts } = freshDesk({ samplesFolder: folder });
    await importTexts({ 'mine.txt': '书屋延时开放\n书屋开到九点。\n' });
    await jobOver(desk, (await ask('intake.addSamples', {})).jobId);
    expect((await ask('desk.info', {})).archive).toMatchObject({ documents: 2, samples: 1 });
    expect(await ask('intake.removeSamples', {})).toEqual({ removed: 1 });
    expect((await ask('desk.info', {})).archive).toMatchObject({ documents: 1, samples: 0 });
  });
});
