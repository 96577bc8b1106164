import { expect, it } from 'vitest';
import { matchingReportSeqs } from '../../../../electron/search/search.ts';
import { SearchArchive } from '../../../support/searching/search-archive.ts';

it('finds no report of a shard of which nothing was left, also after the notes of what is gone have gone', async () => {
  const archive = new SearchArchive([{ headline: '一' }, { headline: '二' }, { headline: '三' }]);
  const found = () => matchingReportSeqs(archive.db, '', {}, 'filed');
  const gone = await archive.addAhead([{ headline: '四' }, { headline: '五' }]);
  expect(found()).toEqual([1, 2, 3, 4, 5]);
  for (const seq of gone) {
    archive.remove(seq, {});
    await archive.seal({ sealAt: 3 });
    found();
  }
  archive.remove(1, {});
  expect(found()).toEqual([2, 3]);
  archive.close();
});
