import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from '../../support/fresh-folder.ts';
import { files, killImports } from '../../support/processes/kill-import.ts';

it('loses nothing that was acknowledged when the process is killed in the middle of imports', async () => {
  const delays = [0.01, 0.1, 0.4, 1, 1.8];
  const kills = delays.length;
  expect(await killImports(join(freshFolder(), 'archive'), kills, () => delays.pop() ?? 0)).toEqual({ filed: kills * files });
}, 300_000);
