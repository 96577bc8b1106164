import { join } from 'node:path';
import { it } from 'vitest';
import { freshFolder } from '../support/fresh-folder.ts';
import { killImports } from '../support/kill-import.ts';

it('loses nothing that was acknowledged over a hundred kills at random', async () => {
  await killImports(join(freshFolder(), 'archive'), 100, () => Math.random() * 400);
}, 1_800_000);
