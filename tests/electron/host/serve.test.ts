import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { connect } from 'node:net';
import { join } from 'node:path';
import { decode, encode } from '@msgpack/msgpack';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { DeskPort } from '../../../electron/host/serve/desk-port.ts';
import { startServer, type RunningServer } from '../../../electron/host/serve/start-server.ts';

const listeners = new Set<(event: string, data: unknown) => void>();
const desk: DeskPort = {
  call: (name, asked) => Promise.resolve({ ok: true, value: { name, asked } }),
  on: (listener) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
};

const folder = mkdtempSync(join(tmpdir(), 'caibian-serve-'));
let server: RunningServer;
let token = '';
const sockets: WebSocket[] = [];

beforeAll(async () => {
  mkdirSync(join(folder, 'window/assets'), { recursive: true });
  writeFileSync(join(folder, 'window/index.html'), '<!doctype html><title>desk</title>');
  writeFileSync(join(folder, 'window/assets/app.js'), 'export {};');
  writeFileSync(join(folder, 'window/notes.md'), 'not part of the window');
  writeFileSync(join(folder, 'secret.json'), '{}');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'window/link.json'));
  server = await startServer(desk, join(folder, 'window'), 0);
  token = new URLSearchParams(new URL(server.address).hash.slice(1)).get('token') ?? '';
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.terminate();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Reply { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }

/** Asks with the path and headers exactly as they are given: clients that tidy them would hide what is tested. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> => new Promise((resolve, reject) => {
  const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (text: string) => { body += text; });
    response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body }); });
  });
  sent.on('error', reject).end();
});

interface Line { readonly socket: WebSocket; next(): Promise<unknown>; readonly closed: Promise<number> }

const dial = (origin = `http://127.0.0.1:${server.port}`, path = '/desk'): Line => {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { origin });
  sockets.push(socket);
  const heard: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on('message', (data: Buffer) => {
    const message = decode(new Uint8Array(data));
    const waiter = waiting.shift();
    if (waiter === undefined) heard.push(message);
    else waiter(message);
  });
  return {
    socket,
    next: () => new Promise((resolve) => { if (heard.length > 0) resolve(heard.shift()); else waiting.push(resolve); }),
    closed: new Promise((resolve) => { socket.on('close', resolve); socket.on('error', () => undefined); }),
  };
};
const refusedStatus = (line: Line): Promise<number> => new Promise((resolve) => { line.socket.on('unexpected-response', (_, response) => { resolve(response.statusCode ?? 0); }); });
const opened = (line: Line): Promise<void> => new Promise((resolve) => { line.socket.on('open', () => { resolve(); }); });
const enter = async (): Promise<Line> => {
  const line = dial();
  await opened(line);
  line.socket.send(encode({ token }));
  expect(await line.next()).toEqual({ ready: true });
  return line;
};

describe('the window over HTTP', () => {
  it('serves the window under a policy that lets in nothing from elsewhere', async () => {
    const reply = await ask('/');
    expect(reply.status).toBe(200);
    expect(reply.body).toContain('<title>desk</title>');
    const policy = String(reply.headers['content-security-policy']);
    for (const part of [`default-src 'none'`, `script-src 'self'`, `style-src 'self'`, `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`]) expect(policy.split('; ')).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|https:/);
    expect(reply.headers).toMatchObject({
      'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
    });
    expect(reply.headers['set-cookie']).toBeUndefined();
    expect((await ask('/assets/app.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/../secret.json', '/..%2fsecret.json', '/%2e%2e/secret.json', '/assets/..%5c..%5csecret.json', '/assets/../../secret.json', '//secret.json', '/link.json', '/notes.md', '/%00', '/%zz', '/.git/config'])(
    'does not serve %s', async (path) => {
      const reply = await ask(path);
      expect(reply.status).toBe(404);
      expect(reply.body).toBe('');
    },
  );

  it.each([
    ['another name for this machine', { host: 'evil.example' }],
    ['the right name with another port', { host: '127.0.0.1:1' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another server on this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page with no origin of its own', { origin: 'null' }],
  ])('answers 403 to %s', async (_, headers) => {
    expect((await ask('/', headers)).status).toBe(403);
  });

  it('answers nothing but reading', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('listens on the loopback address alone', async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []).filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address);
    const reached = await Promise.all(['127.0.0.2', ...others].map((host) => new Promise<boolean>((resolve) => {
      const socket = connect({ host, port: server.port }, () => { socket.destroy(); resolve(true); });
      socket.on('error', () => { resolve(false); });
    })));
    expect(reached).not.toContain(true);
  });
});

describe('the desk over its socket', () => {
  it('has a token of 32 random bytes, in the fragment alone', () => {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(new URL(server.address).search).toBe('');
  });

  it('answers calls and passes on events once the token was right', async () => {
    const line = await enter();
    line.socket.send(encode({ id: 7, name: 'desk.info', request: { bytes: new Uint8Array([1, 2, 3]) } }));
    expect(await line.next()).toEqual({ id: 7, result: { ok: true, value: { name: 'desk.info', asked: { bytes: new Uint8Array([1, 2, 3]) } } } });
    for (const listener of listeners) listener('changed', { what: ['reports'] });
    expect(await line.next()).toEqual({ event: 'changed', data: { what: ['reports'] } });
  });

  it('stops telling events to a window that has gone', async () => {
    const line = await enter();
    line.socket.close();
    await line.closed;
    await expect.poll(() => listeners.size).toBe(0);
  });

  it.each([
    ['a wrong token', encode({ token: 'x'.repeat(43) })],
    ['no token', encode({})],
    ['a call before the token', encode({ id: 1, name: 'desk.info', request: {} })],
    ['something that is no message', new Uint8Array([0xc1])],
    ['text', '{"token":"x"}'],
  ])('closes on %s and answers nothing', async (_, first) => {
    const line = dial();
    await opened(line);
    let heard = 0;
    line.socket.on('message', () => { heard += 1; });
    line.socket.send(first);
    expect(await line.closed).toBe(4401);
    expect(heard).toBe(0);
  });

  it('closes on a window that says nothing', async () => {
    const line = dial();
    await opened(line);
    expect(await line.closed).toBe(4401);
  }, 20_000);

  it.each(['https://evil.example', 'http://127.0.0.1:1', 'null', 'file://'])('answers 403 to a page of %s', async (origin) => {
    expect(await refusedStatus(dial(origin))).toBe(403);
  });

  it('answers 403 on any other path', async () => {
    expect(await refusedStatus(dial(undefined, '/other'))).toBe(403);
  });
});
