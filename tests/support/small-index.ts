import type { IndexLimits } from '../../electron/search/upkeep/limits.ts';

/** An index whose shards are made of a few reports, as soon as there are any. */
export const smallIndex: Partial<IndexLimits> = { sealAt: 5, mostReports: 60, mergeAt: 3, mostStale: 0.2, soon: 1 };
