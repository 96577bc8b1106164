import type { Hint } from '../../../shared/domain/document.ts';

/** Characters of other words between a picture and its caption: a photographer's line may stand there, a paragraph not. */
const farthest = 40;

/** Pictures side by side with no words between them, and the captions that follow before any other words. */
interface Group { readonly pictures: Hint[]; readonly captions: Hint[]; end: number }

/**
 * Captions with the picture each stands under. Several pictures followed by as many captions go in pairs; one caption
 * under several is the last one's; a caption above its picture, with none before it that is free, is that one's. A picture
 * whose bytes are elsewhere has its caption too, which then names none.
 * @param hints in the order of the text
 */
export function nameCaptions(hints: readonly Hint[], text: string): Hint[] {
  const named = new Map<Hint, Hint>();
  const waiting: Hint[] = [];
  let group: Group | undefined;
  const near = (from: number, to: number): boolean => text.slice(from, to).trim().length <= farthest;
  const close = (): void => {
    if (group === undefined) return;
    const { pictures, captions } = group;
    const skipped = captions.length < pictures.length ? pictures.length - captions.length : 0;
    captions.forEach((caption, i) => { const picture = pictures[i + skipped]; if (picture !== undefined) named.set(caption, picture); });
    group = undefined;
  };
  for (const hint of hints) {
    if (hint.kind === 'picture') {
      const above = waiting.pop();
      if (above !== undefined && near(above.end, hint.start)) { named.set(above, hint); continue; }
      if (group !== undefined && (group.captions.length > 0 || text.slice(group.end, hint.start).trim() !== '')) close();
      group ??= { pictures: [], captions: [], end: hint.start };
      group.pictures.push(hint);
      group.end = hint.start;
    } else if (hint.kind === 'caption') {
      if (group !== undefined && group.captions.length < group.pictures.length && near(group.end, hint.start)) {
        group.captions.push(hint);
        group.end = hint.end;
      } else {
        close();
        waiting.splice(0, waiting.length, hint);
      }
    }
  }
  close();
  return hints.map((hint) => {
    const picture = named.get(hint)?.picture;
    return picture === undefined ? hint : { ...hint, picture };
  });
}
