import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from '../support/fresh-folder.ts';
import { files, killImports } from '../support/kill-import.ts';

it('loses nothing that was acknowledged over a hundred kills at random', async () => {
  expect(await killImports(join(freshFolder(), 'archive'), 100, () => Math.random() * 400)).toEqual({ filed: 100 * files });
}, 1_800_000);
