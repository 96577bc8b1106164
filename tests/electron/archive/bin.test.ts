import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/contract/result.ts';
import { archiveFile } from '../../../electron/archive/archive-folder.ts';
import { discardDocument, listTombstones, purgeDocument, restoreDocument } from '../../../electron/archive/bin.ts';
import { listBin, listDocuments } from '../../../electron/archive/document-lines.ts';
import { reportsOfDocument, getReport } from '../../../electron/archive/reports.ts';
import { all, one } from '../../../electron/archive/sql.ts';
import { fileText, freshArchive, recordingIndexer, rowOf, valueOf } from '../../support/fresh-archive.ts';

function open() {
  const archive = freshArchive();
  const indexer = recordingIndexer();
  const id = fileText(archive, indexer, 'two.txt', '渡口添夜航灯\n青禾渡口装上了灯。\n===\n书屋延时开放\n书屋开到九点。\n');
  const when = '2026-03-06T00:00:00.000Z';
  return {
    archive, indexer, id,
    discard: () => valueOf(archive.write((db) => ok(discardDocument(db, rowOf(archive, id), when, indexer)))),
    restore: () => valueOf(archive.write((db) => ok(restoreDocument(db, rowOf(archive, id), indexer)))),
    purge: () => valueOf(archive.write((db) => ok(purgeDocument(db, rowOf(archive, id), '林知远', when, indexer)))),
  };
}

describe('the bin', () => {
  it('takes a document and its reports out of lists and the index, and gives them back as they were', () => {
    const { archive, indexer, id, discard, restore } = open();
    const before = reportsOfDocument(archive.db, rowOf(archive, id).seq);
    discard();
    expect(listDocuments(archive.db, 'all', 0, 10)).toEqual({ total: 0, pending: 0, documents: [] });
    expect(listBin(archive.db)).toMatchObject([{ id, discarded: '2026-03-06T00:00:00.000Z', reports: 2 }]);
    expect(before.map((report) => getReport(archive.db, report.id))).toEqual([undefined, undefined]);
    expect(indexer.entries.size).toBe(0);
    discard();
    restore();
    restore();
    expect(reportsOfDocument(archive.db, rowOf(archive, id).seq)).toEqual(before);
    expect(indexer.entries.size).toBe(2);
  });

  it('purges for good and leaves a tombstone that says what was here, never what it said', () => {
    const { archive, id, discard, purge } = open();
    const { sha256 } = rowOf(archive, id);
    discard();
    purge();
    expect(listTombstones(archive.db)).toEqual([{ sha256, title: 'two.txt', purged: '2026-03-06T00:00:00.000Z', who: '林知远' }]);
    const left = ['documents', 'document_bytes', 'extractions', 'readings', 'reports'].map((table) => one<{ n: number }>(archive.db, `SELECT count(*) AS n FROM ${table}`)?.n);
    expect(left).toEqual([0, 0, 0, 0, 0]);
    archive.db.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(archiveFile(archive.folder)).includes('青禾渡口')).toBe(false);
  });

  it('takes what is purged without a stay in the bin out of the index too', () => {
    const { archive, indexer, purge } = open();
    purge();
    expect([indexer.entries.size, all(archive.db, 'SELECT id FROM reports')]).toEqual([0, []]);
    expect(existsSync(archiveFile(archive.folder))).toBe(true);
  });
});
