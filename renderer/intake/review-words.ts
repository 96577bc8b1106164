import type { CleanBlock, RemovedNote } from './pair-lines.ts';
import type { MessageKey, Translate } from '../../shared/i18n/translator.ts';
import { creditRoles } from '../../shared/domain/reading.ts';
import type { Credit, ReportReading } from '../../shared/domain/reading.ts';

const fieldKeys = ['kicker', 'headline', 'subhead', 'byline', 'source', 'editor', 'dateline', 'published', 'page', 'sender', 'place', 'channel'] as const;
export type FieldName = (typeof fieldKeys)[number];
export const isFieldName = (name: string): name is FieldName => fieldKeys.some((key) => key === name);

/** The name of a part of a report, for the margin. */
export function partName(say: Translate, block: Pick<CleanBlock, 'part'>): string {
  const key: MessageKey = block.part === 'pageTitle' ? 'fields.pageTitle' : isFieldName(block.part) ? `fields.${block.part}` : `paragraphs.${block.part}`;
  return say(key);
}

/** Names of a byline role by role: 记者 林知远　通讯员 沈穗. */
export function bylineByRole(say: Translate, byline: readonly Credit[]): readonly { readonly role: Credit['role']; readonly name: string; readonly names: string }[] {
  return [undefined, ...creditRoles].flatMap((role) => {
    const names = byline.filter((credit) => credit.role === role).map(({ name }) => name);
    return names.length === 0 ? [] : [{ role, name: say(role === undefined ? 'fields.byline' : `roles.${role}`), names: names.join(say('review.nameSeparator')) }];
  });
}

/** What became of words that left the text: 归入 责编：何以宁. */
export function noteWords(say: Translate, date: (iso: string) => string, note: RemovedNote, report: ReportReading | undefined): string {
  if (note.kind === 'furniture') return say('review.removed');
  if (note.kind === 'mark') return say('review.markRemoved', { text: note.text });
  const field = note.field ?? '';
  if (!isFieldName(field)) return say('review.toField', { field: say('review.aField'), value: note.text });
  if (field === 'byline') return say('review.toByline', { value: report ? bylineByRole(say, report.byline).map(({ name, names }) => say('review.pair', { name, value: names })).join('　') : note.text });
  const value = field === 'headline' || field === 'kicker' || field === 'subhead' ? report?.[field]?.text : report?.[field];
  const shown = field === 'published' && value !== undefined ? date(value) : value;
  return say('review.toField', { field: say(`fields.${field}`), value: shown ?? note.text });
}
