import type { IndexLimits } from '../../../electron/search/upkeep/limits.ts';

/** An index whose shards are made of a few reports, as soon as there are any. */
export const smallIndex: Partial<IndexLimits> = { sealAt: 5, mostReports: 60, mergeAt: 3, mostStale: 0.2, soon: 1 };

/** An index that makes one of a few shards that came with their reports. */
export const gatheringIndex: Partial<IndexLimits> = { sealAt: 1000, mostReports: 20_000, gatherAt: 3, mergeAt: 3, soon: 1 };
