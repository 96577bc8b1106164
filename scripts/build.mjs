// Builds what the window and the app's own processes are made of, into dist/. Run by a Node that serves (house-node.mjs).
//   build.mjs            both                build.mjs window     the window alone
//   --if-stale           only where something it is made of is newer than it
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { houseNode, root } from './house-node.mjs';

const parts = {
  window: { config: 'vite.config.ts', modes: ['production'], output: 'dist/renderer/index.html', sources: ['renderer', 'shared', 'package-lock.json', 'vite.config.ts', 'scripts/build.mjs'] },
  shell: { config: 'vite.electron.config.ts', modes: ['production', 'preload'], output: 'dist/shell/main.js', sources: ['electron', 'shared', 'templates', 'package-lock.json', 'vite.electron.config.ts', 'scripts/build.mjs'] },
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const onlyStale = process.argv.includes('--if-stale');
for (const name of asked.length === 0 ? Object.keys(parts) : asked) {
  const part = parts[name];
  if (onlyStale && !isStale(part)) continue;
  for (const mode of part.modes) {
    const words = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', part.config, '--mode', mode, '--logLevel', 'warn'];
    // A test runner has another one, and React would be its slow kind for developers.
    const env = { ...process.env, NODE_ENV: 'production' };
    const run = spawnSync(houseNode() ?? process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2], env });
    if (run.status !== 0) process.exit(run.status ?? 1);
  }
}

function isStale(part) {
  const output = join(root, part.output);
  return !existsSync(output) || newest(part.sources.map((source) => join(root, source))) > statSync(output).mtimeMs;
}

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) continue;
    latest = Math.max(latest, found.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : found.mtimeMs);
  }
  return latest;
}
