import { afterEach, describe, expect, it } from 'vitest';
import { createReader, type Reader, type ReaderOptions } from '../../../electron/intake/read-in-worker.ts';

const obedient = new URL('../../support/readers/obedient-reader.ts', import.meta.url);
const readers: Reader[] = [];
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});
function reader(options: ReaderOptions = {}): Reader {
  const made = createReader({ module: obedient, deadline: () => 20_000, heap: 64, ...options });
  readers.push(made);
  return made;
}
const file = (name: string): { name: string; bytes: Uint8Array } => ({ name, bytes: new Uint8Array([1, 2, 3]) });

describe('createReader', () => {
  it('reads many files through few workers, each answered with its own, and leaves the bytes to the caller', async () => {
    const { read } = reader();
    const files = Array.from({ length: 20 }, (_, i) => file(`稿${i}`));
    const outcomes = await Promise.all(files.map((one) => read(one)));
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.extraction.text)).toEqual(files.map(({ name }) => name));
    expect(files[0]?.bytes).toEqual(new Uint8Array([1, 2, 3]));
  });

  it.each([
    ['throw', 'damaged'], ['defect', 'damaged'], ['hoard', 'too-much-memory'], ['pile', 'too-much-memory'], ['shatter', 'too-much-memory'], ['kill', 'too-much-memory'], ['fault', 'damaged'],
  ])('answers a worker that falls to "%s" with %s, and reads on', async (name, reason) => {
    const { read } = reader();
    expect(await read(file(name))).toEqual({ ok: false, error: { kind: 'unreadable', file: name, reason } });
    expect(await read(file('下一篇'))).toMatchObject({ ok: true, value: { extraction: { text: '下一篇' } } });
  });

  it('loses one document alone to whatever ends a reader outright', async () => {
    const { read } = reader();
    const names = ['甲', 'pile', '乙', 'kill', '丙', 'fault', '丁', '戊'];
    const outcomes = await Promise.all(names.map((name) => read(file(name))));
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.extraction.text : outcome.error.reason))).toEqual(['甲', 'too-much-memory', '乙', 'too-much-memory', '丙', 'damaged', '丁', '戊']);
  });

  it('blames no document for the time a worker takes until it is there', async () => {
    const { read } = reader({ module: new URL('../../support/readers/late-reader.ts', import.meta.url), deadline: () => 500 });
    expect(await Promise.all(['甲', '乙', '丙'].map((name) => read(file(name))))).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });

  it('ends a hang at the deadline and reads the rest of the batch', async () => {
    const { read } = reader({ deadline: () => 1_500 });
    const outcomes = await Promise.all(['hang', '甲', '乙', '丙'].map((name) => read(file(name))));
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.extraction.text : outcome.error.reason))).toEqual(['too-slow', '甲', '乙', '丙']);
  });

  it('lets a long reading go on that gives signs of life, and tells them', async () => {
    const { read } = reader({ deadline: () => 1_500 });
    const told: number[] = [];
    expect(await read(file('slow'), { onProgress: ({ done }) => told.push(done) })).toMatchObject({ ok: true });
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('ends a reading that is stopped, at once or when its turn comes, and reads the others', async () => {
    const { read } = reader();
    const stop = new AbortController();
    const outcomes = [read(file('hang'), { signal: stop.signal }), ...['甲', '乙'].map((name) => read(file(name))), read(file('丙'), { signal: AbortSignal.abort() })];
    setTimeout(() => { stop.abort(); }, 100);
    expect((await Promise.all(outcomes)).map((outcome) => (outcome.ok ? outcome.value.extraction.text : outcome.error.reason))).toEqual(['interrupted', '甲', '乙', 'interrupted']);
  });

  it('tells the words of a defect, and the file it was met in', async () => {
    const told: string[][] = [];
    const { read } = reader({ onDefect: (name, words) => told.push([name, words]) });
    await read(file('defect'));
    await read(file('throw'));
    expect(told).toEqual([['defect', 'a defect on purpose'], ['throw', expect.stringContaining('thrown on purpose')]]);
  });

  it('answers for what it was at when it is closed', async () => {
    const { read, close } = reader();
    const outcomes = ['hang', '甲', '乙'].map((name) => read(file(name)));
    await close();
    for (const outcome of await Promise.all(outcomes)) expect(outcome.ok || outcome.error.reason).toBe('damaged');
  });

  it('answers for a worker that leaves without a word', async () => {
    expect(await reader().read(file('exit'))).toMatchObject({ ok: false, error: { reason: 'damaged' } });
  });
});
