import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from '../support/fresh-folder.ts';
import { killSealing } from '../support/kill-sealing.ts';

it.each([1, 2, 3, 4])('answers exactly after fifty kills at random while it files, seals and merges, archive %i of four', async () => {
  const { published } = await killSealing(join(freshFolder(), 'archive'), 50, Math.random, 3);
  expect(published).toBeGreaterThan(10);
}, 1_800_000);

it.each([1, 2, 3])('answers exactly after twelve kills at random while lines are filed with their shards, archive %i of three', async () => {
  const { published } = await killSealing(join(freshFolder(), 'archive'), 12, Math.random, 2, 'lines-and-report.ts');
  expect(published).toBeGreaterThan(0);
}, 1_800_000);
