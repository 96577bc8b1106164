import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexFolder } from '../../../../electron/archive/archive-folder.ts';
import { indexOf } from '../../../../electron/search/engine/search-index.ts';
import { matchingReportSeqs } from '../../../../electron/search/search.ts';
import { findDamaged } from '../../../../electron/search/upkeep/find-damaged.ts';
import { runs } from '../../../support/property-runs.ts';
import { SearchArchive, type PlainReport } from '../../../support/searching/search-archive.ts';
import { anyQuery, anyReport, scanned } from '../../../support/searching/searched-reports.ts';

const limits = { sealAt: 1, mostReports: 4 };

async function sealedArchive(reports: readonly PlainReport[]): Promise<SearchArchive> {
  const archive = new SearchArchive(reports);
  for (let round = 0; round < 20 && await archive.seal(limits); round++);
  return archive;
}

const shardsOf = (archive: SearchArchive): string[] => readdirSync(indexFolder(archive.folder)).map((name) => join(indexFolder(archive.folder), name));

type Harm = { readonly how: 'flip'; readonly at: number; readonly bit: number } | { readonly how: 'cut' | 'remove' | 'swap' };
const harm: fc.Arbitrary<Harm> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ how: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }) },
  fc.constantFrom<Harm>({ how: 'cut' }, { how: 'remove' }, { how: 'swap' }),
);

function inflict(path: string, other: string, harmed: Harm): void {
  switch (harmed.how) {
    case 'cut': truncateSync(path, 20_000); return;
    case 'remove': rmSync(path); return;
    // A shard in the place of another is as sound as can be, and wrong.
    case 'swap': writeFileSync(path, readFileSync(other)); return;
    default: {
      const bytes = readFileSync(path);
      const at = harmed.at % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << harmed.bit);
      writeFileSync(path, bytes);
    }
  }
}

it('answers as before whatever happens to the files of its index, says which they are and writes them again', async () => {
  const cases = fc.array(anyReport, { minLength: 5, maxLength: 9 }).chain((reports) => fc.record({
    reports: fc.constant(reports), queries: fc.array(anyQuery(reports), { minLength: 1, maxLength: 4 }), which: fc.nat(), harmed: harm, open: fc.boolean(),
  }));
  await fc.assert(fc.asyncProperty(cases, async ({ reports, queries, which, harmed, open }) => {
    const archive = await sealedArchive(reports);
    try {
      const stored = new Map(reports.map((one, i) => [i + 1, one]));
      const agrees = (): void => {
        for (const typed of queries) expect(matchingReportSeqs(archive.db, typed, {}, 'filed')).toEqual(scanned(archive.db, stored, typed));
      };
      const shards = shardsOf(archive);
      if (open) agrees();
      else archive.reopen();
      inflict(shards[which % shards.length] ?? '', shards[(which + 1) % shards.length] ?? '', harmed);
      if (!open) agrees();
      const damaged = findDamaged(archive.db, archive.folder);
      expect(damaged).toHaveLength(1);
      for (const { id } of damaged) indexOf(archive.db).giveUp(id);
      expect(indexOf(archive.db).unread().map(({ id }) => id)).toEqual(damaged.map(({ id }) => id));
      agrees();

      for (let round = 0; round < 5 && await archive.seal(limits); round++);
      expect(indexOf(archive.db).unread()).toEqual([]);
      expect(findDamaged(archive.db, archive.folder)).toEqual([]);
      agrees();
      archive.reopen();
      agrees();
    } finally {
      archive.close();
    }
  }), runs(25));
}, 600_000);
