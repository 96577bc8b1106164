// Puts the faces a rendered page is looked at with on this machine: Fandol (仿宋, 楷体, 黑体, 宋体) out of Debian's
// texlive-lang-chinese without installing TeX, the metric twins of Times New Roman and Arial, and the aliases that lead the
// names written into Word files to them. Does nothing where they are already there, and nothing but say so elsewhere than
// on Debian as root. Runs on whatever Node the system has.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fontFolder = '/usr/local/share/fonts/fandol';
const aliasFile = '/etc/fonts/conf.d/64-caibian-aliases.conf';
const aliases = fileURLToPath(new URL('../tests/support/fonts/font-aliases.conf', import.meta.url));
const latinFace = '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf';

const run = (command, args, options = {}) => execFileSync(command, args, { stdio: 'pipe', ...options });
const fandolThere = () => existsSync(fontFolder) && readdirSync(fontFolder).filter((name) => name.endsWith('.otf')).length >= 6;
const aliasesThere = () => existsSync(aliasFile) && readFileSync(aliasFile, 'utf8') === readFileSync(aliases, 'utf8');

function installFandol() {
  const work = mkdtempSync(join(tmpdir(), 'caibian-fonts-'));
  try {
    run('apt-get', ['download', 'texlive-lang-chinese'], { cwd: work });
    const [archive] = readdirSync(work).filter((name) => name.endsWith('.deb'));
    run('dpkg', ['-x', archive, 'open'], { cwd: work });
    const from = join(work, 'open/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol');
    mkdirSync(fontFolder, { recursive: true });
    for (const name of readdirSync(from)) if (/^Fandol(Fang|Hei|Kai|Song)-.*\.otf$/.test(name)) copyFileSync(join(from, name), join(fontFolder, name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @returns {string} one line saying what was done or why nothing was */
export function installFonts() {
  if (fandolThere() && aliasesThere() && existsSync(latinFace)) return 'fonts: already there';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return 'fonts: not installed (needs Debian and root)';
  try {
    if (!existsSync(latinFace)) run('apt-get', ['install', '-y', '--no-install-recommends', 'fonts-liberation']);
    if (!fandolThere()) installFandol();
    copyFileSync(aliases, aliasFile);
    run('fc-cache', ['-f']);
    return 'fonts: installed';
  } catch (cause) {
    return `fonts: not installed (${String(cause.stderr ?? cause).trim().split('\n').at(-1)})`;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(installFonts());
