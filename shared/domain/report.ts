import { z } from 'zod';
import { DocumentId, ReadingId, ReportId } from './ids.ts';
import { ReportReading } from './reading.ts';
import { Tag } from './tag.ts';

/** 待阅 · 备选 · 采用 · 留用 · 不用, in the order of the keys 1–5. */
export const selectionStates = ['unread', 'shortlisted', 'chosen', 'held', 'rejected'] as const;
export const SelectionState = z.enum(selectionStates);
export type SelectionState = z.infer<typeof SelectionState>;
export const Selection = z.object({ state: SelectionState, reason: z.string().exactOptional() });
export type Selection = z.infer<typeof Selection>;

/** A report as it is filed: a story read out of a source document and what editors decided about it. */
export const Report = ReportReading.extend({
  id: ReportId,
  documentId: DocumentId,
  readingId: ReadingId,
  /** 0 for the first story of its document. */
  ordinal: z.int().nonnegative(),
  /** ISO 8601, UTC: when its document came in 收稿时间. */
  received: z.string(),
  /** An editor has looked it over 已入库; unfiled ones are in the archive and searchable too. */
  filed: z.boolean(),
  selection: Selection,
  tags: z.array(Tag),
});
export type Report = z.infer<typeof Report>;

/** What a list shows of a report. */
export const ReportLine = z.object({
  id: ReportId,
  documentId: DocumentId,
  headline: z.string().exactOptional(),
  kicker: z.string().exactOptional(),
  /** First words of the body, for reports without a headline. */
  opening: z.string(),
  source: z.string().exactOptional(),
  published: z.string().exactOptional(),
  page: z.string().exactOptional(),
  place: z.string().exactOptional(),
  filed: z.boolean(),
  selection: Selection,
  openDoubts: z.int().nonnegative(),
  /** Issues that quote it, as they are numbered: 第12期. */
  usedIn: z.array(z.string()),
  /** Other reports are the same story 同稿: how many they are together, and the issues that quote one of the others. */
  same: z.object({ count: z.int().min(2), usedIn: z.array(z.string()) }).exactOptional(),
});
export type ReportLine = z.infer<typeof ReportLine>;
