import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { siblingModule } from '../files/sibling-module.ts';
import { fallOf, type FromReader, type ReaderListener, type ReaderProcess } from './reader-messages.ts';

/**
 * With V8's own measure a heap of 50 MB grows to 160 before it is cleared away, and the thread that only hands messages on keeps 50 MB for
 * young objects: two readers take 150 MB less so after some thousand documents, for a twentieth of their time.
 */
const thrifty = ['--heap-growing-percent=100', '--max-semi-space-size=4'];

/** Begins a reader as a child of this process. It writes nothing to the terminal: V8 would print pages when it gives up. */
export function forkReader({ onSaid, onEnd }: ReaderListener): ReaderProcess {
  const child = fork(fileURLToPath(siblingModule('reader-process', import.meta.url)), [], { serialization: 'advanced', execArgv: thrifty, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  // What comes over is what `hostReader` says in the child.
  child.on('message', (said) => onSaid(said as FromReader));
  child.on('exit', (code, signal) => onEnd(fallOf(code, signal)));
  child.on('error', (error) => onEnd({ reason: 'damaged', defect: error.message }));
  const isOver = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  return {
    send: (asked) => {
      // One that has just ended says so by itself.
      if (child.connected) child.send(asked, () => undefined);
    },
    end: async () => {
      if (isOver()) return;
      const ended = once(child, 'exit');
      child.ref();
      child.kill('SIGKILL');
      await ended;
    },
    hold: (held) => {
      if (held) {
        child.ref();
        child.channel?.ref();
      } else {
        child.unref();
        child.channel?.unref();
      }
    },
  };
}
