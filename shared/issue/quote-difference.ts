import { diffArrays } from 'diff';

/** A stretch of a quotation compared with what became of it. `removed` is in the source alone, `added` in the issue alone. */
export interface Change {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** Edits after which two passages are held to have nothing to do with each other; keeps the comparison from growing square. */
const mostEdits = 1500;
/** Part of a line's pairs of characters that must be found in the text for the line to count as placed. */
const leastOverlap = 0.3;

/** What changes as one: a Latin word, a number with its points and per cent sign, else one character. */
const unit = /[\p{Script=Latin}\p{M}'’]+|\d+(?:[.,]\d+)*[%％‰]?|\P{Cn}/gsu;
const unitsOf = (text: string): string[] => text.match(unit) ?? [];

const pairs = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** The lines of the source that the text is made of, from the first to the last, as one text. */
function linesPlaced(text: string, source: string): string {
  const lines = source.split('\n');
  if (lines.length === 1 || lines.includes(text)) return lines.includes(text) ? text : source;
  const here = pairs(text);
  const share = lines.map((line) => {
    const there = pairs(line);
    const common = [...there].filter((pair) => here.has(pair)).length;
    return { common, part: common / Math.max(1, Math.min(there.size, here.size)) };
  });
  const best = share.reduce((most, one, at) => (one.common > (share[most]?.common ?? 0) ? at : most), 0);
  const placed = (at: number): boolean => (share[at]?.part ?? 0) >= leastOverlap;
  let first = best;
  let last = best;
  while (first > 0 && placed(first - 1)) first--;
  while (last < lines.length - 1 && placed(last + 1)) last++;
  return lines.slice(first, last + 1).join('');
}

/** What was done to a quotation's words, in order: by character in Han text, by word and number elsewhere. */
export function quoteDifference(text: string, exact: string): Change[] {
  const source = linesPlaced(text, exact);
  if (text === source) return text === '' ? [] : [{ kind: 'kept', text }];
  const old = unitsOf(source);
  const now = unitsOf(text);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let foot = 0;
  while (foot < old.length - head && foot < now.length - head && old[old.length - 1 - foot] === now[now.length - 1 - foot]) foot++;
  const middle = differ(old.slice(head, old.length - foot), now.slice(head, now.length - foot));
  return joined([{ kind: 'kept', text: now.slice(0, head).join('') }, ...middle, { kind: 'kept', text: now.slice(now.length - foot).join('') }]);
}

function differ(old: string[], now: string[]): Change[] {
  if (old.length === 0) return [{ kind: 'added', text: now.join('') }];
  if (now.length === 0) return [{ kind: 'removed', text: old.join('') }];
  const parts = diffArrays(old, now, { maxEditLength: mostEdits });
  if (parts === undefined) return [{ kind: 'removed', text: old.join('') }, { kind: 'added', text: now.join('') }];
  return parts.map((part) => ({ kind: part.added ? 'added' : part.removed ? 'removed' : 'kept', text: part.value.join('') }));
}

function joined(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    if (change.text === '') continue;
    const last = out.at(-1);
    if (last !== undefined && last.kind === change.kind) out[out.length - 1] = { kind: last.kind, text: last.text + change.text };
    else out.push(change);
  }
  return out;
}
