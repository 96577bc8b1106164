import type { LinePosition } from '../../files/read-lines.ts';
import type { PartAhead } from '../../search/upkeep/shard-ahead.ts';
import type { LineSource } from './line-source.ts';
import type { ReadyLine } from './ready-line.ts';

/** What a line worker is asked for: to begin a reading at a place in a file for an archive, then for more of it. `free`: buffers whose lines are filed, to be filled again. */
export type LineQuestion =
  | { readonly reading: number; readonly source: LineSource; readonly file: string; readonly archive: string; readonly from: LinePosition }
  | { readonly free: readonly ArrayBuffer[] }
  | 'more';
/** Lines made ready. `shard`: the part of a file that answers for their reports once they are filed, all of them and nothing else. */
export interface ReadyPiece { readonly lines: readonly ReadyLine[]; readonly shard?: PartAhead }
/** What it answers for each `more`: the pieces of the next shard, one after the other, or that there are none. `buffers` hold what is long in it. `isLast`: the next piece is to be asked for. */
export interface LineAnswer { readonly reading: number; readonly piece: ReadyPiece | undefined; readonly buffers: readonly ArrayBuffer[]; readonly isLast: boolean }
