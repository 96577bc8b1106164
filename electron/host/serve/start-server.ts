import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { windowFile } from '../../files/window-files.ts';
import { windowHeaders } from '../../files/window-policy.ts';
import type { DeskPort } from './desk-port.ts';
import { mostFrameBytes, serveDesk } from './desk-socket.ts';
import { isOurs, newToken } from './guard.ts';

export interface RunningServer {
  /** With the token in its fragment, which browsers send to nobody. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the window and its desk to this machine alone.
 * @param folder the built window
 * @param port 0 for any free one
 * @throws the socket's error where the port cannot be had
 */
export async function startServer(desk: DeskPort, folder: string, port: number): Promise<RunningServer> {
  const token = newToken();
  const server = createServer((request, response) => void answer(request, response, folder, portOf(server.address())));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostFrameBytes, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    if (!isOurs(request, portOf(server.address()), true) || request.url !== '/desk') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ours) => { serveDesk(ours, desk, token); });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // Never any other interface: the desk belongs to who sits at this machine.
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = portOf(server.address());
  return {
    address: `http://127.0.0.1:${taken}/#token=${token}`,
    port: taken,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, port: number): Promise<void> {
  const reply = (status: number, headers: Readonly<Record<string, string>> = {}, bytes?: Uint8Array): void => {
    response.writeHead(status, { ...windowHeaders([`'self'`, `ws://127.0.0.1:${port}`]), ...headers });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  if (!isOurs(request, port, false)) return reply(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return reply(405, { Allow: 'GET, HEAD' });
  const file = await windowFile(folder, (request.url ?? '/').replace(/[?#].*$/s, ''));
  if (file === undefined) return reply(404);
  reply(200, { 'Content-Type': file.type, 'Content-Length': String(file.bytes.length) }, file.bytes);
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
