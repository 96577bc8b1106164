#!/usr/bin/env node
// The `caibian` command on whatever Node the system has: where that is too old, the one installed with the app takes over.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { houseNode, serves } from './house-node.mjs';

if (serves) {
  module.enableCompileCache?.();
  const { main } = await import('../electron/host/cli.ts');
  await main(process.argv.slice(2));
} else {
  const node = houseNode();
  if (node === undefined) {
    process.stderr.write(`caibian: Node ${process.versions.node} is too old and the one that comes with it is not installed. Run npm ci, or install Node 24.\n`);
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`caibian: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
