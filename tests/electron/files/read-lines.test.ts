import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStart, readLines, type RawLine } from '../../../electron/files/read-lines.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (line: RawLine): string | undefined => (line.bytes === undefined ? undefined : decoder.decode(line.bytes));

async function linesOf(pieces: Iterable<Uint8Array>, limit = 1e6, from = fileStart): Promise<RawLine[]> {
  const found: RawLine[] = [];
  for await (const some of readLines(pieces, limit, from)) found.push(...some);
  return found;
}

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const end = at + (sizes[i % sizes.length] ?? 1);
    pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return pieces;
}
const content = fc.string({ unit: fc.constantFrom('a', '河', '\n', '\r\n', ' ', '{}'), maxLength: 60 });
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe('reading lines', () => {
  it('finds the same lines however the file is cut into pieces', async () => {
    await fc.assert(fc.asyncProperty(content, sizes, async (text, cuts) => {
      const wanted = text.split('\n').map((line, i) => [i + 1, line.replace(/\r$/, '')] as const).filter(([, line]) => line.trim() !== '');
      expect((await linesOf(cut(bytesOf(text), cuts))).map((line) => [line.number, textOf(line)])).toEqual(wanted);
    }));
  });

  it('goes on after any line as if it had read the ones before', async () => {
    await fc.assert(fc.asyncProperty(content, sizes, async (text, cuts) => {
      const bytes = bytesOf(text);
      const lines = await linesOf([bytes]);
      for (const [i, { next, number }] of lines.entries()) {
        const rest = await linesOf(cut(bytes.subarray(next), cuts), 1e6, { offset: next, lines: number });
        expect(rest.map((line) => [line.number, line.next, textOf(line)])).toEqual(lines.slice(i + 1).map((line) => [line.number, line.next, textOf(line)]));
      }
    }));
  });

  it('passes over a line longer than it may be, and says so, without holding it', async () => {
    const lines = await linesOf(cut(bytesOf(`ab\n${'x'.repeat(50)}\ncd\n${'y'.repeat(50)}`), [7]), 10);
    expect(lines.map((line) => [line.number, textOf(line)])).toEqual([[1, 'ab'], [2, undefined], [3, 'cd'], [4, undefined]]);
  });

  it('leaves out the mark of UTF-8 at the head of the file alone', async () => {
    expect((await linesOf([bytesOf('\ufeffa\n\ufeffb')])).map(textOf)).toEqual(['a', '\ufeffb']);
  });
});
