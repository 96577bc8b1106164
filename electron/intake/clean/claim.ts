import type { Edit } from '../../../shared/domain/reading.ts';

/** A stretch of extracted text that a rule takes out of the running text. The rest of a line stays. */
export type Claim = Edit;

export const furnitureClaim = (start: number, end: number, rule: string): Claim => ({ kind: 'furniture', start, end, text: '', rule });
export const markClaim = (start: number, end: number, rule: string): Claim => ({ kind: 'mark', start, end, text: '', rule });
export const fieldClaim = (start: number, end: number, field: string, rule: string): Claim => ({ kind: 'field', start, end, text: '', rule, field });
