import { expect, it } from 'vitest';
import { siblingModule } from '../../../electron/files/sibling-module.ts';

it('finds a module beside its caller, as source and bundled', () => {
  expect(siblingModule('read-worker', 'file:///desk/intake/read-in-worker.ts').href).toBe('file:///desk/intake/read-worker.ts');
  expect(siblingModule('read-worker', 'file:///dist/desk.js').href).toBe('file:///dist/read-worker.js');
  expect(siblingModule('read-worker', 'file:///dist/desk.mjs?v=1').href).toBe('file:///dist/read-worker.mjs');
});
