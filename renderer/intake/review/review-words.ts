import type { CleanBlock, RemovedNote } from './pair-lines.ts';
import type { MessageKey, Translate } from '../../../shared/i18n/translator.ts';
import { creditRoles } from '../../../shared/domain/reading.ts';
import type { ParagraphKind } from '../../../shared/domain/passage.ts';
import type { Credit, ReportReading, TitleField } from '../../../shared/domain/reading.ts';

const fieldKeys = ['kicker', 'headline', 'subhead', 'byline', 'source', 'editor', 'dateline', 'published', 'page', 'sender', 'place', 'channel'] as const;
export type FieldName = (typeof fieldKeys)[number];
export const isFieldName = (name: string): name is FieldName => fieldKeys.some((key) => key === name);

/** The name of a part of a report, for the margin. */
export function partName(say: Translate, block: Pick<CleanBlock, 'part'>): string {
  const key: MessageKey = block.part === 'pageTitle' ? 'fields.pageTitle' : isFieldName(block.part) ? `fields.${block.part}` : `paragraphs.${block.part}`;
  return say(key);
}

/** The name of what a paragraph may be turned into. */
export function kindName(say: Translate, kind: ParagraphKind | TitleField | 'furniture'): string {
  if (kind === 'furniture') return say('review.furniture');
  return say(isFieldName(kind) ? `fields.${kind}` : `paragraphs.${kind}`);
}

/** Names of a byline role by role: 记者 林知远　通讯员 沈穗. */
export function bylineByRole(say: Translate, byline: readonly Credit[]): readonly { readonly role: Credit['role']; readonly name: string; readonly names: string }[] {
  return [undefined, ...creditRoles].flatMap((role) => {
    const names = byline.filter((credit) => credit.role === role).map(({ name }) => name);
    return names.length === 0 ? [] : [{ role, name: say(role === undefined ? 'fields.byline' : `roles.${role}`), names: names.join(say('review.nameSeparator')) }];
  });
}

/** One field and what it took in: 责编：何以宁. */
function fieldWords(say: Translate, date: (iso: string) => string, note: RemovedNote, report: ReportReading | undefined): readonly string[] {
  const field = note.field ?? '';
  if (!isFieldName(field)) return [say('review.pair', { name: say('review.aField'), value: note.text })];
  if (field === 'byline' && report) return bylineByRole(say, report.byline).map(({ name, names }) => say('review.pair', { name, value: names }));
  const value = field === 'headline' || field === 'kicker' || field === 'subhead' ? report?.[field]?.text : field === 'byline' ? undefined : report?.[field];
  return [say('review.pair', { name: say(`fields.${field}`), value: field === 'published' && value !== undefined ? date(value) : value ?? note.text })];
}

/** What became of the words of a row that are in no passage, for the margin and beside it. The marks around a field go with it unsaid. */
export function noteLine(say: Translate, date: (iso: string) => string, notes: readonly RemovedNote[], reports: readonly ReportReading[], lines: number): { readonly part: string; readonly words: string } | undefined {
  const fields = notes.filter(({ kind }) => kind === 'field');
  if (fields.length > 0) {
    const words = [...new Set(fields.flatMap((note) => fieldWords(say, date, note, reports[note.report])))];
    return { part: say(fields.every(({ field }) => field === 'byline') ? 'fields.byline' : 'review.field'), words: say('review.toField', { value: words.join('　') }) };
  }
  if (notes.some(({ kind }) => kind === 'furniture')) return { part: say('review.furniture'), words: say('review.removed', { count: lines }) };
  // A bracket that a line end parted from its field is struck out on the left; a row of its own would say nothing.
  const told = notes.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return told.length === 0 ? undefined : { part: say('review.furniture'), words: say('review.markRemoved', { text: told.map(({ text }) => text).join(' ') }) };
}
