import type { Credit } from '../../../shared/domain/reading.ts';
import type { Claim } from '../clean/claim.ts';
import type { FoundDate } from './dates.ts';

/** What one place of a page says about its story, and the text that says it. Offsets are those of the extracted text. */
export interface Finding {
  readonly claims: readonly Claim[];
  readonly byline: readonly Credit[];
  readonly source?: string;
  /** A label (来源, Source) says so; a medium's bare name beside it yields. */
  readonly sourceLabelled?: boolean;
  readonly editor?: string;
  readonly sender?: string;
  readonly page?: string;
  readonly date?: FoundDate;
  readonly dateline?: string;
  readonly place?: string;
}
