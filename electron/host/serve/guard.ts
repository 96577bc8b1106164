import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A word nobody else knows: 32 random bytes, for the address's fragment. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Compares in time that does not depend on how much of the word was right. */
export function sameToken(given: string, token: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

/**
 * Whether a request was meant for us. A foreign Host is another name that someone made point to this machine
 * (DNS rebinding); a foreign Origin is another site's page reaching over.
 */
export function isOurs(request: IncomingMessage, port: number, needsOrigin: boolean): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined ? !needsOrigin : hosts.some((ours) => origin === `http://${ours}`);
}
