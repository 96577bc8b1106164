import { z } from 'zod';

/**
 * Begins the last page of every shard. The number is raised whenever files of before cannot be read as they are any more, or the same text gives other
 * tokens: what is of another format is written again.
 */
export const shardFormat = 'caibian shard 2';

/** Without joints (shared/text/joints.ts), and otherwise the same: it answers until it is written again. */
export const formatWithoutJoints = 'caibian shard 1';

/** Reports of one shard at most: ordinals, and the numbers of its sources and places with 0 for none, are 16 bits. */
export const mostReports = 65_535;

/** What of the reports has a list of terms of its own. `text` is titles and paragraphs, `title` kicker, headline and subhead. */
export const streamNames = ['text', 'title', 'byline'] as const;
export type Stream = (typeof streamNames)[number];

/** What a shard keeps of a report beside its terms. `length` in code units of its titles and paragraphs. */
export interface ShardReport {
  readonly seq: number;
  readonly day: string;
  readonly source: string | null;
  readonly place: string | null;
  readonly length: number;
  /** Names of the byline, each once. */
  readonly names: readonly string[];
}

/** Some of a file's bytes, checksums left out. */
const Stretch = z.object({ from: z.int().nonnegative(), count: z.int().nonnegative() });
export type Stretch = z.infer<typeof Stretch>;

const Terms = z.object({ terms: Stretch, directory: Stretch });
const Column = z.object({ values: Stretch, ids: Stretch });

/** What is where in a shard. `rows` are the reports' row numbers, `byRow` their ordinals in order of these. Its own place is in the last page. Numbers of columns are little-endian. */
export const Contents = z.object({
  /** Its own name, so that it is not taken for another. */
  name: z.string(),
  reports: z.int().min(1).max(mostReports),
  streams: z.object({ text: Terms, title: Terms, byline: Terms }),
  rows: Stretch, byRow: Stretch, lengths: Stretch, days: Stretch, sources: Column, places: Column,
  /** Of every report where its names end among all, and their numbers in `values`. */
  names: z.object({ count: z.int().nonnegative(), values: Stretch, ends: Stretch, ids: Stretch }),
});
export type Contents = z.infer<typeof Contents>;
