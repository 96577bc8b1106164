import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keyGroups } from '../../../renderer/frame/key-groups.ts';

/** Ctrl+Y does what Ctrl+Shift+Z does, for hands that learned it elsewhere; one of them is told. */
const untold = new Set(['Mod+Y']);

it('tells every key that a command of the window has', () => {
  const told = new Set(keyGroups.flatMap(({ keys }) => keys.flatMap(([, ...bindings]) => bindings)));
  const sources = globSync('renderer/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8')).filter((source) => source.includes('useCommands('));
  const had = sources.flatMap((source) => [...source.matchAll(/\bkeys: [^\n]*?\[([^\]]*)\]/g)].flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, binding = '']) => binding)));
  expect(had.length).toBeGreaterThan(40);
  expect([...new Set(had)].filter((binding) => !told.has(binding) && !untold.has(binding))).toEqual([]);
});
