// `npm start` on a fresh clone: installs what is missing, builds, and opens the desk, in Electron or else in a browser.
//   npm start -- --archive DIR        another archive than the one in the documents folder
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseNode, root, thrifty } from './house-node.mjs';
import { installPackages } from './install.mjs';

installPackages();
const node = houseNode() ?? process.execPath;
const built = spawnSync(node, [join(root, 'scripts/build.mjs'), '--if-stale'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const words = process.argv.slice(2);
const obstacle = await electronObstacle();
if (obstacle === undefined) {
  const archive = words.indexOf('--archive');
  open(electronBinary(), [root, ...(archive < 0 ? [] : [`--archive=${words[archive + 1] ?? ''}`])]);
} else {
  const language = /^zh/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? 'zh-CN' : 'en';
  process.stderr.write(`${JSON.parse(readFileSync(join(root, `shared/i18n/${language}.json`), 'utf8')).cli.start[obstacle]}\n`);
  open(node, [...thrifty, join(root, 'scripts/caibian.mjs'), 'serve', ...words]);
}

function open(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => { process.exitCode = code ?? 0; });
}

/** Why the desk cannot open in Electron on this machine, or undefined where it can. */
async function electronObstacle() {
  if (process.platform === 'linux') {
    if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'noScreen';
    // Chromium's sandbox does not start for root, and without it no document is opened here.
    if (process.getuid?.() === 0) return 'root';
  }
  if (electronBinary() !== undefined) return undefined;
  if (!await canFetch()) return 'noElectron';
  spawnSync(node, [join(root, 'node_modules/electron/install.js')], { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 });
  return electronBinary() === undefined ? 'noElectron' : undefined;
}

function electronBinary() {
  const note = join(root, 'node_modules/electron/path.txt');
  if (!existsSync(note)) return undefined;
  const binary = join(root, 'node_modules/electron/dist', readFileSync(note, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** Asks once, shortly, whether the place Electron is fetched from answers at all: its own client would keep trying for minutes. */
async function canFetch() {
  const place = process.env['npm_config_electron_mirror'] || process.env['ELECTRON_MIRROR'] || 'https://github.com/electron/electron/releases/';
  try {
    return (await fetch(place, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })).status < 500;
  } catch {
    return false;
  }
}
