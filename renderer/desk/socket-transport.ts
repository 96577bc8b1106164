import { decode, encode } from '@msgpack/msgpack';
import { z } from 'zod';
import { takeToken } from './socket-token.ts';
import type { Transport } from './transport.ts';

const Message = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ id: z.int(), result: z.unknown() }),
  z.object({ event: z.string(), data: z.unknown() }),
]);

const patience = [500, 1000, 2000, 5000];

/**
 * Browser mode: MessagePack frames over a WebSocket of the page's own host. The first frame carries the token; the host
 * answers `{ready: true}`. A connection that drops fails what was under way and is tried again, with growing pauses (ms).
 */
export async function connectSocket(location: Location, storage: Storage): Promise<Transport> {
  const token = takeToken(location, storage, window.history);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: () => void }>();
  const eventListeners = new Set<(event: string, data: unknown) => void>();
  const connectionListeners = new Set<(connected: boolean) => void>();
  let socket: WebSocket | undefined;
  let connected = false;
  let last = 0;
  let tries = 0;

  const setConnected = (now: boolean): void => {
    connected = now;
    for (const listener of connectionListeners) listener(now);
  };
  const receive = (bytes: ArrayBuffer): boolean => {
    const message = Message.safeParse(decode(bytes));
    if (!message.success) return false;
    if ('ready' in message.data) return true;
    if ('id' in message.data) {
      waiting.get(message.data.id)?.resolve(message.data.result);
      waiting.delete(message.data.id);
    } else for (const listener of eventListeners) listener(message.data.event, message.data.data);
    return false;
  };

  const open = (): Promise<void> => new Promise((settled) => {
    const ours = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/desk`);
    ours.binaryType = 'arraybuffer';
    ours.addEventListener('open', () => { ours.send(encode({ token })); });
    ours.addEventListener('message', ({ data }) => {
      if (!(data instanceof ArrayBuffer) || !receive(data)) return;
      socket = ours;
      tries = 0;
      setConnected(true);
      settled();
    });
    ours.addEventListener('close', () => {
      socket = undefined;
      for (const { reject } of waiting.values()) reject();
      waiting.clear();
      setConnected(false);
      settled();
      setTimeout(() => { void open(); }, patience[Math.min(tries++, patience.length - 1)]);
    });
  });
  await open();

  return {
    call: (name, request) => new Promise((resolve, reject) => {
      const refuse = (): void => { reject(new Error('disconnected')); };
      if (!socket) { refuse(); return; }
      const id = ++last;
      waiting.set(id, { resolve, reject: refuse });
      // Fields a caller left undefined are left out: the contract knows absent fields, not null ones.
      socket.send(encode({ id, name, request }, { ignoreUndefined: true }));
    }),
    onEvent(listener) {
      eventListeners.add(listener);
      return () => { eventListeners.delete(listener); };
    },
    onConnection(listener) {
      connectionListeners.add(listener);
      listener(connected);
      return () => { connectionListeners.delete(listener); };
    },
  };
}
