import type { Edit } from '../../../shared/domain/reading.ts';
import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';

/** A stretch of extracted text that a rule takes out of the running text. The rest of a line stays. */
export type Claim = Edit;

export const furnitureClaim = (start: number, end: number, rule: ReadingRule): Claim => ({ kind: 'furniture', start, end, text: '', rule });
export const markClaim = (start: number, end: number, rule: ReadingRule): Claim => ({ kind: 'mark', start, end, text: '', rule });
export const fieldClaim = (start: number, end: number, field: string, rule: ReadingRule): Claim => ({ kind: 'field', start, end, text: '', rule, field });
