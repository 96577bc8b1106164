import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { RunningShell } from './running-shell.ts';

const root = join(import.meta.dirname, '../../..');

/** Electron's own binary, or undefined where it is not on this machine (or cannot open a window here). */
export const electronBinary: string | undefined = findBinary();

function findBinary(): string | undefined {
  const note = join(root, 'node_modules/electron/path.txt');
  if (!existsSync(note) || (process.platform === 'linux' && process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined)) return undefined;
  const binary = join(root, 'node_modules/electron/dist', readFileSync(note, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** Starts the built app in Electron, with an archive and a memory of its own. */
export async function startElectron(folder: string): Promise<RunningShell> {
  const app = await _electron.launch({ executablePath: electronBinary ?? '', args: [root, `--user-data-dir=${join(folder, 'memory')}`, `--archive=${join(folder, 'archive')}`, '--lang=zh-CN'] });
  return { page: await app.firstWindow(), home: 'app://caibian/', quit: () => app.close() };
}
