import { fileStart, type LinePosition } from '../../files/read-lines.ts';
import { LineReader, LineReaderLost } from './line-reader.ts';
import { linesIn, type LineSource } from './line-source.ts';
import { readyLine, type ReadyLine } from './ready-line.ts';

/** Bytes from which on a worker is worth its beginning: a second's work here. */
const worthWorker = 2 * 1024 * 1024;

/**
 * The lines of a file from a place on, made ready: in a worker, so that those are parsed that come next while these are filed.
 * Until it is there, and should it fall, this thread does its work.
 */
export async function* readyLines(source: LineSource, file: string, from: LinePosition = fileStart, makeReader = (): Pick<LineReader, 'isHere' | 'lines' | 'end'> => new LineReader()): AsyncGenerator<readonly ReadyLine[]> {
  const reader = source.size < worthWorker ? undefined : makeReader();
  let at = from;
  try {
    for (;;) {
      const away = reader?.isHere === true ? reader.lines(source, file, at) : undefined;
      try {
        for await (const some of away ?? here(source, file, at)) {
          const last = some.at(-1)?.line;
          if (last !== undefined) at = { offset: last.next, lines: last.number };
          yield some;
          if (away === undefined && reader?.isHere === true) break;
        }
      } catch (thrown) {
        if (!(thrown instanceof LineReaderLost)) throw thrown;
        continue;
      }
      if (away !== undefined || reader?.isHere !== true) return;
    }
  } finally {
    await reader?.end();
  }
}

async function* here(source: LineSource, file: string, from: LinePosition): AsyncGenerator<readonly ReadyLine[]> {
  for await (const some of linesIn(source, from)) yield some.map((line) => readyLine(file, line));
}
