import { join } from 'node:path';
import { it } from 'vitest';
import { freshFolder } from '../../support/fresh-folder.ts';
import { killImports } from '../../support/kill-import.ts';

it('loses nothing that was acknowledged when the process is killed in the middle of imports', async () => {
  const delays = [5, 20, 60, 120, 200];
  await killImports(join(freshFolder(), 'archive'), delays.length, () => delays.pop() ?? 0);
}, 120_000);
