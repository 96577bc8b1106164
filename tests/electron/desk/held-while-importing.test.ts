import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceReader } from '../../../electron/desk/desk-options.ts';
import { freshDesk } from '../../support/fresh-desk.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { lineReader } from '../../support/invented-source.ts';

// V8 hands out its own collector to a context that is made after it was told to.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const files = 1_600;
/** Files between two counts. */
const step = 400;
/** Files read ahead, those of one commit, and those of the one before it: see read-ahead.ts. */
const inHand = 96 + 2 * 200;

const words = (i: number): string => `第${i}渡口添灯\n第${i}渡口装上了灯。\n`;
const nameOf = (i: number): string => `${String(i).padStart(5, '0')}.txt`;

/** Counts the documents of which something is still held: their bytes, what was read of them, what the importer was told of them. */
class Held {
  readonly #known: WeakRef<object>[] = [];

  note(thing: object): void {
    this.#known.push(new WeakRef(thing));
  }

  async count(): Promise<number> {
    // What was made or asked for in a turn is held until it is over.
    await rest();
    collect();
    return this.#known.filter((one) => one.deref() !== undefined).length;
  }
}

/** The most documents of which something is held at any count while these are imported. */
async function mostHeld(path: string): Promise<number> {
  const [bytes, readings, told] = [new Held(), new Held(), new Held()];
  let most = 0;
  let read = 0;
  const reader: SourceReader = {
    ...lineReader,
    read: async (file) => {
      bytes.note(file.bytes);
      const source = await lineReader.read(file);
      if (source.ok) readings.note(source.value);
      read += 1;
      if (read % step === 0) for (const held of [bytes, readings, told]) most = Math.max(most, await held.count());
      return source;
    },
  };
  const { desk } = freshDesk({ reader });
  const job = valueOf(await desk.importEach([path], (document) => told.note(document)));
  expect(job).toMatchObject({ state: 'done', done: files, failures: [] });
  return most;
}

describe('what an import holds of its files while it reads on', () => {
  it('is what is in hand, in a folder', async () => {
    const folder = freshFolder();
    for (let i = 0; i < files; i++) writeFileSync(join(folder, nameOf(i)), words(i));
    expect(await mostHeld(folder)).toBeLessThanOrEqual(inHand);
  }, 120_000);

  it('is the same in folders within folders', async () => {
    const folder = freshFolder();
    for (let i = 0; i < files; i++) {
      const deep = join(folder, String(i % 7), ...Array.from({ length: i % 9 }, (_, level) => `层${level}`));
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(deep, nameOf(i)), words(i));
    }
    expect(await mostHeld(folder)).toBeLessThanOrEqual(inHand);
  }, 120_000);

  it('is the same in a zip', async () => {
    const zip = join(freshFolder(), 'all.zip');
    writeFileSync(zip, zipSync(Object.fromEntries(Array.from({ length: files }, (_, i) => [nameOf(i), Buffer.from(words(i))]))));
    expect(await mostHeld(zip)).toBeLessThanOrEqual(inHand);
  }, 120_000);
});
