import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/contract/result.ts';
import { checkArchive } from '../../../electron/archive/check.ts';
import { asDeskError } from '../../../electron/archive/failures.ts';
import { fileDocument } from '../../../electron/archive/file-document.ts';
import { one } from '../../../electron/archive/sql.ts';
import { filedDocument, fileText, freshArchive, recordingIndexer } from '../../support/fresh-archive.ts';

describe('a full disk', () => {
  it('is told as such, and what was filed before stays sound', async () => {
    const archive = freshArchive();
    const indexer = recordingIndexer();
    fileText(archive, indexer, 'a.txt', '渡口添夜航灯\n青禾渡口装上了灯。\n');
    const pages = Number(archive.db.pragma('page_count', { simple: true }));
    archive.db.pragma(`max_page_count = ${pages + 4}`);
    const outcomes = Array.from({ length: 20 }, (_, i) => {
      const filed = filedDocument(`b${i}.txt`, `第${i}篇\n${'书屋开到九点。'.repeat(3000)}${i}\n`);
      return archive.write((db) => ok(fileDocument(db, filed, recordingIndexer())));
    });
    expect(outcomes.every((one) => !one.ok && one.error.kind === 'disk-full')).toBe(true);
    expect(await checkArchive(archive, () => [])).toEqual({ sound: true, faults: [], documents: 1, reports: 1, issues: 0 });
    archive.db.pragma('max_page_count = 4294967294');
    fileText(archive, indexer, 'c.txt', '腾出了空间\n又能写了。\n');
    expect(one(archive.db, 'SELECT count(*) AS n FROM documents')).toEqual({ n: 2 });
  });

  it('is known by the codes of SQLite and of the file system', () => {
    const thrown = (code: string) => Object.assign(new Error('no room'), { code });
    for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT']) expect(asDeskError(thrown(code), 'a')).toEqual({ kind: 'disk-full', path: 'a' });
    expect(asDeskError(thrown('SQLITE_IOERR_WRITE'), 'a')).toEqual({ kind: 'cannot-write', path: 'a', detail: 'no room' });
    expect(asDeskError(thrown('SQLITE_CONSTRAINT'), 'a')).toBeUndefined();
    expect(asDeskError(new TypeError('a defect'), 'a')).toBeUndefined();
  });
});
