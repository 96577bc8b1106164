import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import { archiveFile, mediaFolder } from '../../../../electron/archive/archive-folder.ts';
import { backUp } from '../../../../electron/archive/backup/backup.ts';
import { checkArchive } from '../../../../electron/archive/check.ts';
import { documentBytes } from '../../../../electron/archive/documents.ts';
import { fileDocument } from '../../../../electron/archive/file-document.ts';
import { largestInside } from '../../../../electron/archive/media.ts';
import { openArchive, type WritableArchive } from '../../../../electron/archive/open-archive.ts';
import { restore } from '../../../../electron/archive/backup/restore.ts';
import { one } from '../../../../electron/archive/sql.ts';
import { createMediaStore } from '../../../../electron/files/media-store.ts';
import { filedDocument, fileText, freshArchive, recordingIndexer, rowOf, valueOf } from '../../../support/fresh-archive.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

/** Files a document too large to stand in SQLite. */
async function fileLarge(archive: WritableArchive): Promise<ReturnType<typeof filedDocument>> {
  const filed = filedDocument('large.txt', `长文\n${'夜校开课。'.repeat(80_000)}\n`);
  expect(filed.bytes.length).toBeGreaterThan(largestInside);
  valueOf(await createMediaStore(mediaFolder(archive.folder)).add(filed.bytes));
  valueOf(archive.write((db) => ok(fileDocument(db, filed, recordingIndexer()))));
  return filed;
}

const reportsIn = (archive: WritableArchive): number => one<{ n: number }>(archive.db, 'SELECT count(*) AS n FROM reports')?.n ?? 0;

describe('a backup', () => {
  it('is one file that becomes a sound archive again, larger bytes and all', async () => {
    const archive = freshArchive();
    fileText(archive, recordingIndexer(), 'a.txt', '渡口添夜航灯\n青禾渡口装上了灯。\n');
    const large = await fileLarge(archive);
    const folder = freshFolder();
    valueOf(await backUp(archive, join(folder, 'copy.caibian-backup')));
    expect(readdirSync(folder)).toEqual(['copy.caibian-backup']);
    const restored = join(folder, 'restored');
    valueOf(await restore(join(folder, 'copy.caibian-backup'), restored));
    const opened = valueOf(openArchive(restored));
    expect(await checkArchive(opened, () => [])).toEqual({ sound: true, faults: [], documents: 2, reports: 2, issues: 0 });
    expect(documentBytes(opened.db, rowOf(opened, large.document.id).seq)).toBeUndefined();
    expect(new Uint8Array(valueOf(await createMediaStore(mediaFolder(restored)).read(large.document.sha256)))).toEqual(large.bytes);
    expect(readdirSync(restored).filter((name) => name.startsWith('.'))).toEqual([]);
    opened.close();
  });

  it('is whole although reports are filed while it is made', async () => {
    const archive = freshArchive();
    const indexer = recordingIndexer();
    for (let i = 0; i < 40; i++) fileText(archive, indexer, `a${i}.txt`, `第${i}篇\n${'青禾渡口装上了灯。'.repeat(2000)}${i}\n`);
    const out = join(freshFolder(), 'copy');
    let during = 0;
    const done = backUp(archive, out, () => {
      if (during < 5) fileText(archive, indexer, `b${++during}.txt`, `又一篇${during}\n书屋开到九点。\n`);
    });
    valueOf(await done);
    const restored = join(freshFolder(), 'restored');
    valueOf(await restore(out, restored));
    const opened = valueOf(openArchive(restored));
    const report = await checkArchive(opened, () => []);
    expect(report).toMatchObject({ sound: true, faults: [] });
    expect(during).toBeGreaterThan(0);
    expect(report.reports).toBeGreaterThanOrEqual(40);
    expect(report.reports).toBeLessThanOrEqual(reportsIn(archive));
    opened.close();
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const archive = freshArchive();
    const missing = join(freshFolder(), 'not', 'there', 'copy');
    expect(await backUp(archive, missing)).toMatchObject({ ok: false, error: { kind: 'cannot-write', path: missing } });
  });
});

