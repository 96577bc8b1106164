import { setImmediate as rest } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { withMoved } from '../../archive/pack-document.ts';
import { writeAhead, type ComingReport } from '../../search/upkeep/shard-ahead.ts';
import type { LineAnswer, LineQuestion } from './line-pieces.ts';
import { linesIn } from './line-source.ts';
import { bufferSize, MovedBytes } from './moved-bytes.ts';
import { readyWithReport, type ReadyLine } from './ready-line.ts';

/**
 * Pieces whose reports go into one shard: fewer and larger ones are quicker to ask and to make one, and each piece is filed by itself all the same. The first is of one
 * piece and each of twice as many as the one before: the thread that files them has nothing to do until the first is there.
 */
const mostPieces = 4;
/** Lines made ready from one look at what else has come about to the next: some milliseconds. */
const atOnce = 50;
/** Reports for which a shard of their own is worth a file. */
const worthShard = 64;

if (parentPort === null) throw new Error('line-worker runs as a worker only');
const port = parentPort;
let pieces: ReturnType<typeof linesIn> | undefined;
let file = '';
let archive = '';
let reading = 0;
let piecesOfShard = 1;
/** Buffers that were handed over and came back. */
const free: ArrayBuffer[] = [];
// One after the other, in the order they were asked; lines are made ready while the shard of those before them goes to the disk.
let turn = Promise.resolve();
let answered = Promise.resolve();

port.on('message', (question: LineQuestion) => {
  if (question !== 'more' && 'free' in question) {
    // One made for a very long line is let go of.
    free.push(...question.free.filter(({ byteLength }) => byteLength === bufferSize));
    return;
  }
  turn = turn.then(async () => {
    if (question !== 'more') {
      ({ file, reading, archive } = question);
      pieces = linesIn(question.source, question.from);
      piecesOfShard = 1;
      return;
    }
    const asked = reading;
    const some = await nextPieces();
    answered = answered.then(async () => {
      const shard = await some.shard;
      if (some.pieces.length === 0) port.postMessage({ reading: asked, piece: undefined, buffers: [], isLast: true } satisfies LineAnswer);
      for (const [at, { lines, place, buffers }] of some.pieces.entries()) {
        const piece = { lines, ...(shard === undefined || place === undefined ? {} : { shard: { file: shard, place } }) };
        port.postMessage({ reading: asked, piece, buffers, isLast: at === some.pieces.length - 1 } satisfies LineAnswer, buffers);
      }
    });
  });
});
// That it is there.
port.postMessage('here');

/** Lines made ready, and the buffers of what is long in them. `place`: how many reports of their shard stand before them; undefined where they are in none. */
interface Part { readonly lines: readonly ReadyLine[]; readonly buffers: readonly ArrayBuffer[]; readonly place: number | undefined }

/** The pieces of the next shard, which may still be on its way to the disk; none where the file has ended. */
async function nextPieces(): Promise<{ readonly pieces: readonly Part[]; readonly shard: Promise<string | undefined> }> {
  const parts: Part[] = [];
  const coming: ComingReport[] = [];
  // A piece with a line that is only looked at when it is filed is in no shard, and may be large.
  let isSettled = true;
  while (parts.length < piecesOfShard && isSettled) {
    const piece = await pieces?.next();
    if (piece === undefined || piece.done === true) break;
    const place = coming.length;
    const bytes = new MovedBytes(free);
    const lines: ReadyLine[] = [];
    for (const line of piece.value) {
      const { ready, coming: report } = readyWithReport(file, line);
      if (report !== undefined) coming.push(report);
      lines.push(moved(ready, bytes));
      // The shard before this one is on its way to the disk: only between two turns is it heard that it is there, and its pieces are handed over.
      if (lines.length % atOnce === 0) await rest();
    }
    isSettled = lines.every((line) => !('bytes' in line));
    if (!isSettled) coming.length = place;
    parts.push({ lines, buffers: bytes.buffers, place: isSettled ? place : undefined });
  }
  piecesOfShard = Math.min(mostPieces, piecesOfShard * 2);
  return { pieces: parts, shard: shardOf(coming) };
}

/** The shard of some reports; without one they are indexed as they are filed. */
async function shardOf(coming: readonly ComingReport[]): Promise<string | undefined> {
  if (coming.length < worthShard) return undefined;
  try {
    return await writeAhead(archive, coming);
  } catch (thrown) {
    // A full disk says so where the lines are filed.
    if (thrown instanceof Error && 'syscall' in thrown) return undefined;
    throw thrown;
  }
}

/** A line with what is long in it as bytes: the texts themselves need not be kept until it is handed over. */
function moved(line: ReadyLine, bytes: MovedBytes): ReadyLine {
  if ('packed' in line) return { ...line, packed: withMoved(line.packed, (long, within) => bytes.put(long, within)) };
  return 'bytes' in line ? { ...line, bytes: bytes.put(line.bytes) } : line;
}
