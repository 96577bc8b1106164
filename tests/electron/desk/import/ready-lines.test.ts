import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileStart } from '../../../../electron/files/read-lines.ts';
import { LineReader, LineReaderLost } from '../../../../electron/desk/import/line-reader.ts';
import { linesIn, type LineSource } from '../../../../electron/desk/import/line-source.ts';
import { readyLine, type ReadyLine } from '../../../../electron/desk/import/ready-line.ts';
import { readyLines } from '../../../../electron/desk/import/ready-lines.ts';
import { spellLines } from '../../../support/exchange-lines.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

/** Large enough that a worker is asked. */
const size = 1e9;
const lineOf = (at: number): object => ({ format: 1, headline: `河湾${at}`, received: '2026-03-05T08:00:00.000Z', paragraphs: [{ text: `河湾${at}的正文。`.repeat(200) }], tags: ['夜校'] });
const written = `\n${spellLines(Array.from({ length: 700 }, (_, at) => lineOf(at)))}not a line\n${JSON.stringify({ ...lineOf(-1), document: { sha256: '0'.repeat(64), ordinal: 0 } })}`;

function sourceOf(text: string): LineSource {
  const path = join(freshFolder(), 'a.jsonl');
  writeFileSync(path, text);
  return { path, size };
}

/** What a line came to, its document's own new id aside. */
const plain = (line: ReadyLine): unknown => ('packed' in line ? { ...line, packed: { ...line.packed, document: { ...line.packed.document, id: '' }, bytes: Buffer.from(line.packed.bytes).toString() } } : 'bytes' in line ? { ...line, bytes: Buffer.from(line.bytes).toString() } : line);
async function gathered(pieces: AsyncIterable<readonly ReadyLine[]>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const some of pieces) all.push(...some.map(plain));
  return all;
}
async function expected(source: LineSource): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const some of linesIn(source)) all.push(...some.map((line) => plain(readyLine('a.jsonl', line))));
  return all;
}

describe('lines made ready', () => {
  it('are the same from a worker, from any place of the file on', async () => {
    const source = sourceOf(written);
    const whole = await expected(source);
    const reader = new LineReader();
    await expect.poll(() => reader.isHere, { timeout: 10_000 }).toBe(true);
    expect(await gathered(reader.lines(source, 'a.jsonl', fileStart))).toEqual(whole);
    const bytes = Buffer.from(written);
    expect(await gathered(reader.lines({ bytes, size }, 'a.jsonl', fileStart))).toEqual(whole);
    const first = bytes.indexOf('\n', 1) + 1;
    expect(await gathered(reader.lines(source, 'a.jsonl', { offset: first, lines: 2 }))).toEqual(whole.slice(1));
    await reader.end();
    await expect(gathered(reader.lines(source, 'a.jsonl', fileStart))).rejects.toThrow(LineReaderLost);
  });

  it('are each there once when the worker comes late, and when it falls', async () => {
    const source = sourceOf(written);
    const whole = await expected(source);
    let isHere = false;
    let asked = 0;
    let ended = false;
    const failing = {
      get isHere() { return isHere; },
      async* lines(given: LineSource, file: string, from: typeof fileStart) {
        asked++;
        for await (const [line] of linesIn(given, from)) {
          if (line === undefined) continue;
          yield [readyLine(file, line)];
          break;
        }
        isHere = false;
        throw new LineReaderLost();
      },
      end: async () => { ended = true; },
    };
    const found: unknown[] = [];
    for await (const some of readyLines(source, 'a.jsonl', fileStart, () => failing)) {
      found.push(...some.map(plain));
      if (asked === 0) isHere = true;
    }
    expect(found).toEqual(whole);
    expect([asked, ended]).toEqual([1, true]);
  });
});
