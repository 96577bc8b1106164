import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';

/** Every child that was forked, the latest last. */
export const children: ChildProcess[] = [];

/** A utility process, stood in for by a forked Node with the same port. Electron's sandboxing of it is not. */
export const utilityProcess = {
  fork(module: string, args: string[] = []) {
    const child = fork(module, args, { serialization: 'advanced', execArgv: ['--import', join(import.meta.dirname, 'parent-port.ts')] });
    children.push(child);
    const events = new EventEmitter();
    child.on('message', (message) => { events.emit('message', message); });
    child.on('exit', (code) => { events.emit('exit', code ?? 1); });
    return Object.assign(events, {
      pid: child.pid,
      postMessage: (message: unknown) => { if (child.connected) child.send(Object(message)); },
      kill: () => child.kill(),
    }) satisfies Pick<Electron.UtilityProcess, 'pid' | 'postMessage' | 'kill'>;
  },
};
