// `npm run dist`: builds and packs the app for this system. What follows is handed on: `npm run dist -- --dir`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { houseNode, root } from './house-node.mjs';
import { installPackages } from './install.mjs';

installPackages();
const node = houseNode() ?? process.execPath;
for (const words of [['scripts/build.mjs'], ['node_modules/electron-builder/cli.js', '--publish', 'never', ...process.argv.slice(2)]]) {
  const run = spawnSync(node, words.map((word, at) => (at === 0 ? join(root, word) : word)), { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
