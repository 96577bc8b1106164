// Types, lint, arrows, dead code, then the tests. The last line is `N passed, N failed, N skipped`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { houseNode, root } from './house-node.mjs';

/** Static checks; each counts as one test. `tool` is a package and the program in it. */
const checks = [
  ...['shared', 'electron', 'renderer', 'tests'].map((room) => ({ name: `types of ${room}`, tool: ['typescript', 'bin/tsc'], words: ['-p', room] })),
  { name: 'lint', tool: ['oxlint', 'bin/oxlint'], words: ['--type-aware', '--quiet'] },
  { name: 'arrows', tool: ['dependency-cruiser', 'bin/dependency-cruiser.mjs'], words: ['--config', '.dependency-cruiser.mjs', 'shared', 'renderer', 'electron', 'scripts'] },
  { name: 'dead code', tool: ['knip', 'bin/knip.js'], words: ['--no-progress'] },
];

/** What may be skipped where `CI=true`: what needs a program that cannot be had everywhere. */
const maySkip = /real Electron|\.\.\/shared/;

/** Runs everything and answers the exit code. */
export async function check() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const queue = [...checks];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { code, output } = await runTool(next.tool, next.words, 'pipe');
      count[code === 0 ? 'passed' : 'failed'] += 1;
      process.stdout.write(code === 0 ? `ok      ${next.name}\n` : `FAILED  ${next.name}\n${output}\n`);
    }
  };
  await Promise.all([worker(), worker()]);

  const built = await run(process.execPath, [join(root, 'scripts/build.mjs'), '--if-stale'], 'inherit');
  count[built.code === 0 ? 'passed' : 'failed'] += 1;
  process.stdout.write(built.code === 0 ? 'ok      build\n' : 'FAILED  build\n');

  const tests = await runTests();
  count.passed += tests.passed;
  count.failed += tests.failed.length;
  count.skipped += tests.skipped.length;
  for (const name of tests.failed) process.stdout.write(`failed:  ${name}\n`);
  for (const name of tests.skipped) process.stdout.write(`skipped: ${name}\n`);
  const wronglySkipped = process.env['CI'] === 'true' ? tests.skipped.filter((name) => !maySkip.test(name)) : [];
  for (const name of wronglySkipped) process.stdout.write(`failed:  skipped although everything it needs should be here: ${name}\n`);
  count.skipped -= wronglySkipped.length;
  count.failed += wronglySkipped.length;
  process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  return count.failed === 0 ? 0 : 1;
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-tests-'));
  const file = join(folder, 'results.json');
  const { code } = await runTool(['vitest', 'vitest.mjs'], ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`], 'inherit');
  try {
    const files = JSON.parse(readFileSync(file, 'utf8')).testResults;
    const tests = files.flatMap((one) => one.assertionResults);
    const named = (...states) => tests.filter((test) => states.includes(test.status)).map((test) => test.fullName);
    // A file that could not even be loaded has no tests to fail.
    const broken = files.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).map((one) => one.name);
    const failed = [...named('failed'), ...broken];
    return {
      passed: named('passed').length,
      failed: code !== 0 && failed.length === 0 ? ['the test run itself; see above'] : failed,
      skipped: named('skipped', 'pending', 'todo', 'disabled'),
    };
  } catch {
    return { passed: 0, failed: ['the test run itself; see above'], skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runTool([name, program], words, output) {
  return run(houseNode() ?? process.execPath, [join(root, 'node_modules', name, program), ...words], output);
}

function run(command, words, output) {
  const env = { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + (process.env['PATH'] ?? '') };
  const child = spawn(command, words, { cwd: root, env, stdio: output === 'pipe' ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => { printed += text; });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output: printed })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await check();
