import type { Credit } from '../../../shared/domain/reading.ts';
import type { Claim } from '../clean/claim.ts';
import type { FoundDate } from './dates.ts';

/** What one place of a page says about its story, and the text that says it. Offsets are those of the extracted text. */
export interface Finding {
  readonly claims: readonly Claim[];
  readonly byline: readonly Credit[];
  readonly source?: string;
  readonly editor?: string;
  readonly sender?: string;
  readonly page?: string;
  readonly date?: FoundDate;
  readonly dateline?: string;
  readonly place?: string;
}

export const nothingFound: Finding = { claims: [], byline: [] };

/** Two findings of one line; the first says what it says, the second fills what is left. */
export function together(first: Finding, second: Finding): Finding {
  return { ...second, ...first, claims: [...first.claims, ...second.claims], byline: [...first.byline, ...second.byline] };
}
