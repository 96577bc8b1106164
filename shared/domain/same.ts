import { z } from 'zod';
import { IssueId, ReportId } from './ids.ts';

/** An issue that quotes a report, or another report of the same story. */
export const Ran = z.object({
  issueId: IssueId,
  /** As it is numbered: 第12期. */
  label: z.string(),
  /** The report it quotes: this one, or one that is the same story. */
  reportId: ReportId,
});
export type Ran = z.infer<typeof Ran>;

/** What is known of a report's story: how many reports are the same 同稿, and which issues ran one of them 重稿. */
export const SameMark = z.object({
  reportId: ReportId,
  /** The same for all reports of one story; a report that is alone has none. */
  group: ReportId.exactOptional(),
  /** Reports of the story, this one included. */
  count: z.int().positive(),
  ran: z.array(Ran),
});
export type SameMark = z.infer<typeof SameMark>;
