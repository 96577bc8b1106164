import { z } from 'zod';
import { Figure } from '../domain/figure.ts';
import { ReportId } from '../domain/ids.ts';
import { ReportLine } from '../domain/report.ts';
import { SearchFilters } from '../domain/search.ts';
import { call } from './call.ts';

/** A figure with the report it stands in, and a few words of its paragraph before and after it. */
export const LedgerEntry = z.object({ figure: Figure, ordinal: z.int().nonnegative(), report: ReportLine, before: z.string(), after: z.string() });
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const figureCalls = {
  /** A report's figures in reading order. */
  'figures.ofReport': call(z.object({ reportId: ReportId }), z.object({ figures: z.array(Figure) })),
  /** Figures of all reports outside the bin that the query finds; `what` stands in what is counted, whose it is or where. */
  'figures.search': call(
    z.object({
      query: z.string(), filters: SearchFilters, unit: z.string().exactOptional(), what: z.string().exactOptional(),
      min: z.number().nonnegative().exactOptional(), max: z.number().nonnegative().exactOptional(),
      sort: z.enum(['latest', 'largest', 'smallest']), offset: z.int().nonnegative(), limit: z.int().min(1).max(500),
    }),
    z.object({
      /** Counted up to 10,000. */
      total: z.int(), more: z.boolean(),
      /** Reports whose figures are still to be taken. */
      due: z.int(),
      /** Units of what is found whatever unit is asked for, the commonest first. */
      units: z.array(z.object({ value: z.string(), count: z.int() })),
      entries: z.array(LedgerEntry),
    }),
  ),
};
