#!/usr/bin/env node
// The `caibian` command on whatever Node the system has: where that is too old, the one installed with the app takes over.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { houseNode, serves, thrifty } from './house-node.mjs';

const words = process.argv.slice(2);
/** Commands whose desk works through any number of documents. */
const flags = ['import', 'serve'].includes(words[0] ?? '') ? thrifty : [];
const script = fileURLToPath(import.meta.url);

if (serves) {
  // V8 takes them at its start alone: the same process begins anew where the system can do that.
  if (!flags.every((flag) => process.execArgv.includes(flag)) && process.platform !== 'win32') {
    process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...flags, script, ...words]);
  }
  module.enableCompileCache?.();
  const { main } = await import('../electron/host/cli.ts');
  await main(words);
} else {
  const node = houseNode();
  if (node === undefined) {
    process.stderr.write(`caibian: Node ${process.versions.node} is too old and the one that comes with it is not installed. Run npm ci, or install Node 24.\n`);
    process.exit(1);
  }
  const child = spawn(node, [...flags, script, ...words], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`caibian: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
