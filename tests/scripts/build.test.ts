import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('builds the window with React as it is shipped, also for a test', () => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), 'window', '--if-stale'], { stdio: 'pipe' });
  const assets = join(root, 'dist/renderer/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  // What only React's build for developers has: every element is made with the stack of who made it.
  expect(scripts.filter((name) => /jsxDEV|react_stack_bottom_frame/.test(readFileSync(join(assets, name), 'utf8')))).toEqual([]);
}, 240_000);
