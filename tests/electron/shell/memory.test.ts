import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveNamed, archiveOf } from '../../../electron/shell/archive-argument.ts';
import { isHome } from '../../../electron/shell/address.ts';
import { lastArchive, rememberArchive } from '../../../electron/shell/memory.ts';
import { isSeen, readWindowState, writeWindowState } from '../../../electron/shell/window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'caibian-memory-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('an archive opened by its file', () => {
  it('is the folder the file stands in', () => {
    expect(archiveOf('/home/lin/采编/archive.caibian')).toBe('/home/lin/采编');
    expect(archiveOf('/home/lin/notes.txt')).toBeUndefined();
  });

  it('is found among the words a second start was given, wherever it was started', () => {
    expect(archiveNamed(['/opt/caibian', '--flag', '采编/archive.caibian'], '/home/lin')).toBe('/home/lin/采编');
    expect(archiveNamed(['/opt/archive.caibian', '--flag'], '/home/lin')).toBeUndefined();
  });
});

describe('what the app remembers', () => {
  it('comes back, and damage is as if there were nothing', () => {
    expect(lastArchive(folder)).toBeUndefined();
    rememberArchive(folder, '/home/lin/采编');
    expect(lastArchive(folder)).toBe('/home/lin/采编');
    writeFileSync(join(folder, 'last.json'), '{"archive": 7');
    expect(lastArchive(folder)).toBeUndefined();
    const file = join(folder, 'window.json');
    const state = { x: -20, y: 30, width: 1200, height: 800, maximized: true };
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
    writeFileSync(file, '{"x": 1}');
    expect(readWindowState(file)).toBeUndefined();
  });

  it('is not worth a word where it cannot be kept', () => {
    writeWindowState(join(folder, 'no/such/folder.json'), { x: 0, y: 0, width: 1, height: 1, maximized: false });
    expect(readWindowState(join(folder, 'no/such/folder.json'))).toBeUndefined();
  });
});

it('puts a window back only where enough of it would be seen', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };
  const at = (x: number, y: number): boolean => isSeen({ x, y, width: 1000, height: 700 }, [screen]);
  expect([at(100, 100), at(-880, 0), at(-881, 0), at(1800, 0), at(1801, 0), at(0, 1040), at(0, 1041), at(2400, 100)]).toEqual([true, true, false, true, false, true, false, false]);
  expect(isSeen({ x: 2400, y: 100, width: 1000, height: 700 }, [screen, { x: 1920, y: 0, width: 1920, height: 1080 }])).toBe(true);
});

it('knows its own pages from others', () => {
  expect(['app://caibian/', 'app://caibian/assets/a.js', 'app://caibian.evil/', 'app://evil/caibian/', 'https://caibian/', 'file:///x', 'app://caibian'].map(isHome)).toEqual([true, true, false, false, false, false, false]);
});
