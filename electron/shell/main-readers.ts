import { utilityProcess, type UtilityProcess } from 'electron';
import type { FromDesk, ToDesk } from './desk-messages.ts';

/** The readers of one desk: utility processes, because the binary runs nothing else. What goes between them and the desk is handed on unread. */
export class MainReaders {
  readonly #module: string;
  readonly #tell: (message: ToDesk) => void;
  readonly #readers = new Map<number, UtilityProcess>();

  /** @param module the built reader-process.ts */
  constructor(module: string, tell: (message: ToDesk) => void) {
    this.#module = module;
    this.#tell = tell;
  }

  /** Does what the desk says of a reader; false where it is of something else. */
  hear(message: FromDesk): boolean {
    if ('beginReader' in message) this.#begin(message.beginReader);
    else if ('askReader' in message) this.#readers.get(message.askReader)?.postMessage(message.asked);
    else if ('endReader' in message) this.#readers.get(message.endReader)?.kill();
    else return false;
    return true;
  }

  /** Their desk is no more. */
  endAll(): void {
    for (const reader of this.#readers.values()) reader.kill();
  }

  #begin(id: number): void {
    const reader = utilityProcess.fork(this.#module, [], { serviceName: 'Caibian reader', stdio: 'ignore' });
    this.#readers.set(id, reader);
    reader.on('message', (said: unknown) => this.#tell({ readerSaid: id, said }));
    reader.on('exit', (code) => {
      this.#readers.delete(id);
      this.#tell({ readerOver: id, code });
    });
  }
}
