import { fallOf, type FromReader, type ReaderListener, type StartReader } from '../intake/reader-messages.ts';
import type { FromDesk, ToDesk } from './desk-messages.ts';

/** Readers as the desk's process knows them: only the main process may begin processes, so all goes by way of it. */
export interface DeskReaders {
  readonly start: StartReader;
  /** Takes what the main process says of a reader; false where it is of something else. */
  hear(message: ToDesk): boolean;
}

export function deskReaders(say: (message: FromDesk) => void): DeskReaders {
  const listeners = new Map<number, ReaderListener & { readonly over: () => void; readonly ended: Promise<void> }>();
  let last = 0;
  return {
    start: (listener) => {
      const reader = ++last;
      const { promise: ended, resolve: over } = Promise.withResolvers<void>();
      listeners.set(reader, { ...listener, over, ended });
      say({ beginReader: reader });
      return {
        send: (asked) => say({ askReader: reader, asked }),
        end: () => {
          if (listeners.has(reader)) say({ endReader: reader });
          return ended;
        },
        // The desk's process ends when it is told to.
        hold: () => undefined,
      };
    },
    hear: (message) => {
      if ('readerSaid' in message) {
        // What comes over is what `hostReader` says in the reader's process.
        listeners.get(message.readerSaid)?.onSaid(message.said as FromReader);
        return true;
      }
      if (!('readerOver' in message)) return false;
      const listener = listeners.get(message.readerOver);
      listeners.delete(message.readerOver);
      listener?.over();
      listener?.onEnd(fallOf(message.code, null));
      return true;
    },
  };
}
