import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from '../support/fresh-folder.ts';
import { inLanes } from '../support/in-lanes.ts';
import { files, killImports } from '../support/processes/kill-import.ts';

const archives = 10;
const kills = 10;

it('loses nothing that was acknowledged over a hundred kills at random while files are imported, ten in each archive', async () => {
  const folder = freshFolder();
  const began = performance.now();
  let [done, filed] = [0, 0];
  await inLanes(archives, 2, async (which) => {
    const archive = join(folder, String(which));
    const over = await killImports(archive, kills, () => Math.random() * 2.5);
    filed += over.filed;
    done += kills;
    rmSync(archive, { recursive: true });
    process.stdout.write(`${done} kills of ${archives * kills} in ${((performance.now() - began) / 1000).toFixed(0)} s: ${filed} files filed, none lost\n`);
  });
  expect(filed).toBe(archives * kills * files);
}, 3_600_000);
