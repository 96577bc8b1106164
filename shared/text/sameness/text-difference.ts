import { diffArrays } from 'diff';
import { fold } from '../fold.ts';

/** A stretch of two texts laid over each other: in both, in the first alone, or in the second alone. `kept` is spelled as the second has it. */
export interface TextChange { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }

/** What changes as one: a Latin word, a number with its points and per cent sign, else one character. */
const unit = /[\p{Script=Latin}\p{M}'’]+|\d+(?:[.,]\d+)*[%％‰]?|\P{Cn}/gsu;
/** Edits after which two texts are compared by paragraphs: its square is the time a comparison by words may take. */
const mostEdits = 1500;

/** What two texts of a story differ in. Width, case, 繁 and 简 are no difference. */
export function textDifference(one: string, other: string): TextChange[] {
  return compare(one.match(unit) ?? [], other.match(unit) ?? [], mostEdits) ?? compare(paragraphs(one), paragraphs(other), Infinity) ?? [];
}

const paragraphs = (text: string): string[] => text.split(/(?<=\n)/u);

/** Undefined where there are more edits than may be. */
function compare(old: readonly string[], now: readonly string[], edits: number): TextChange[] | undefined {
  const found = diffArrays(old.map(fold), now.map(fold), { maxEditLength: edits });
  let [i, j] = [0, 0];
  return found?.map(({ added, removed, count }): TextChange => {
    const [from, to] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    return removed ? { kind: 'removed', text: old.slice(from, i).join('') } : { kind: added ? 'added' : 'kept', text: now.slice(to, j).join('') };
  });
}
