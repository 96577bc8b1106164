import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/start.mjs');

it('opens the desk in a browser where there is no screen, says why in one line, and ends when told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-start-'));
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, LC_ALL: _all, LC_MESSAGES: _messages, ...env } = process.env;
  const child = spawn(process.execPath, [script, '--archive', join(folder, 'archive')], { env: { ...env, LANG: 'zh_CN.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => { child.on('exit', resolve); });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
  await expect.poll(() => out, { timeout: 120_000 }).toMatch(/^采编台：http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}\n$/);
  if (process.platform === 'linux') expect(err).toBe('这里没有图形界面，改在浏览器里打开。\n');
  const address = /http\S+/.exec(out)?.[0] ?? '';
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<div id="root">');
  expect(existsSync(join(folder, 'archive/archive.caibian'))).toBe(true);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true, force: true });
}, 180_000);
