import { parentPort } from 'node:worker_threads';
import { withMoved } from '../../archive/pack-document.ts';
import type { LongText } from '../../archive/sql.ts';
import type { LinePosition } from '../../files/read-lines.ts';
import { writeAhead, type ComingReport } from '../../search/upkeep/shard-ahead.ts';
import { linesIn, type LineSource } from './line-source.ts';
import { readyWithReport, type ReadyLine } from './ready-line.ts';

/** What a line worker is asked for: to begin a reading at a place in a file for an archive, then for more of it. */
export type LineQuestion = { readonly reading: number; readonly source: LineSource; readonly file: string; readonly archive: string; readonly from: LinePosition } | 'more';
/** Lines made ready. `shard`: the file that answers for their reports once they are filed, all of them and nothing else. */
export interface ReadyPiece { readonly lines: readonly ReadyLine[]; readonly shard?: string }
/** What it answers for each `more`: the lines of the next piece, or that there are none. */
export interface LineAnswer { readonly reading: number; readonly piece: ReadyPiece | undefined }

/** Reports for which a shard of their own is worth a file. */
const worthShard = 64;

if (parentPort === null) throw new Error('line-worker runs as a worker only');
const port = parentPort;
let pieces: ReturnType<typeof linesIn> | undefined;
let file = '';
let archive = '';
let reading = 0;
// One after the other, in the order they were asked; lines are made ready while the shard of those before them goes to the disk.
let turn = Promise.resolve();
let answered = Promise.resolve();

port.on('message', (question: LineQuestion) => {
  turn = turn.then(async () => {
    if (question !== 'more') {
      ({ file, reading, archive } = question);
      pieces = linesIn(question.source, question.from);
      return;
    }
    const piece = await pieces?.next();
    const ready = piece === undefined || piece.done === true ? undefined : piece.value.map((line) => {
      const one = readyWithReport(file, line);
      return { ...one, ready: alone(one.ready) };
    });
    const writing = ready === undefined ? undefined : shardOf(ready);
    const asked = reading;
    answered = answered.then(async () => {
      if (ready === undefined) return port.postMessage({ reading: asked, piece: undefined } satisfies LineAnswer);
      const shard = await writing;
      post(asked, { lines: ready.map((one) => one.ready), ...(shard === undefined ? {} : { shard }) });
    });
  });
});
// That it is there.
port.postMessage('here');

/** The shard of a piece; without one its reports are indexed as they are filed. */
async function shardOf(lines: readonly { readonly ready: ReadyLine; readonly coming?: ComingReport }[]): Promise<string | undefined> {
  const coming = lines.flatMap((one) => one.coming ?? []);
  if (coming.length < worthShard || lines.some(({ ready }) => 'bytes' in ready)) return undefined;
  try {
    return await writeAhead(archive, coming);
  } catch (thrown) {
    // A full disk says so where the lines are filed.
    if (thrown instanceof Error && 'syscall' in thrown) return undefined;
    throw thrown;
  }
}

/** Hands lines over: their bytes are moved and not copied. */
function post(asked: number, piece: ReadyPiece): void {
  port.postMessage({ reading: asked, piece } satisfies LineAnswer, piece.lines.flatMap((line) => bytesOf(line)?.buffer ?? []));
}

function bytesOf(line: ReadyLine): Uint8Array<ArrayBuffer> | undefined {
  const bytes = 'packed' in line ? line.packed.bytes : 'bytes' in line ? line.bytes : undefined;
  // As `alone` has put them.
  return bytes as Uint8Array<ArrayBuffer> | undefined;
}

/** A line with what is long in it as bytes, side by side and nothing else beside them: the texts themselves need not be kept until it is handed over. */
function alone(line: ReadyLine): ReadyLine {
  let size = 0;
  moved(line, (long) => {
    size += typeof long === 'string' ? Buffer.byteLength(long) : long.length;
    return nothing;
  });
  const bytes = Buffer.from(new ArrayBuffer(size));
  let at = 0;
  return moved(line, (long) => {
    const from = at;
    if (typeof long === 'string') at += bytes.write(long, at);
    else {
      bytes.set(long, at);
      at += long.length;
    }
    return new Uint8Array(bytes.buffer, from, at - from);
  });
}

const nothing = new Uint8Array(0);

function moved(line: ReadyLine, move: (long: LongText) => Uint8Array): ReadyLine {
  if ('packed' in line) return { ...line, packed: withMoved(line.packed, move) };
  return 'bytes' in line ? { ...line, bytes: move(line.bytes) } : line;
}
