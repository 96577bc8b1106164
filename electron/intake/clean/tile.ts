import type { Passage, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit } from '../../../shared/domain/reading.ts';
import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';

/** The kept ranges of passages, in order of the text. */
export function keptRanges(passages: readonly Passage[]): TextRange[] {
  return passages.flatMap((passage) => passage.segments.filter((segment) => segment.kind === 'kept')).map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/**
 * All edits in order, with a `break` for every white space nothing else speaks for, so that edits and kept ranges cover the text
 * once and whole. Words nobody placed, or placed twice, are a defect and throw.
 */
export function tile(text: string, edits: readonly Edit[], passages: readonly Passage[]): Edit[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const places = [...ordered.map(({ start, end }) => ({ start, end })), ...keptRanges(passages)].filter((one) => one.end > one.start).sort((a, b) => a.start - b.start);
  const breaks: (Edit & { rule: ReadingRule })[] = [];
  let at = 0;
  for (const place of [...places, { start: text.length, end: text.length }]) {
    if (place.start < at) throw new Error(`text placed twice at ${String(place.start)}`);
    if (place.start > at) {
      if (/[^\s\u0085\u200b\ufeff]/.test(text.slice(at, place.start))) throw new Error(`text not placed at ${String(at)}: ${text.slice(at, Math.min(place.start, at + 40))}`);
      breaks.push({ kind: 'break', start: at, end: place.start, text: '', rule: 'white-space' });
    }
    at = place.end;
  }
  return [...ordered, ...breaks].sort((a, b) => a.start - b.start || a.end - b.end);
}
