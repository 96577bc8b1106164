import { join } from 'node:path';
import { expect, it } from 'vitest';
import { randomFrom } from '../../support/invent-reports.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { killSealing } from '../../support/processes/kill-sealing.ts';

it('answers exactly and has lost nothing when the process is killed while it files, seals and merges', async () => {
  const { published } = await killSealing(join(freshFolder(), 'archive'), 20, randomFrom(7), 1.5);
  expect(published).toBeGreaterThan(0);
}, 600_000);

it('answers exactly and has lost nothing when it is killed while lines are filed with their shards', async () => {
  const { published } = await killSealing(join(freshFolder(), 'archive'), 6, randomFrom(8), 2, 'lines-and-report.ts');
  expect(published).toBeGreaterThan(0);
}, 600_000);
