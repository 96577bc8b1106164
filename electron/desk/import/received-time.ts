import type { ReadSource } from '../../intake/source.ts';

/** When a document came in: as it says itself, unless that is yet to come; else as what it came in says (`around`), else now. ISO 8601, UTC. */
export function receivedTime({ received }: Pick<ReadSource, 'received'>, around?: string): string {
  const now = new Date().toISOString();
  return received !== undefined && received <= now ? received : around ?? now;
}
