import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from '../support/fresh-folder.ts';
import { inLanes } from '../support/in-lanes.ts';
import { add, killSealing, nothingStruck, type Struck } from '../support/processes/kill-sealing.ts';

/** While what was killed in one archive is looked at, work goes on in the other. */
const lanes = 2;

/** Kills in archives of their own, none of which grows so large that looking at it takes longer than the kills, and says how far it is. */
async function killIn(archives: number, kills: number, longest: number, script?: string): Promise<Struck> {
  const folder = freshFolder();
  const began = performance.now();
  let sum = nothingStruck;
  await inLanes(archives, lanes, async (which) => {
    const archive = join(folder, String(which));
    const struck = await killSealing(archive, kills, Math.random, longest, script);
    sum = add(sum, struck);
    rmSync(archive, { recursive: true });
    process.stdout.write(`${sum.kills} kills of ${archives * kills} in ${((performance.now() - began) / 1000).toFixed(0)} s: ${sum.writing} in the middle of a file, ${sum.clearing} before the tail was cleared; ${sum.published} shards published, ${sum.replaced} replaced\n`);
  });
  return sum;
}

it('answers exactly after two hundred kills at random while it files, seals and merges', async () => {
  const struck = await killIn(20, 10, 3);
  expect(struck.kills).toBe(200);
  for (const kind of ['published', 'replaced', 'writing', 'clearing'] as const) expect(struck[kind], kind).toBeGreaterThan(0);
}, 3_600_000);

it('answers exactly after thirty-six kills at random while lines are filed with their shards', async () => {
  const struck = await killIn(6, 6, 2, 'lines-and-report.ts');
  expect(struck.published).toBeGreaterThan(0);
}, 3_600_000);
