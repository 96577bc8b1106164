import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareIndex } from '../../../electron/search/prepare-index.ts';
import { matchingReportSeqs } from '../../../electron/search/search.ts';
import { SearchArchive } from '../../support/searching/search-archive.ts';

let archive: SearchArchive;
beforeEach(() => {
  archive = new SearchArchive([{ headline: '夜校', paragraphs: ['招生'], source: '云溪日报' }, { headline: '食堂' }]);
  archive.db.exec("UPDATE reports SET discarded = '2026-01-02T00:00:00Z' WHERE seq = 2");
});
afterEach(() => archive.close());

const drop = (): void => void archive.db.exec('DROP TABLE search_words; DROP TABLE search_fields; DROP TABLE search_lines; DROP TABLE search_version; DROP TABLE search_shards; DROP TABLE search_stale; DROP TABLE search_state; DROP TABLE search_retagged');

it('builds a missing index from the reports that are not in the bin', () => {
  drop();
  prepareIndex(archive.db);
  expect(matchingReportSeqs(archive.db, '', {}, 'filed')).toEqual([1]);
  expect(matchingReportSeqs(archive.db, '招生 来源:日报', {}, 'filed')).toEqual([1]);
});

it('builds an index of another version again', () => {
  archive.db.exec("UPDATE search_version SET version = 0; DELETE FROM search_words WHERE rowid = 1");
  prepareIndex(archive.db);
  expect(matchingReportSeqs(archive.db, '招生', {}, 'filed')).toEqual([1]);
});

it('leaves an index of this version alone', () => {
  archive.db.exec('DELETE FROM search_lines');
  prepareIndex(archive.db);
  expect(matchingReportSeqs(archive.db, '', {}, 'filed')).toEqual([]);
});

it('serves an archive that can only be read', () => {
  drop();
  archive.db.pragma('wal_checkpoint(TRUNCATE)');
  const reader = new Database(archive.db.name, { readonly: true });
  prepareIndex(reader);
  prepareIndex(reader);
  expect(matchingReportSeqs(reader, '夜校', {}, 'filed')).toEqual([1]);
  expect(archive.db.prepare("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'search%'").pluck().get()).toBe(0);
  reader.close();
});

it('leaves no half-built index behind when building fails', () => {
  drop();
  archive.db.exec("CREATE TABLE search_lines (seq INTEGER PRIMARY KEY) STRICT; ALTER TABLE reports RENAME COLUMN byline TO byline_away");
  expect(() => prepareIndex(archive.db)).toThrow(/search_lines|byline/);
  expect(archive.db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'search%'").pluck().all()).toEqual(['search_lines']);
});
