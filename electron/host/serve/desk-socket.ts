import { decode, encode } from '@msgpack/msgpack';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import type { DeskPort } from './desk-port.ts';
import { sameToken } from './guard.ts';

/** Largest frame either way: a folder of source documents dropped at once. Bytes. */
export const mostFrameBytes = 256 * 1024 * 1024;
/** A socket that has not said its token by then is closed. Milliseconds. */
const tokenPatience = 5_000;
/** Answers waiting to be sent beyond which no more calls are taken in. Bytes. */
const mostWaitingBytes = 32 * 1024 * 1024;

const Hello = z.object({ token: z.string().max(200) });
const Call = z.object({ id: z.int(), name: z.string().max(100), request: z.unknown() });

const closeCode = { unsupported: 1003, refused: 4401 } as const;

/**
 * Speaks with one window: MessagePack frames, `{token}` → `{ready: true}`, then `{id, name, request}` → `{id, result}`,
 * and `{event, data}` unasked. Whoever does not begin with the right token is shown out and learns nothing.
 */
export function serveDesk(socket: WebSocket, desk: DeskPort, token: string): void {
  let stopEvents: (() => void) | undefined;
  const patience = setTimeout(() => { socket.close(closeCode.refused); }, tokenPatience);
  socket.on('close', () => {
    clearTimeout(patience);
    stopEvents?.();
  });
  // A broken frame or a dropped connection: `close` follows, and there is nobody left to tell.
  socket.on('error', () => undefined);

  const send = (message: unknown): void => {
    if (socket.readyState !== socket.OPEN) return;
    socket.send(encode(message, { ignoreUndefined: true }), () => {
      if (socket.isPaused && socket.bufferedAmount < mostWaitingBytes) socket.resume();
    });
    if (socket.bufferedAmount >= mostWaitingBytes) socket.pause();
  };

  socket.on('message', (data, isBinary) => {
    const message = isBinary ? read(data) : undefined;
    if (stopEvents === undefined) {
      const hello = Hello.safeParse(message);
      if (!hello.success || !sameToken(hello.data.token, token)) {
        socket.close(closeCode.refused);
        return;
      }
      clearTimeout(patience);
      stopEvents = desk.on((event, payload) => { send({ event, data: payload }); });
      send({ ready: true });
      return;
    }
    const call = Call.safeParse(message);
    if (!call.success) {
      socket.close(closeCode.unsupported);
      return;
    }
    const { id, name, request } = call.data;
    void desk.call(name, request).then((result) => { send({ id, result }); });
  });
}

function read(data: RawData): unknown {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : data;
  try {
    // Plain bytes, not Node's: what is cut out of them is handed on to the desk.
    return decode(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return undefined;
  }
}
