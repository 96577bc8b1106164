// Brings what is missing: the packages of package-lock.json and, on Debian as root, the programs the tests look through.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseNode, root } from './house-node.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

/** Runs `npm ci` where node_modules is not what the lock file says. Ends the process where that fails. */
export function installPackages() {
  if (packagesMatch()) return;
  say('Installing packages (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci failed; see above.');
  if (houseNode() === undefined) {
    say(`Node ${process.versions.node} is too old and no newer one comes for this system. Install Node 24.`);
    process.exit(1);
  }
}

function packagesMatch() {
  try {
    const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(([path, wanted]) =>
      path === '' || wanted.optional || wanted.peer || installed[path]?.version === wanted.version);
  } catch {
    return false;
  }
}

const programs = [
  { package: 'chromium', there: () => onPath('chromium') },
  { package: 'libreoffice-writer', there: () => onPath('soffice') },
  { package: 'poppler-utils', there: () => onPath('pdftoppm') },
  { package: 'libxml2-utils', there: () => onPath('xmllint') },
  { package: 'fonts-noto-cjk', there: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') },
];

/** What it cannot install it leaves: the tests that need it are then skipped by name. */
export function installPrograms() {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const missing = programs.filter((program) => !program.there()).map((program) => program.package);
    if (missing.length > 0) {
      say(`Installing ${missing.join(', ')} (apt-get)`);
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      for (const words of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...missing]]) {
        spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 2], env });
      }
    }
  }
  const fonts = join(root, 'scripts/install-fonts.mjs');
  if (existsSync(fonts)) spawnSync(houseNode() ?? process.execPath, [fonts], { cwd: root, stdio: ['ignore', 2, 2] });
}

function onPath(name) {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, name)));
}

function run(command, words, complaint) {
  const done = spawnSync(command, words, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status === 0) return;
  say(complaint);
  process.exit(1);
}