describe('restore', () => {
  it('refuses a folder that is not empty', async () => {
    const archive = freshArchive();
    const out = join(freshFolder(), 'copy');
    valueOf(await backUp(archive, out));
    const folder = freshFolder();
    writeFileSync(join(folder, 'mine.txt'), '留着');
    expect(await restore(out, folder)).toEqual({ ok: false, error: { kind: 'folder-not-empty', path: folder } });
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('refuses what is no backup: text, an archive itself, nothing at all', async () => {
    const archive = freshArchive();
    const folder = freshFolder();
    writeFileSync(join(folder, 'text'), '不是备份。'.repeat(300));
    expect(await restore(join(folder, 'text'), join(folder, 'a'))).toMatchObject({ ok: false, error: { kind: 'not-an-archive' } });
    expect(await restore(archiveFile(archive.folder), join(folder, 'a'))).toMatchObject({ ok: false, error: { kind: 'not-an-archive' } });
    expect(await restore(join(folder, 'none'), join(folder, 'a'))).toMatchObject({ ok: false, error: { kind: 'cannot-read' } });
    expect(readdirSync(folder)).toEqual(['text']);
  });

  it('refuses a backup that was cut off', async () => {
    const archive = freshArchive();
    fileText(archive, recordingIndexer(), 'a.txt', `长\n${'青禾渡口装上了灯。'.repeat(9000)}\n`);
    const folder = freshFolder();
    const out = join(folder, 'copy');
    valueOf(await backUp(archive, out));
    truncateSync(out, Math.floor(readFileSync(out).length / 2));
    expect(await restore(out, join(folder, 'a'))).toMatchObject({ ok: false, error: { kind: 'archive-damaged' } });
  });
});

describe('checkArchive', () => {
  async function faultsAfter(harm: (archive: WritableArchive) => void | Promise<void>): Promise<string[]> {
    const archive = freshArchive();
    fileText(archive, recordingIndexer(), 'a.txt', '渡口添夜航灯\n青禾渡口装上了灯。\n');
    await harm(archive);
    return (await checkArchive(archive, () => [])).faults;
  }

  it('finds bytes that have changed', async () => {
    expect(await faultsAfter(({ db }) => void db.exec(`UPDATE document_bytes SET bytes = x'00'`))).toEqual([expect.stringMatching(/^document \S+: its bytes have changed$/)]);
  });

  it('finds a report whose text is not what its segments spell', async () => {
    expect(await faultsAfter(({ db }) => void db.exec(`UPDATE reports SET body = replace(body, '青禾', '白鹭')`))).toEqual([expect.stringMatching(/segments spell another text/)]);
  });

  it('finds a layout and a reading that cannot be read', async () => {
    expect(await faultsAfter(({ db }) => void db.exec(`UPDATE reports SET layout = '{'`))).toHaveLength(1);
    expect(await faultsAfter(({ db }) => void db.exec(`UPDATE readings SET body = '[]'`))).toHaveLength(1);
  });

  it('finds a row that names another which is gone', async () => {
    expect(await faultsAfter(({ db }) => {
      db.pragma('foreign_keys = OFF');
      db.exec('DELETE FROM extractions; INSERT INTO report_tags VALUES (1, 77)');
    })).toEqual(expect.arrayContaining([expect.stringMatching(/tags/), expect.stringMatching(/has no text/)]));
  });

  it('finds a file of media/ that is missing', async () => {
    expect(await faultsAfter(async (archive) => {
      await fileLarge(archive);
      rmSync(mediaFolder(archive.folder), { recursive: true });
      mkdirSync(mediaFolder(archive.folder));
    })).toEqual([expect.stringMatching(/its file in media\/ is missing/)]);
  });
});
