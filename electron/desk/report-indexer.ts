import type { Job } from '../../shared/contract/desk-calls.ts';
import { oweFiguresOf } from '../archive/figures/figures.ts';
import type { ReportIndexer } from '../archive/report-indexer.ts';
import { laterSameStoryIndexer, oweSketchesOf } from '../archive/sameness/sketch-backlog.ts';
import { sameStoryIndexer } from '../archive/sameness/sketches.ts';
import type { WriteDb } from '../archive/sql.ts';
import { raiseChange, reportIndexer as searchIndexer, shardedIndexer as sharded } from '../search/report-index.ts';
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
const later = together([searchIndexer, laterSameStoryIndexer, figureIndexer]);

/** The same for reports of a job, of which there may be many. */
export const indexerOf = ({ total }: Pick<Job, 'total'>): ReportIndexer => (total > heldAtOnce ? later : reportIndexer);

/** What is written with reports whose words stand in a shard that is published with them: with each, and once for all when they are entered, one row after the other. */
export interface ShardedIndexer {
  readonly each: ReportIndexer;
  all(db: WriteDb, rows: { readonly from: number; readonly to: number }): void;
}

export function shardedIndexerOf({ total }: Pick<Job, 'total'>): ShardedIndexer {
  const isMany = total > heldAtOnce;
  return {
    each: isMany ? sharded : shardedAndHeld,
    all: (db, rows) => {
      raiseChange(db, rows.to - rows.from + 1);
      if (isMany) oweSketchesOf(db, rows);
      oweFiguresOf(db, rows);
    },
  };
}
const shardedAndHeld = together([sharded, sameStoryIndexer]);
