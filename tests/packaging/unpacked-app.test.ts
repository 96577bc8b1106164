import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'caibian-dist-'));
const stub = join(work, 'electron');

/** In place of Electron: a file with its fuse wire (@electron/fuses finds it by this mark), and what lies around it. */
function layStub(): void {
  for (const folder of ['resources', 'locales']) mkdirSync(join(stub, folder), { recursive: true });
  const unset = '0'.repeat(10);
  writeFileSync(join(stub, 'electron'), Buffer.from(`stub dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x0a${unset} end`, 'latin1'), { mode: 0o755 });
  writeFileSync(join(stub, 'version'), '45.4.1');
  for (const name of ['en-US', 'zh-CN', 'fr', 'de']) writeFileSync(join(stub, 'locales', `${name}.pak`), name);
}

function pack(arch: 'x64' | 'arm64'): string {
  const output = join(work, arch);
  execFileSync(process.execPath, [
    join(root, 'node_modules/electron-builder/cli.js'), '--linux', 'dir', `--${arch}`, '--publish', 'never',
    `-c.electronDist=${stub}`, `-c.directories.output=${output}`,
  ], { cwd: root, stdio: 'pipe' });
  return join(output, arch === 'x64' ? 'linux-unpacked' : 'linux-arm64-unpacked');
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));

describe('the packed app, over a stub in place of Electron', () => {
  let app = '';
  let archive = '';
  let packed: string[] = [];

  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-stale'], { cwd: root, stdio: 'pipe' });
    layStub();
    app = pack('x64');
    archive = join(app, 'resources/app.asar');
    const all = listPackage(archive, { isPack: false }).map((path) => path.slice(1));
    packed = all.filter((path) => !all.some((other) => other.startsWith(`${path}/`)));
  }, 300_000);
  afterAll(() => { rmSync(work, { recursive: true, force: true }); });

  it('holds the window, the processes, their worker, the templates and the samples', () => {
    const wanted = ['package.json', 'dist/renderer/index.html', 'dist/shell/main.js', 'dist/shell/preload.cjs', 'dist/shell/desk-process.js', 'dist/shell/reader-process.js', 'dist/shell/read-worker.js', 'dist/shell/line-worker.js', 'dist/shell/word-pairs.bin', 'dist/shell/word-pairs.NOTICE.md', 'templates/jianbao.json', 'templates/samples/5 Harbour town bulletin.txt'];
    expect(wanted.filter((path) => !packed.includes(path))).toEqual([]);
    expect(JSON.parse(extractFile(archive, 'package.json').toString())).toMatchObject({ main: 'dist/shell/main.js', type: 'module' });
  });

  it('holds nothing else: no sources, tests, other packages or binaries of other systems', () => {
    const allowed = [
      /^(package\.json|dist\/(renderer|shell)\/.+|templates\/.+)$/,
      /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+\.js|prebuilds\/linux-x64\.node)$/,
      // Data: tables and decoders of PDF, the recogniser with its two languages, the decoder of WebP.
      /^node_modules\/pdfjs-dist\/(package\.json|LICENSE|cmaps\/.+|wasm\/(LICENSE.*|jbig2\.wasm|openjpeg\.wasm|qcms_bg\.wasm))$/,
      /^node_modules\/tesseract\.js-core\/(package\.json|LICENSE|tesseract-core-simd-lstm\.(js|wasm))$/,
      /^node_modules\/@tesseract\.js-data\/(chi_sim|eng)\/(package\.json|4\.0\.0_best_int\/\w+\.traineddata\.gz)$/,
      /^node_modules\/@jsquash\/webp\/(package\.json|LICENSE|codec\/dec\/webp_dec\.wasm)$/,
    ];
    expect(packed.filter((path) => !allowed.some((one) => one.test(path)))).toEqual([]);
    expect(packed.filter((path) => path.endsWith('.node'))).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    expect(packed.filter((path) => path.endsWith('.map') || path.endsWith('.ts'))).toEqual([]);
  });

  it('holds the recogniser whole: one build of it, and its data for both languages', () => {
    const wanted = ['tesseract.js-core/tesseract-core-simd-lstm.js', 'tesseract.js-core/tesseract-core-simd-lstm.wasm', ...['chi_sim', 'eng'].map((language) => `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`), '@jsquash/webp/codec/dec/webp_dec.wasm'];
    expect(wanted.filter((path) => !packed.includes(`node_modules/${path}`))).toEqual([]);
  });

  it('lays the native binding outside the archive, where the system can load it, and only that', () => {
    const unpacked = filesIn(join(app, 'resources/app.asar.unpacked'));
    expect(unpacked.filter((path) => path.endsWith('.node'))).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    expect(unpacked.filter((path) => !path.startsWith('node_modules/better-sqlite3/'))).toEqual([]);
  });

  it('takes of Electron only the two languages, under our own name', () => {
    expect(filesIn(join(app, 'locales')).toSorted()).toEqual(['en-US.pak', 'zh-CN.pak']);
    expect(existsSync(join(app, 'caibian'))).toBe(true);
  });

  it('sets the fuses of the security checklist', async () => {
    const wire = await getCurrentFuseWire(join(app, 'caibian'));
    // The wire is one character a fuse.
    const states = { on: '1'.charCodeAt(0), off: '0'.charCodeAt(0) };
    expect({
      runAsNode: wire[FuseV1Options.RunAsNode], nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable], inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
      filePrivileges: wire[FuseV1Options.GrantFileProtocolExtraPrivileges], cookies: wire[FuseV1Options.EnableCookieEncryption],
      integrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation], onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
    }).toEqual({ runAsNode: states.off, nodeOptions: states.off, inspect: states.off, filePrivileges: states.off, cookies: states.on, integrity: states.on, onlyAsar: states.on });
  });

  it('takes the other binding where it is built for arm64', () => {
    const other = listPackage(join(pack('arm64'), 'resources/app.asar'), { isPack: false });
    expect(other.filter((path) => path.endsWith('.node'))).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-arm64.node']);
  }, 120_000);

  it('is associated with archives and built for three systems', () => {
    const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    expect(config).toMatch(/ext: caibian/);
    for (const target of ['nsis', 'dmg', 'AppImage', 'deb']) expect(config).toMatch(new RegExp(`target: ${target}\\n\\s+arch: \\[x64, arm64\\]`));
  });
});
