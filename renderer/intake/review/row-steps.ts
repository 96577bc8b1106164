import type { TextRange } from '../../../shared/domain/passage.ts';
import type { Edit } from '../../../shared/domain/reading.ts';
import { indexAt } from './raw-pieces.ts';

/** Something cleaning did that one can take back: neighbouring words that were taken out together are one, a field with its label. */
export interface ReviewStep extends TextRange {
  readonly kind: 'removed' | 'joined' | 'space' | 'corrected';
  /** The words it is about, shortened; for a join what stands on either side. */
  readonly words: string;
  /** Names of the rules, the one that says most first. */
  readonly rules: readonly string[];
}

/** Longest words shown of a step, in code units. */
const longest = 28;
const shorten = (words: string): string => (words.length > longest ? `${words.slice(0, longest - 1)}…` : words);

const kindOf = ({ kind }: Edit): ReviewStep['kind'] => (kind === 'join' ? 'joined' : kind === 'space' ? 'space' : kind === 'correction' ? 'corrected' : 'removed');
/** A field says more than the label before it. */
const weight = (edit: Edit): number => (edit.kind === 'field' ? 0 : edit.kind === 'furniture' ? 1 : 2);

/** Words on either side of a join or a space, so that one knows which of them is meant. */
const around = (text: string, { start, end }: TextRange, mark: string): string =>
  `${text.slice(Math.max(0, start - 6), start).replace(/^[^]*[\r\n]/, '').trim()}${mark}${text.slice(end, end + 6).replace(/[\r\n][^]*$/, '').trim()}`;

function stepOf(text: string, group: readonly Edit[]): ReviewStep {
  const [first, last] = [group[0], group.at(-1)];
  const range = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const kind = first === undefined ? 'removed' : kindOf(first);
  const rules = [...new Set([...group].sort((a, b) => weight(a) - weight(b)).map(({ rule }) => rule))];
  const words = kind === 'joined' ? around(text, range, '↵') : kind === 'space' ? around(text, range, '␣') : text.slice(range.start, range.end).trim();
  return { ...range, kind, rules, words: shorten(words === '' ? around(text, range, '‸') : words) };
}

/** The steps recorded in a range of the extracted text, in order. `edits` are sorted by start. White space between paragraphs is none. */
export function stepsIn(text: string, edits: readonly Edit[], range: TextRange): readonly ReviewStep[] {
  const groups: Edit[][] = [];
  for (let at = Math.max(0, indexAt(edits, range.start) - 1); at < edits.length; at++) {
    const edit = edits[at];
    if (!edit || edit.start > range.end) break;
    if (edit.kind === 'break' || edit.end < range.start || (edit.start === range.end && edit.kind !== 'join') || (edit.end === range.start && edit.end > edit.start)) continue;
    const last = groups.at(-1)?.at(-1);
    const goesOn = last !== undefined && kindOf(last) === 'removed' && kindOf(edit) === 'removed' && /^[^\S\r\n]*$/.test(text.slice(last.end, edit.start));
    const group = groups.at(-1);
    if (!goesOn || group === undefined) groups.push([edit]);
    else if (edit.field === undefined || group.every(({ field }) => field === undefined || field === edit.field)) group.push(edit);
    // Another field begins: the label before it goes with it.
    else groups.push([...group.splice(group.findLastIndex(({ field }) => field !== undefined) + 1), edit]);
  }
  return groups.map((group) => stepOf(text, group));
}
