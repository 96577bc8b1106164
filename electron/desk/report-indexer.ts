import type { ReportIndexer } from '../archive/report-indexer.ts';
import { sameStoryIndexer } from '../archive/sketches.ts';
import { reportIndexer as searchIndexer } from '../search/report-index.ts';
import { figureIndexer } from './figures/figure-indexer.ts';

/** Everything that is written together with a report, in the order it is written. */
const indexers: readonly ReportIndexer[] = [searchIndexer, sameStoryIndexer, figureIndexer];

/** What the archive's write path is handed: a report enters and leaves the search index and the groups of same stories in one transaction. */
export const reportIndexer: ReportIndexer = {
  add: (db, report) => { for (const indexer of indexers) indexer.add(db, report); },
  remove: (db, report) => { for (const indexer of indexers) indexer.remove(db, report); },
};
