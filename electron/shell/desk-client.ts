import { utilityProcess, type UtilityProcess } from 'electron';
import { err, ok, type DeskError, type Result } from '../../shared/contract/result.ts';
import { FromDesk, type DialogKind, type ToDesk } from './desk-messages.ts';
import { MainReaders } from './main-readers.ts';

/** The desk as the main process knows it: a process of its own, so that no long read ever holds up a window. */
export interface DeskClient {
  call(name: string, request: unknown): Promise<unknown>;
  /** Lets it finish what it has begun and ends it. */
  stop(): Promise<void>;
}

/** Paths of built modules. */
export interface DeskModules { readonly desk: string; readonly reader: string }

export interface DeskListeners {
  readonly onEvent: (event: string, data: unknown) => void;
  /** Shows a native dialog; the paths chosen, none where it was dismissed. */
  readonly onDialog: (kind: DialogKind, fileName: string) => Promise<string[]>;
  /** The process ended without being told to. */
  readonly onLost: () => void;
}

/** How long a desk may take to finish when it is told to stop. Milliseconds. */
const stopPatience = 10_000;

/** Starts the desk process (its arguments are in desk-process.ts); waits until the archive is open, or why it could not be. */
export function startDesk({ desk, reader }: DeskModules, args: string[], listeners: DeskListeners): Promise<Result<DeskClient>> {
  const child = utilityProcess.fork(desk, args, { serviceName: 'Caibian desk' });
  const waiting = new Map<number, (result: unknown) => void>();
  const tell = (message: ToDesk): void => { child.postMessage(message); };
  const readers = new MainReaders(reader, tell);
  let last = 0;
  let stopping = false;
  const client: DeskClient = {
    call: (name, request) => new Promise((resolve) => {
      waiting.set(++last, resolve);
      tell({ id: last, name, request });
    }),
    stop: () => {
      stopping = true;
      return endOf(child, () => { tell({ stop: true }); });
    },
  };

  return new Promise((resolve) => {
    child.on('message', (raw: unknown) => {
      const message = FromDesk.parse(raw);
      if (readers.hear(message)) return;
      if ('ready' in message) resolve(ok(client));
      else if ('failed' in message) resolve(err(message.failed));
      else if ('event' in message) listeners.onEvent(message.event, message.data);
      else if ('dialog' in message) {
        void listeners.onDialog(message.kind, message.fileName).then((paths) => { tell({ dialog: message.dialog, paths }); });
      } else if ('id' in message) {
        waiting.get(message.id)?.(message.result);
        waiting.delete(message.id);
      }
    });
    child.on('exit', () => {
      readers.endAll();
      const lost: DeskError = { kind: 'disconnected' };
      for (const answer of waiting.values()) answer(err(lost));
      waiting.clear();
      resolve(err(lost));
      if (!stopping) listeners.onLost();
    });
  });
}

async function endOf(child: UtilityProcess, ask: () => void): Promise<void> {
  const ended = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
  const overdue = setTimeout(() => { child.kill(); }, stopPatience);
  ask();
  await ended;
  clearTimeout(overdue);
}
