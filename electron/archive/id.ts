import { randomFillSync } from 'node:crypto';
import type { z } from 'zod';
import { spellId } from '../../shared/domain/new-id.ts';

const perId = 10;
/** Random bytes are asked for by the hundred ids: asking the system for each costs more than filing a report's row. */
const pool = new Uint8Array(perId * 400);
let at = pool.length;

/** The 20 characters of a new id. */
export function makeId(): string {
  if (at >= pool.length) {
    randomFillSync(pool);
    at = 0;
  }
  at += perId;
  return spellId(Date.now(), pool.subarray(at - perId, at));
}

/** A new id of the wanted kind: `newId(ReportId)`. */
export function newId<Id extends z.ZodType>(schema: Id): z.infer<Id> {
  return schema.parse(makeId());
}
