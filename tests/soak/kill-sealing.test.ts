import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from '../support/fresh-folder.ts';
import { killSealing } from '../support/kill-sealing.ts';

it.each([1, 2, 3, 4])('answers exactly after fifty kills at random while it files, seals and merges, archive %i of four', async () => {
  const { published } = await killSealing(join(freshFolder(), 'archive'), 50, Math.random, 2500);
  expect(published).toBeGreaterThan(10);
}, 1_800_000);
