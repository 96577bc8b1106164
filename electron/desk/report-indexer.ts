import type { Job } from '../../shared/contract/desk-calls.ts';
import type { ReportIndexer } from '../archive/report-indexer.ts';
import { laterSameStoryIndexer } from '../archive/sameness/sketch-backlog.ts';
import { sameStoryIndexer } from '../archive/sameness/sketches.ts';
import { reportIndexer as searchIndexer, shardedIndexer } from '../search/report-index.ts';
import { figureIndexer } from './figures/figure-indexer.ts';

/** Everything that is written together with a report, in the order it is written. */
const together = (indexers: readonly ReportIndexer[]): ReportIndexer => ({
  add: (db, report) => { for (const indexer of indexers) indexer.add(db, report); },
  remove: (db, report) => { for (const indexer of indexers) indexer.remove(db, report); },
});

/** What the archive's write path is handed: a report enters and leaves the search index and the groups of same stories in one transaction. */
export const reportIndexer: ReportIndexer = together([searchIndexer, sameStoryIndexer, figureIndexer]);

/** Reports of one job above which same stories are found when it is over: it would take as long as filing them. */
const heldAtOnce = 1000;
const ofMany = { later: together([searchIndexer, laterSameStoryIndexer, figureIndexer]), inShard: together([shardedIndexer, laterSameStoryIndexer, figureIndexer]) };
const ofFewInShard = together([shardedIndexer, sameStoryIndexer, figureIndexer]);

/** The same for reports of a job, of which there may be many. @param inShard their words stand in a shard that is published with them */
export function indexerOf({ total }: Pick<Job, 'total'>, inShard = false): ReportIndexer {
  if (total > heldAtOnce) return inShard ? ofMany.inShard : ofMany.later;
  return inShard ? ofFewInShard : reportIndexer;
}
