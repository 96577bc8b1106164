import type { Result } from '../../../shared/contract/result.ts';
import type { Passage, Segment, TextRange } from '../../../shared/domain/passage.ts';
import { plainFields } from '../../../shared/domain/reading.ts';
import type { Edit, Reading, ReportReading } from '../../../shared/domain/reading.ts';
import { corrected, editor, type Draft } from './corrected.ts';
import { giveBack } from './give-back.ts';
import { changePassage, hold, passageOf, placeParagraph, withReport, type Held } from './held-passages.ts';
import { partPassage } from './part-passage.ts';
import { withoutRanges } from './rewrite-passage.ts';
import { reopen } from './settle-doubts.ts';

const stoodAt = (edit: TextRange) => (segment: Segment): boolean => segment.kind === 'replaced' && segment.start === edit.start && segment.end === edit.end;

/** The replaced stretch of an edit taken out of the passage that has it. */
function withoutReplaced(held: Held, edit: TextRange): Held {
  const isIt = stoodAt(edit);
  return changePassage(held, (passage) => (passage.segments.some(isIt) ? passageOf(held.text, passage.segments.filter((segment) => !isIt(segment))) : undefined)) ?? held;
}

/** A space or a person's words: what stood in the text stands there again, between the segments it stood between. */
function restore(held: Held, edit: Edit): Held | undefined {
  const { text } = held;
  const isIt = stoodAt(edit);
  const kept: Segment = { kind: 'kept', start: edit.start, end: edit.end };
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(text.slice(edit.start, edit.end))) return undefined;
  return changePassage(held, ({ segments }) => {
    const replaced = segments.findIndex(isIt);
    if (replaced >= 0) return passageOf(text, [...segments.slice(0, replaced), kept, ...segments.slice(replaced).filter((segment) => !isIt(segment))]);
    const left = segments.findLastIndex((segment) => segment.end === edit.start && segment.end > segment.start);
    if (left >= 0) return passageOf(text, segments.toSpliced(left + 1, 0, kept));
    const right = segments.findIndex((segment) => segment.start === edit.end && segment.end > segment.start);
    return right < 0 ? undefined : passageOf(text, segments.toSpliced(right, 0, kept));
  });
}

/** A passage has words on both sides of the edit. */
const spans = ({ segments }: Passage, edit: Edit): boolean => segments.some((one) => one.end <= edit.start && one.end > one.start) && segments.some((one) => one.start >= edit.end && one.end > one.start);

/** Joined lines are parted: the second half of a paragraph is one of its own, that of a title the subhead or the report's first paragraph. */
function part(held: Held, edit: Edit): Held {
  if (edit.end <= edit.start) return withoutReplaced(held, edit);
  const hyphen = { start: edit.start, end: edit.start + (/^[^\s]*/.exec(held.text.slice(edit.start, edit.end))?.[0].length ?? 0) };
  for (const [index, report] of held.reports.entries()) {
    for (const field of ['kicker', 'headline', 'subhead'] as const) {
      const passage = report[field];
      if (passage === undefined || !spans(passage, edit)) continue;
      const { left, right, freed } = partPassage(held.text, passage, edit.end);
      const below: ReportReading = field === 'headline' && report.subhead === undefined ? { ...report, headline: left, subhead: right } : { ...report, [field]: left, paragraphs: placeParagraph(report.paragraphs, { ...right, kind: 'body' }) };
      return withReport({ ...held, edits: withoutRanges(held.edits, freed) }, index, below);
    }
    const place = report.paragraphs.findIndex((paragraph) => spans(paragraph, edit));
    const paragraph = report.paragraphs[place];
    if (paragraph === undefined) continue;
    const { left, right, freed } = partPassage(held.text, paragraph, edit.end);
    const halves = [{ ...paragraph, ...left }, { kind: paragraph.kind, ...right }];
    const parted = withReport({ ...held, edits: withoutRanges(held.edits, freed) }, index, { ...report, paragraphs: report.paragraphs.toSpliced(place, 1, ...halves) });
    return giveBack(parted, [hyphen]);
  }
  return giveBack(withoutReplaced(held, edit), [hyphen]);
}

const squeezed = (words: string): string => words.replace(/\s+/g, '');

/** The field says no longer what these words said. */
function clearField(held: Held, edit: Edit): Held {
  const { field } = edit;
  const index = held.reports.findLastIndex((report) => report.range.start <= edit.start);
  const report = held.reports[index];
  if (report === undefined || field === undefined) return held;
  const words = squeezed(held.text.slice(edit.start, edit.end));
  const { [field]: places = [], ...others } = report.evidence;
  const left = places.filter((place) => place.start !== edit.start || place.end !== edit.end);
  const evidence = left.length === 0 ? others : { ...others, [field]: left };
  if (field === 'byline') return withReport(held, index, { ...report, evidence, byline: report.byline.filter(({ name }) => !words.includes(squeezed(name))) });
  if (!plainFields.some((name) => name === field) || left.length === places.length) return held;
  const { [field as (typeof plainFields)[number]]: _said, ...rest } = report; // Checked to be one of them just above.
  const { publishedInferred: _inferred, ...certain } = rest;
  return withReport(held, index, { ...(field === 'published' ? certain : rest), evidence });
}

/** What was recorded inside a range of the extracted text; white space between paragraphs is no step. */
const stepsIn = (edits: readonly Edit[], at: TextRange): Edit[] => edits.filter((edit) => edit.kind !== 'break' && edit.start >= at.start && edit.end <= at.end);

/**
 * Takes single steps of a reading back: furniture, marks and the words of a field return to the text, joined lines part, a space
 * taken out and words put right are as the page has them.
 * @param at every step recorded inside this range of the extracted text
 */
export function undoStep(draft: Draft, at: TextRange): Result<Reading> {
  const { text } = draft.extraction;
  const steps = stepsIn(draft.reading.edits, at);
  if (steps.length === 0) return { ok: false, error: { kind: 'not-found', what: 'passage', id: `${String(at.start)}-${String(at.end)}` } };
  let held: Held = hold(text, { ...draft.reading, edits: draft.reading.edits.filter((edit) => !steps.includes(edit) && edit.kind !== 'break') });
  const taken: TextRange[] = [];
  for (const step of steps) {
    if (step.kind === 'join') held = part(held, step);
    else if (step.kind === 'space' || step.kind === 'correction') {
      const restored = step.end > step.start ? restore(held, step) : withoutReplaced(held, step);
      held = restored ?? withoutReplaced(held, step);
      if (restored === undefined) taken.push(step);
    } else {
      if (step.kind === 'field') held = clearField(held, step);
      taken.push(step);
    }
  }
  const { edits, reports, pageTitle } = giveBack(held, taken);
  const doubted = reports.map((report) => steps.reduce((one, step) => {
    if (step.kind === 'correction') return reopen(one, 'applied', step);
    return step.kind === 'furniture' && step.rule === editor ? reopen(one, 'dismissed', step) : one;
  }, report));
  return corrected({ ...draft, reading: { ...draft.reading, ...(pageTitle === undefined ? {} : { pageTitle }) } }, edits, doubted);
}
