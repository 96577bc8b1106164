// `node tests/bench/fill-archive.ts --archive DIR --reports N [--words]`: an archive of invented reports, their rows written straight into its
// tables and its index sealed; with --words they are all in the tail instead, as FTS5 alone would have them.
import { parseArgs } from 'node:util';
import { openArchive } from '../../electron/archive/open-archive.ts';
import { ok } from '../../shared/contract/result.ts';
import { packRanges } from '../../electron/search/engine/row-ranges.ts';
import { prepareIndex } from '../../electron/search/prepare-index.ts';
import { indexLimits } from '../../electron/search/upkeep/limits.ts';
import { makeShard } from '../../electron/search/upkeep/make-shard.ts';
import { insertShard, publishShard } from '../../electron/search/upkeep/publish.ts';
import { inventCorpus } from '../support/invent-corpus.ts';
import { must } from './bench-archive.ts';
import { ReportFiller } from './fill-reports.ts';

const { values: given } = parseArgs({ options: { archive: { type: 'string', default: '' }, reports: { type: 'string', default: '10000' }, words: { type: 'boolean', default: false } } });
const count = Number(given.reports);
const archive = must(openArchive(given.archive, { create: true }));
prepareIndex(archive.db);
const filler = new ReportFiller(given.words);

let began = performance.now();
const corpus = inventCorpus();
for (let from = 1; from <= count; from += 2000) {
  must(archive.write((db) => {
    for (let seq = from; seq < from + 2000 && seq <= count; seq++) {
      const { value } = corpus.next();
      if (value !== undefined) filler.enter(db, seq, value);
    }
    return ok(undefined);
  }));
}
process.stdout.write(`${count} reports, ${(filler.textBytes / 1e6).toFixed(0)} MB of text, written in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
if (!given.words) {
  must(archive.write((db) => {
    insertShard(db, null, { rows: packRanges([{ from: 1, to: count }]), reports: count, change: 0 });
    return ok(undefined);
  }));
  began = performance.now();
  let most = 0;
  for (;;) {
    const made = await makeShard(archive.db, archive.folder, { unreadable: [], outdated: [] }, indexLimits);
    if (made === undefined) break;
    must(archive.write((db) => ok(publishShard(db, made))));
    most = Math.max(most, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`sealed in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} reports/s, ${(most / 1e6).toFixed(0)} MB resident\n`);
}
archive.close();
