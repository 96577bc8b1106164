import { expect, it } from 'vitest';
import { indexLimits } from '../../../../electron/search/upkeep/limits.ts';
import { makeShard } from '../../../../electron/search/upkeep/make-shard.ts';
import { clearTail, sealedInTail } from '../../../../electron/search/upkeep/clear-tail.ts';
import { publishShard } from '../../../../electron/search/upkeep/publish.ts';
import { matchingReportSeqs } from '../../../../electron/search/search.ts';
import { SearchArchive, type PlainReport } from '../../../support/searching/search-archive.ts';

const limits = { ...indexLimits, sealAt: 2, gatherAt: 2, mergeAt: 2 };
const report = (at: number): PlainReport => ({ headline: `渡口${at}`, paragraphs: ['路灯亮了。'] });

async function begun(archive: SearchArchive): Promise<NonNullable<Awaited<ReturnType<typeof makeShard>>>> {
  const made = await makeShard(archive.db, archive.folder, { unreadable: [], outdated: [] }, limits);
  if (made === undefined) throw new Error('there is nothing to make');
  return made;
}

it('publishes a shard that was begun before others came with their reports, and none whose reports went into another', async () => {
  const archive = new SearchArchive([report(1), report(2)]);
  try {
    const first = await begun(archive);
    const same = await begun(archive);
    await archive.addAhead([report(3), report(4)]);
    expect(archive.inTransaction((db) => publishShard(db, first))).toBe(true);
    expect(archive.inTransaction((db) => publishShard(db, same))).toBe(false);
    archive.inTransaction((db) => clearTail(db, sealedInTail(db)));
    expect(matchingReportSeqs(archive.db, '路灯', {}, 'filed')).toEqual([1, 2, 3, 4]);

    // Two merges of the same shards: the one that is late finds them gone. The last one may still be growing, and is left.
    await archive.addAhead([report(5)]);
    const merged = await begun(archive);
    const late = await begun(archive);
    await archive.addAhead([report(6)]);
    expect(merged.replaces).toHaveLength(2);
    expect(archive.inTransaction((db) => publishShard(db, merged))).toBe(true);
    expect(archive.inTransaction((db) => publishShard(db, late))).toBe(false);
    expect(matchingReportSeqs(archive.db, '路灯', {}, 'filed')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(matchingReportSeqs(archive.db, '标题:渡口6', {}, 'filed')).toEqual([6]);
  } finally {
    archive.close();
  }
});
