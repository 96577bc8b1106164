import type { Result } from '../../../shared/contract/result.ts';
import type { Segment } from '../../../shared/domain/passage.ts';
import type { Edit, Reading } from '../../../shared/domain/reading.ts';
import { isSetSquare } from '../clean/glyphs.ts';
import { corrected, editor, invalid, noReport, withReport, type Draft } from './corrected.ts';
import { passageOf } from './held-passages.ts';
import { partPassage } from './part-passage.ts';
import { withoutRanges } from './rewrite-passage.ts';

/** Parts a paragraph before an offset of the extracted text. Neither half may be empty. */
export function splitParagraph(draft: Draft, index: number, at: number, offset: number): Result<Reading> {
  const report = draft.reading.reports[index];
  const paragraph = report?.paragraphs[at];
  if (report === undefined || paragraph === undefined) return noReport(index);
  const { left, right, freed } = partPassage(draft.extraction.text, paragraph, offset);
  if (left.text === '' || right.text === '') return invalid('offset');
  const paragraphs = report.paragraphs.toSpliced(at, 1, { ...paragraph, ...left }, { kind: paragraph.kind, ...right });
  return corrected(draft, withoutRanges(draft.reading.edits, freed), withReport(draft.reading, index, { ...report, paragraphs }));
}

/** Joins a paragraph to the one before it, whose kind it takes. Between Latin words comes a space. */
export function joinParagraph(draft: Draft, index: number, at: number): Result<Reading> {
  const { text } = draft.extraction;
  const report = draft.reading.reports[index];
  const [above, paragraph] = [report?.paragraphs[at - 1], report?.paragraphs[at]];
  if (report === undefined || paragraph === undefined) return noReport(index);
  if (above === undefined) return invalid('first-paragraph');
  const [end, start] = [above.segments.at(-1)?.end ?? 0, paragraph.segments[0]?.start ?? 0];
  const adjoins = end <= start && text.slice(end, start).trim() === '';
  const place = adjoins ? { start: end, end: start } : { start, end: start };
  const square = isSetSquare(above.text, above.text.length - 1) || isSetSquare(paragraph.text, 0);
  const join: Edit = { kind: 'join', ...place, text: square ? '' : ' ', rule: editor };
  const between: Segment[] = square ? [] : [{ kind: 'replaced', ...place, text: ' ', by: editor }];
  const joined = { ...above, ...passageOf(text, [...above.segments, ...between, ...paragraph.segments]) };
  // The join speaks for the white space between, whatever spoke for it before.
  const spoken = (edit: Edit): boolean => edit.kind === 'break' || (adjoins && edit.end > edit.start && edit.start >= end && edit.end <= start);
  const edits = [...draft.reading.edits.filter((edit) => !spoken(edit)), ...(join.end > join.start || join.text !== '' ? [join] : [])];
  return corrected(draft, edits, withReport(draft.reading, index, { ...report, paragraphs: report.paragraphs.toSpliced(at - 1, 2, joined) }));
}
