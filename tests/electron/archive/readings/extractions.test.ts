import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import { checkArchive } from '../../../../electron/archive/check.ts';
import { currentExtraction, extractionOf, sameExtraction } from '../../../../electron/archive/readings/extractions.ts';
import { matchByText } from '../../../../electron/archive/readings/match-by-text.ts';
import { migrate, versionOf } from '../../../../electron/archive/migrate.ts';
import { migrations } from '../../../../electron/archive/migrations/all.ts';
import { canStep, correctReading, currentReading, extractAnew, stepReading } from '../../../../electron/archive/readings/readings.ts';
import { reportsOfDocument } from '../../../../electron/archive/reports.ts';
import { fileText, freshArchive, recordingIndexer, rowOf, valueOf } from '../../../support/fresh-archive.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';
import { readLines } from '../../../support/invented-source.ts';

const first = '渡口添夜航灯\n青禾渡口装上了灯，晚班船有了光。\n===\n书屋延时开放\n书屋周末开到九点，读者多了一半。\n';
/** The same page recognised again: the second story first, a third one found, words and places other than before. */
const second = '水塔修好了\n南坡水塔上午通水。\n===\n书屋延时开放\n书屋周末开到九点，读者多了一成半。\n===\n渡口添夜航灯\n青禾渡口装上了灯，晚班船上有了光。\n';
const anew = (text: string) => ({ extractor: 'picture 1', text, hints: [], pages: [{ start: 0, end: text.length, width: 100, height: 80, recognised: true, regions: [{ kind: 'text' as const, start: 0, end: 6, left: 1, top: 2, width: 3, height: 4 }] }] });

describe('a document extracted anew', () => {
  it('keeps the ids of the stories it had, found by their words, and both texts', async () => {
    const archive = freshArchive();
    const indexer = recordingIndexer();
    const id = fileText(archive, indexer, 'a.txt', first);
    const before = reportsOfDocument(archive.db, rowOf(archive, id).seq);
    valueOf(archive.write((db) => ok(extractAnew(db, rowOf(archive, id), anew(second), readLines(second), indexer))));
    const after = reportsOfDocument(archive.db, rowOf(archive, id).seq);
    expect(after.map((report) => report.headline?.text)).toEqual(['水塔修好了', '书屋延时开放', '渡口添夜航灯']);
    expect(after.slice(1).map((report) => report.id)).toEqual([before[1]?.id, before[0]?.id]);
    expect(before.map((report) => report.id)).not.toContain(after[0]?.id);
    expect(extractionOf(archive.db, rowOf(archive, id))).toMatchObject(anew(second));
    expect(await checkArchive(archive, () => [])).toMatchObject({ sound: true, faults: [] });
  });

  it('goes back to the former text by undo and forth again by redo, each reading with its own', async () => {
    const archive = freshArchive();
    const indexer = recordingIndexer();
    const id = fileText(archive, indexer, 'a.txt', first);
    const ids = (): string[] => reportsOfDocument(archive.db, rowOf(archive, id).seq).map((report) => report.id);
    const readingOf = () => reportsOfDocument(archive.db, rowOf(archive, id).seq)[0]?.readingId;
    const [was, wasRead] = [ids(), readingOf()];
    valueOf(archive.write((db) => ok(extractAnew(db, rowOf(archive, id), anew(second), readLines(second), indexer))));
    const [is, isRead] = [ids(), readingOf()];
    expect(wasRead !== undefined && isRead !== undefined && sameExtraction(archive.db, wasRead, isRead)).toBe(false);

    expect(valueOf(archive.write((db) => ok(stepReading(db, rowOf(archive, id), 'undo', indexer))))).toBe(true);
    expect(extractionOf(archive.db, rowOf(archive, id)).text).toBe(first);
    expect(currentReading(archive.db, rowOf(archive, id))).toEqual(readLines(first));
    expect(ids()).toEqual(was);
    expect(await checkArchive(archive, () => [])).toMatchObject({ sound: true, faults: [] });

    expect(valueOf(archive.write((db) => ok(stepReading(db, rowOf(archive, id), 'redo', indexer))))).toBe(true);
    expect(extractionOf(archive.db, rowOf(archive, id)).text).toBe(second);
    expect(ids()).toEqual(is);
    expect(await checkArchive(archive, () => [])).toMatchObject({ sound: true, faults: [] });
  });

  it('is corrected on its new text, and what was undone is overtaken', () => {
    const archive = freshArchive();
    const indexer = recordingIndexer();
    const id = fileText(archive, indexer, 'a.txt', first);
    valueOf(archive.write((db) => ok(extractAnew(db, rowOf(archive, id), anew(second), readLines(second), indexer))));
    const text = currentExtraction(archive.db, rowOf(archive, id));
    valueOf(archive.write((db) => ok(correctReading(db, rowOf(archive, id), { ...readLines(second), rules: 'editor' }, indexer))));
    expect(currentExtraction(archive.db, rowOf(archive, id))).toBe(text);
    valueOf(archive.write((db) => ok(stepReading(db, rowOf(archive, id), 'undo', indexer))));
    valueOf(archive.write((db) => ok(extractAnew(db, rowOf(archive, id), anew(first), readLines(first), indexer))));
    expect(canStep(archive.db, rowOf(archive, id), 'redo')).toBe(false);
  });
});

describe('stories matched by their words', () => {
  it('find each other though read with mistakes and in another order; strangers do not', () => {
    expect(matchByText(['青禾渡口装上了灯', '书屋周末开到九点'], ['书屋周末开到几点', '水塔上午通水', '青禾渡口装士了灯'])).toEqual([1, undefined, 0]);
    expect(matchByText([''], ['书屋'])).toEqual([undefined]);
  });
});

describe('the migration to several extractions', () => {
  it('keeps every text with the readings made of it', () => {
    const folder = freshFolder();
    const db = new Database(join(folder, 'archive.caibian'));
    migrate(db, folder, migrations.slice(0, 2));
    db.exec(`
      INSERT INTO documents (seq, id, name, format, sha256, size, received) VALUES (7, 'd', 'a.txt', 'text', 'x', 1, '2026-03-05'), (9, 'e', 'b.txt', 'text', 'y', 1, '2026-03-05');
      INSERT INTO extractions (document_seq, extractor, text, hints) VALUES (7, 'text 1', '渡口', '[]'), (9, 'text 1', '书屋', '[]');
      INSERT INTO readings (id, document_seq, made, rules, body) VALUES ('r1', 7, '', 'rules 1', '{}'), ('r2', 9, '', 'rules 1', '{}'), ('r3', 7, '', 'editor', '{}');`);
    migrate(db, folder, migrations.slice(0, 3));
    expect(versionOf(db)).toBe(3);
    expect(db.prepare('SELECT readings.id, text, pages FROM readings JOIN extractions ON extractions.seq = extraction_seq AND extractions.document_seq = readings.document_seq ORDER BY readings.id').all())
      .toEqual([{ id: 'r1', text: '渡口', pages: null }, { id: 'r2', text: '书屋', pages: null }, { id: 'r3', text: '渡口', pages: null }]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.pragma('foreign_keys = ON');
    db.exec('DELETE FROM documents WHERE seq = 7');
    expect(db.prepare('SELECT count(*) AS n FROM extractions').get()).toEqual({ n: 1 });
    db.close();
  });
});
