import { parentPort } from 'node:worker_threads';
import type { LinePosition } from '../../files/read-lines.ts';
import { linesIn, type LineSource } from './line-source.ts';
import { readyLine, type ReadyLine } from './ready-line.ts';

/** What a line worker is asked for: to begin a reading at a place in a file, then for more of it. */
export type LineQuestion = { readonly reading: number; readonly source: LineSource; readonly file: string; readonly from: LinePosition } | 'more';
/** What it answers for each `more`: the lines of the next piece, or that there are none. */
export interface LineAnswer { readonly reading: number; readonly lines: readonly ReadyLine[] | undefined }

if (parentPort === null) throw new Error('line-worker runs as a worker only');
const port = parentPort;
let pieces: ReturnType<typeof linesIn> | undefined;
let file = '';
let reading = 0;
// One after the other, in the order they were asked.
let turn = Promise.resolve();

port.on('message', (question: LineQuestion) => {
  turn = turn.then(async () => {
    if (question !== 'more') {
      ({ file, reading } = question);
      pieces = linesIn(question.source, question.from);
      return;
    }
    const piece = await pieces?.next();
    if (piece === undefined || piece.done === true) port.postMessage({ reading, lines: undefined } satisfies LineAnswer);
    else post(piece.value.map((line) => readyLine(file, line)));
  });
});
// That it is there.
port.postMessage('here');

/** Hands lines over with their bytes side by side, which are moved and not copied. */
function post(lines: readonly ReadyLine[]): void {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + (bytesOf(line)?.length ?? 0), 0));
  let at = 0;
  const moved = lines.map((line): ReadyLine => {
    const own = bytesOf(line);
    if (own === undefined) return line;
    bytes.set(own, at);
    const there = bytes.subarray(at, at += own.length);
    return 'packed' in line ? { ...line, packed: { ...line.packed, bytes: there } } : { ...line, bytes: there };
  });
  port.postMessage({ reading, lines: moved } satisfies LineAnswer, [bytes.buffer]);
}

function bytesOf(line: ReadyLine): Uint8Array | undefined {
  if ('packed' in line) return line.packed.bytes;
  return 'bytes' in line ? line.bytes : undefined;
}
