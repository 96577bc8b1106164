import { z } from 'zod';
import { ReportId } from '../domain/ids.ts';
import { TextRange } from '../domain/passage.ts';
import { call } from './call.ts';

/** The same sentence in another report, with the figures the doubted one has lost: offered, never filled in. */
export const FilledGap = z.object({
  /** What would stand in place of the doubt's words. */
  text: z.string(),
  reportId: ReportId,
  headline: z.string().exactOptional(),
  source: z.string().exactOptional(),
  published: z.string().exactOptional(),
});
export type FilledGap = z.infer<typeof FilledGap>;

/** In how many reports of other documents a misread doubt's words stand as they are, and as proposed; no more than `weighedUpTo` are counted. */
export const WeighedDoubt = z.object({ doubt: z.int().nonnegative(), written: z.int().nonnegative(), proposed: z.int().nonnegative() });
export type WeighedDoubt = z.infer<typeof WeighedDoubt>;
export const weighedUpTo = 100;

/** Words no rule was sure enough to doubt, which no other report writes, while `proposed` of them, five at least, write what is proposed. */
export const ArchiveProposal = z.object({ at: TextRange, text: z.string(), suggestion: z.string(), proposed: z.int().positive() });
export type ArchiveProposal = z.infer<typeof ArchiveProposal>;

/** What the archive knows of doubts. */
export const doubtCalls = {
  /** Asks for the sentence of a doubt about figures. */
  'doubts.lookUp': call(z.object({ reportId: ReportId, doubt: z.int().nonnegative() }), z.object({ found: z.array(FilledGap) })),
  /** Asks how often the words of a report's open misread doubts are written so, and as proposed; and what the archive itself would put otherwise. */
  'doubts.weigh': call(z.object({ reportId: ReportId }), z.object({ weighed: z.array(WeighedDoubt), more: z.array(ArchiveProposal) })),
};
