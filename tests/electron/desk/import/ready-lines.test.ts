import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexFolder } from '../../../../electron/archive/archive-folder.ts';
import { fileStart } from '../../../../electron/files/read-lines.ts';
import { LineReader, LineReaderLost, type LinesToRead } from '../../../../electron/desk/import/line-reader.ts';
import { linesIn, type LineSource } from '../../../../electron/desk/import/line-source.ts';
import type { ReadyPiece } from '../../../../electron/desk/import/line-pieces.ts';
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

/** A value with its bytes as the text they are: a long text may come as either. */
const spelled = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString();
  if (Array.isArray(value)) return value.map(spelled);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spelled(one)])) : value;
};

/** What a line came to, its document's own new id aside. */
const plain = (line: ReadyLine): unknown => spelled('packed' in line ? { ...line, packed: { ...line.packed, document: { ...line.packed.document, id: '' } } } : line);
async function gathered(pieces: AsyncIterable<ReadyPiece>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const { lines } of pieces) all.push(...lines.map(plain));
  return all;
}
/** The folder of an archive, as far as shards are written into it. */
function archiveFolder(): string {
  const folder = freshFolder();
  mkdirSync(indexFolder(folder));
  return folder;
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
    const archive = archiveFolder();
    const asked = { source, file: 'a.jsonl', archive };
    expect(await gathered(reader.pieces(asked, fileStart))).toEqual(whole);
    const bytes = Buffer.from(written);
    expect(await gathered(reader.pieces({ ...asked, source: { bytes, size } }, fileStart))).toEqual(whole);
    const first = bytes.indexOf('\n', 1) + 1;
    expect(await gathered(reader.pieces(asked, { offset: first, lines: 2 }))).toEqual(whole.slice(1));
    await reader.end();
    await expect(gathered(reader.pieces(asked, fileStart))).rejects.toThrow(LineReaderLost);
  });

  it('come with a shard of theirs from a worker, as long as none is to be read by itself and the disk takes it', async () => {
    const reader = new LineReader();
    await expect.poll(() => reader.isHere, { timeout: 10_000 }).toBe(true);
    const source = sourceOf(written);
    const archive = archiveFolder();
    const shards: ReadyPiece['shard'][] = [];
    for await (const { shard } of reader.pieces({ source, file: 'a.jsonl', archive }, fileStart)) shards.push(shard);
    // The last line names a source document, and is in the last piece.
    expect(shards.length).toBeGreaterThan(1);
    expect(shards.at(-1)).toBeUndefined();
    expect(readdirSync(indexFolder(archive)).sort()).toEqual([...new Set(shards.slice(0, -1).map((shard) => shard?.file))].sort());
    // The first has a shard to itself; of two that share one the second goes on where the first ends.
    expect(shards[0]).toEqual({ file: expect.any(String), place: 0 });
    expect(shards.slice(1, 3)).toEqual([{ file: shards[1]?.file, place: 0 }, { file: shards[1]?.file, place: expect.toSatisfy((place: number) => place > 0) }]);
    expect(shards[1]?.file).not.toBe(shards[0]?.file);
    for await (const { shard } of reader.pieces({ source, file: 'a.jsonl', archive: join(archive, 'none') }, fileStart)) expect(shard).toBeUndefined();
    await reader.end();
  });

  it('come a few at a time from the thread that files them, so that what else is asked gets its turn', async () => {
    const source = { ...sourceOf(written), size: 1 };
    const sizes: number[] = [];
    for await (const { lines } of readyLines({ source, file: 'a.jsonl', archive: archiveFolder() }, fileStart, undefined)) sizes.push(lines.length);
    expect(Math.max(...sizes)).toBeLessThan(50);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(702);
  });

  it('are each there once when the worker comes late, and when it falls', async () => {
    const source = sourceOf(written);
    const whole = await expected(source);
    let isHere = false;
    let asked = 0;
    const failing = {
      get isHere() { return isHere; },
      async* pieces({ source: given, file }: LinesToRead, from: typeof fileStart) {
        asked++;
        for await (const [line] of linesIn(given, from)) {
          if (line === undefined) continue;
          yield { lines: [readyLine(file, line)] };
          break;
        }
        isHere = false;
        throw new LineReaderLost();
      },
    };
    const found: unknown[] = [];
    for await (const { lines } of readyLines({ source, file: 'a.jsonl', archive: archiveFolder() }, fileStart, failing)) {
      found.push(...lines.map(plain));
      if (asked === 0) isHere = true;
    }
    expect(found).toEqual(whole);
    expect(asked).toBe(1);
  });
});
