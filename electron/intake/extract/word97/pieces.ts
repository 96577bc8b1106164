import { err, ok, type Result, type UnreadableReason } from '../../../../shared/contract/result.ts';
import { Numbers } from './numbers.ts';

/** A stretch of the text (`start` and `end` in characters) and where its bytes lie. */
export interface Piece { readonly start: number; readonly end: number; readonly offset: number; readonly narrow: boolean }

/** The whole text of a file in its own order, and where in the stream each character's bytes begin. */
export interface PieceText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const propertyMark = 1;
const piecesMark = 2;
const pieceLength = 8;

/**
 * The text of a file (MS-DOC 2.4.1): the table of pieces says which bytes of the stream are which characters, in UTF-16 or
 * one byte each in Windows-1252. Pieces may lie in any order; each says where it is.
 */
export function readPieces(stream: Uint8Array, table: Uint8Array): Result<PieceText, UnreadableReason> {
  const numbers = new Numbers(table);
  let at = 0;
  while (numbers.u8(at) === propertyMark && at < table.length) at += 3 + numbers.u16(at + 1);
  if (numbers.u8(at) !== piecesMark) return err('damaged');
  const length = numbers.u32(at + 1);
  const count = Math.floor((Math.min(length, table.length) - 4) / (4 + pieceLength));
  if (count < 1) return err('damaged');
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let end = 0;
  for (let i = 0; i < count; i++) {
    const start = numbers.u32(at + 5 + i * 4);
    const next = numbers.u32(at + 9 + i * 4);
    const packed = numbers.u32(at + 5 + (count + 1) * 4 + i * pieceLength + 2);
    const narrow = (packed & 0x40000000) !== 0;
    const offset = narrow ? (packed & 0x3fffffff) >>> 1 : packed & 0x3fffffff;
    if (start !== end || next < start) return err('damaged');
    const bytes = stream.subarray(offset, offset + (next - start) * (narrow ? 1 : 2));
    if (bytes.length < (next - start) * (narrow ? 1 : 2)) return err('truncated');
    pieces.push({ start, end: next, offset, narrow });
    parts.push(narrow ? western.decode(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le'));
    end = next;
    // A file may name the same bytes again and again; its text is no longer than the stream for all that.
    if (end > stream.length) return err('damaged');
  }
  return ok({ text: parts.join(''), pieces });
}

const western = new TextDecoder('windows-1252');
