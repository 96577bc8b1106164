import { expect, it, onTestFinished } from 'vitest';
import { indexLimits } from '../../../../electron/search/upkeep/limits.ts';
import { emptyTail, isInManyParts, mergeTail, sealedInTail } from '../../../../electron/search/upkeep/clear-tail.ts';
import { makeShard } from '../../../../electron/search/upkeep/make-shard.ts';
import { publishShard } from '../../../../electron/search/upkeep/publish.ts';
import { matchingReportSeqs } from '../../../../electron/search/search.ts';
import { SearchArchive, type PlainReport } from '../../../support/searching/search-archive.ts';

const report = (at: number): PlainReport => ({ headline: `渡口${at}`, paragraphs: ['路灯亮了。'] });
const reports = (from: number, to: number): PlainReport[] => Array.from({ length: to - from + 1 }, (_, i) => report(from + i));
const tailOf = (archive: SearchArchive): number => Number(archive.db.prepare('SELECT count(*) FROM search_words_docsize').pluck().get());
const pagesOf = (archive: SearchArchive): number => Number(archive.db.prepare('SELECT count(*) FROM search_words_idx').pluck().get());

function archiveOf(some: readonly PlainReport[]): SearchArchive {
  const archive = new SearchArchive(some);
  onTestFinished(() => archive.close());
  return archive;
}

/** Seals what is in the tail; `meanwhile` happens while the shard is written. */
async function seal(archive: SearchArchive, meanwhile: () => void): Promise<void> {
  const made = await makeShard(archive.db, archive.folder, { unreadable: [], outdated: [] }, { ...indexLimits, sealAt: 2 });
  if (made === undefined) throw new Error('there is nothing to make');
  meanwhile();
  expect(archive.inTransaction((db) => publishShard(db, made))).toBe(true);
}

it('empties a tail that is sealed, and nothing of it is left', async () => {
  const archive = archiveOf(reports(1, 5));
  await seal(archive, () => undefined);
  expect(archive.inTransaction(emptyTail)).toBe(true);
  expect([tailOf(archive), pagesOf(archive)]).toEqual([0, 0]);
  expect(matchingReportSeqs(archive.db, '路灯', {}, 'filed')).toEqual([1, 2, 3, 4, 5]);
});

it('finds what came, changed and left while the tail was sealed, before and after it is in a shard of its own', async () => {
  const archive = archiveOf(reports(1, 6));
  await seal(archive, () => {
    archive.add(report(7));
    archive.remove(2, report(2));
    archive.add({ headline: '书屋2', paragraphs: ['书屋开门。'] }, 2);
    archive.remove(3, report(3));
  });
  expect(archive.inTransaction(emptyTail)).toBe(true);
  expect(tailOf(archive)).toBe(0);
  const look = (): void => {
    expect(matchingReportSeqs(archive.db, '路灯', {}, 'filed')).toEqual([1, 4, 5, 6, 7]);
    expect(matchingReportSeqs(archive.db, '书屋', {}, 'filed')).toEqual([2]);
  };
  look();
  archive.add(report(8));
  expect(matchingReportSeqs(archive.db, '渡口8', {}, 'filed')).toEqual([8]);
  archive.remove(8, report(8));
  while (await archive.seal()) look();
  look();
});

it('leaves a tail alone of which less than half is sealed', async () => {
  const archive = archiveOf(reports(1, 2));
  await seal(archive, () => { for (const one of reports(3, 5)) archive.add(one); });
  expect(archive.inTransaction(emptyTail)).toBe(false);
  expect(tailOf(archive)).toBe(5);
  expect(sealedInTail(archive.db)).toEqual([1, 2]);
});

it('merges nothing with a commit, and a tail of many parts in steps', () => {
  const archive = archiveOf([]);
  for (const one of reports(1, 40)) archive.add(one);
  expect(isInManyParts(archive.db)).toBe(true);
  let steps = 0;
  while (archive.inTransaction(mergeTail)) steps++;
  expect(steps).toBeGreaterThan(0);
  expect(isInManyParts(archive.db)).toBe(false);
  expect(matchingReportSeqs(archive.db, '路灯', {}, 'filed')).toHaveLength(40);
});
