import { err, ok, type Result, type UnreadableReason } from '../../../../shared/contract/result.ts';
import { Numbers } from './numbers.ts';

/** What the beginning of the stream `WordDocument` says (MS-DOC 2.5, the FIB). */
export interface FileInformation {
  /** Name of the stream the tables lie in. */
  readonly tableStream: '0Table' | '1Table';
  /** Characters of the parts the text is made of, in their order. */
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
  /** A table's stretch of the table stream, by its place in the FIB. */
  stretch(place: TablePlace): { readonly start: number; readonly length: number };
}

/** Places of pairs (offset, length) in the FIB. */
export const tablePlaces = { styles: 1, footnoteRefs: 2, footnoteTexts: 3, headerTexts: 11, characters: 12, paragraphs: 13, pieces: 33, endnoteRefs: 46, endnoteTexts: 47, lists: 73, listOverrides: 74 } as const;
export type TablePlace = keyof typeof tablePlaces;

const wordMark = 0xa5ec;
/** Word 6 and 95 wrote the same mark or this one, in a form of their own below version 0x00c1. */
const olderMark = 0xa5dc;
const firstVersion = 0x00c1;
const pairsAt = 154;

/** Errors: `encrypted`, `old-word` for Word 95 and before, `damaged` where this is no Word stream at all. */
export function readFileInformation(stream: Uint8Array): Result<FileInformation, UnreadableReason> {
  const numbers = new Numbers(stream);
  const mark = numbers.u16(0);
  if (mark === olderMark) return err('old-word');
  if (mark !== wordMark) return err('damaged');
  if (numbers.length < pairsAt) return err('truncated');
  if (numbers.u16(2) < firstVersion) return err('old-word');
  const flags = numbers.u16(10);
  if ((flags & 0x0100) !== 0) return err('encrypted');
  const count = (at: number): number => Math.min(numbers.u32(at), stream.length);
  return ok({
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    main: count(76), footnotes: count(80), headers: count(84) + count(88), comments: count(92), endnotes: count(96), textBoxes: count(100),
    stretch: (place) => ({ start: numbers.u32(pairsAt + tablePlaces[place] * 8), length: numbers.u32(pairsAt + tablePlaces[place] * 8 + 4) }),
  });
}
