import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from '../support/fresh-folder.ts';
import { files, killImports } from '../support/kill-import.ts';

const kills = 10;

it.each(Array.from({ length: 10 }, (_, round) => round + 1))('loses nothing that was acknowledged over ten kills at random, archive %i of ten', async () => {
  expect(await killImports(join(freshFolder(), 'archive'), kills, () => Math.random() * 2.5)).toEqual({ filed: kills * files });
});
