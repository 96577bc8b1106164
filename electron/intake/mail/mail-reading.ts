import type { Extraction, Hint } from '../../../shared/domain/document.ts';
import type { Edit, Reading, ReportReading } from '../../../shared/domain/reading.ts';
import { readExtraction } from '../read-extraction.ts';
import type { MailHead } from './mail-head.ts';

/** The name of the rule by which a mail's head fills fields. */
const rule = 'mail-head';

/**
 * A mail's text read as any other; then its head says of every report who sent it and by what channel. The subject is the
 * headline only of a single report that has none: a mail with several stories is called by none of them.
 */
export function mailReading(extraction: Extraction, head: MailHead): Reading {
  const reading = readExtraction(extraction);
  const { text } = extraction;
  const channel = /\p{Script=Han}/u.test(text) ? '邮件' : 'E-mail';
  const { sender } = head;
  const reports = reading.reports.map((report): ReportReading => ({
    ...report, channel: report.channel ?? channel,
    ...(sender === undefined || report.sender !== undefined ? {} : { sender: text.slice(sender.start, sender.end), evidence: { ...report.evidence, sender: [rangeOf(sender)] } }),
  }));
  const [only] = reports;
  const { subject } = head;
  if (only === undefined || reports.length > 1 || only.headline !== undefined || subject === undefined) return { ...reading, reports };
  const edits = withoutRange(reading.edits, subject);
  // Words that went elsewhere (a reading that took the head for a story) stay where they are.
  if (edits === undefined) return { ...reading, reports };
  const words = text.slice(subject.start, subject.end);
  const headline = { text: words, segments: [{ kind: 'kept' as const, ...rangeOf(subject) }] };
  const doubts = only.doubts.filter(({ kind }) => kind !== 'no-headline');
  return { ...reading, edits, reports: [{ ...only, headline, doubts, range: { start: Math.min(only.range.start, subject.start), end: only.range.end } }] };
}

const rangeOf = ({ start, end }: Hint): { start: number; end: number } => ({ start, end });

/** The edits with a range taken out of the one it lies in; undefined where it lies in none. */
function withoutRange(edits: readonly Edit[], { start, end }: Hint): Edit[] | undefined {
  const at = edits.findIndex((edit) => edit.start <= start && end <= edit.end);
  const edit = edits[at];
  if (edit === undefined) return undefined;
  const pieces = [{ ...edit, end: start, rule }, { ...edit, start: end, rule }].filter((piece) => piece.start < piece.end);
  return [...edits.slice(0, at), ...pieces, ...edits.slice(at + 1)];
}
