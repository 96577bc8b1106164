import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const rooms = ['shared', 'renderer', 'electron/files', 'electron/archive', 'electron/intake', 'electron/search', 'electron/word', 'electron/desk', 'electron/host', 'electron/shell'];
const below: Readonly<Record<string, readonly string[]>> = {
  'shared': [], 'renderer': ['shared'],
  'electron/files': ['shared'],
  'electron/archive': ['electron/files', 'shared'],
  'electron/intake': ['electron/archive', 'electron/files', 'shared'],
  'electron/search': ['electron/archive', 'electron/files', 'shared'],
  'electron/word': ['electron/archive', 'electron/files', 'shared'],
  'electron/desk': ['electron/intake', 'electron/search', 'electron/word', 'electron/archive', 'electron/files', 'shared'],
  'electron/host': ['electron/desk', 'electron/intake', 'electron/search', 'electron/word', 'electron/archive', 'electron/files', 'shared'],
  'electron/shell': ['electron/desk', 'electron/intake', 'electron/search', 'electron/word', 'electron/archive', 'electron/files', 'shared'],
};
const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));
const fileName = (from: string, to: string): string => `to-${to.replace('/', '-')}-from-${from.replace('/', '-')}.ts`;

let folder = '';
let broken: ReadonlySet<string> = new Set();

/** A house of stub rooms in which every room imports every other one, as a type only: the weakest kind of arrow. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caibian-arrows-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const room of rooms) write(`${room}/thing.ts`, 'export interface Thing { readonly a: 1 }\n');
  for (const { from, to } of pairs) {
    const up = '../'.repeat(from.split('/').length);
    write(`${from}/${fileName(from, to)}`, `import type { Thing } from '${up}${to}/thing.ts';\nexport type Mine = Thing;\n`);
  }
  write('shared/node.ts', `import type { Stats } from 'node:fs';\nexport type Mine = Stats;\n`);
  write('renderer/node.ts', `import { join } from 'node:path';\nexport const mine = join;\n`);
  write('electron/desk/electron.ts', `import { app } from 'electron';\nexport const mine = app;\n`);
  write('electron/shell/electron.ts', `import { app } from 'electron';\nexport const mine = app;\n`);
  write('shared/one.ts', `import type { Two } from './two.ts';\nexport interface One { readonly two: Two }\n`);
  write('shared/two.ts', `import type { One } from './one.ts';\nexport interface Two { readonly one: One }\n`);
  const config: { default: { forbidden: IForbiddenRuleType[] } } = await import(pathToFileURL(join(import.meta.dirname, '../../.dependency-cruiser.mjs')).href);
  const result = await cruise(['shared', 'renderer', 'electron'], {
    baseDir: folder, validate: true, ruleSet: { forbidden: config.default.forbidden }, tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts'] },
  });
  if (typeof result.output === 'string') throw new Error('expected the result itself');
  broken = new Set(result.output.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`));
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('arrows', () => {
  it.each(pairs.filter(({ from, to }) => !below[from]?.includes(to)))('refuses $from → $to', ({ from, to }) => {
    expect(broken).toContain(`${from.replace('electron/', '')}-reaches-only-its-own: ${from}/${fileName(from, to)}`);
  });

  it.each(pairs.filter(({ from, to }) => below[from]?.includes(to)))('allows $from → $to', ({ from, to }) => {
    expect([...broken].filter((one) => one.endsWith(`: ${from}/${fileName(from, to)}`))).toEqual([]);
  });

  it('refuses Node in shared and in the renderer', () => {
    expect(broken).toContain('shared-is-pure: shared/node.ts');
    expect(broken).toContain('renderer-has-no-node: renderer/node.ts');
  });

  it('lets the shell alone know Electron', () => {
    expect(broken).toContain('only-shell-knows-electron: electron/desk/electron.ts');
    expect(broken).not.toContain('only-shell-knows-electron: electron/shell/electron.ts');
  });

  it('refuses a cycle, even of types', () => {
    expect([...broken].filter((one) => one.startsWith('no-cycles: shared/'))).not.toEqual([]);
  });
});
