import type { Result } from '../../../shared/contract/result.ts';
import type { Paragraph, ParagraphKind, Passage } from '../../../shared/domain/passage.ts';
import type { Edit, Reading, ReportReading, TitleField } from '../../../shared/domain/reading.ts';
import { corrected, editor, noReport, withReport, type Draft } from './corrected.ts';
import { withoutRanges } from './rewrite-passage.ts';
import { settleAside } from './settle-doubts.ts';

/** What an editor may call a paragraph: a kind, a title of its report, or furniture. */
export type ParagraphRole = Exclude<ParagraphKind, 'table'> | TitleField | 'furniture';

const titleOrder: readonly TitleField[] = ['kicker', 'headline', 'subhead'];
const isTitleField = (role: ParagraphRole): role is TitleField => titleOrder.some((field) => field === role);

const passageOf = ({ text, segments }: Paragraph): Passage => ({ text, segments });

/** Kept words of a paragraph set aside; what edits had put between them goes with them. */
function toFurniture(edits: readonly Edit[], paragraph: Paragraph): Edit[] {
  const put = paragraph.segments.filter((segment) => segment.kind === 'replaced');
  const emptied = edits.map((edit) => (edit.text !== '' && put.some((segment) => segment.start === edit.start && segment.end === edit.end) ? { ...edit, text: '' } : edit));
  const aside = paragraph.segments.filter((segment) => segment.kind === 'kept').map(({ start, end }): Edit => ({ kind: 'furniture', start, end, text: '', rule: editor }));
  return [...withoutRanges(emptied, aside), ...aside].filter((edit) => edit.end > edit.start || edit.text !== '');
}

/** The paragraph becomes a title. A title that stood there goes back to the text as its first paragraph: nothing is lost. */
function toTitle(report: ReportReading, at: number, paragraph: Paragraph, field: TitleField): ReportReading {
  const former = report[field];
  const rest = report.paragraphs.filter((_, i) => i !== at);
  const returned: Paragraph[] = former === undefined ? [] : [{ ...former, kind: 'body' }];
  const doubts = field === 'headline' ? report.doubts.map((doubt) => (doubt.kind === 'no-headline' ? { ...doubt, state: 'applied' as const } : doubt)) : report.doubts;
  return { ...report, [field]: passageOf(paragraph), paragraphs: [...returned, ...rest], doubts };
}

/** Says what a paragraph is. */
export function setParagraphKind(draft: Draft, index: number, at: number, role: ParagraphRole): Result<Reading> {
  const report = draft.reading.reports[index];
  const paragraph = report?.paragraphs[at];
  if (report === undefined || paragraph === undefined) return noReport(index);
  if (role === 'furniture') {
    const left = { ...settleAside(draft.extraction.text, report, paragraph), paragraphs: report.paragraphs.filter((_, i) => i !== at) };
    return corrected(draft, toFurniture(draft.reading.edits, paragraph), withReport(draft.reading, index, left));
  }
  const changed = isTitleField(role)
    ? toTitle(report, at, paragraph, role)
    : { ...report, paragraphs: report.paragraphs.map((one, i) => (i === at ? { ...one, kind: role } : one)) };
  return corrected(draft, draft.reading.edits, withReport(draft.reading, index, changed));
}
