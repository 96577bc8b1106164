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
  if (found === undefined) return undefined;
  const changes: TextChange[] = [];
  let [i, j] = [0, 0];
  // Words of either text since the last stretch that both have.
  let [removed, added] = ['', ''];
  const settle = (): void => {
    if (removed !== '') changes.push({ kind: 'removed', text: removed });
    if (added !== '') changes.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  found.forEach((part, at) => {
    const [from, to] = [i, j];
    if (!part.added) i += part.count;
    if (!part.removed) j += part.count;
    const [was, is] = [old.slice(from, i).join(''), now.slice(to, j).join('')];
    // One character between two changes is chance: without it the change reads as one.
    const chance = !part.added && !part.removed && part.count === 1 && is !== '\n' && at > 0 && at < found.length - 1;
    if (part.added || part.removed || chance) {
      removed += was;
      added += is;
    } else {
      settle();
      changes.push({ kind: 'kept', text: is });
    }
  });
  settle();
  return changes;
}
