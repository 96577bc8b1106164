import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { spellId } from '../../shared/domain/new-id.ts';

/** A new id of the wanted kind: `newId(ReportId)`. */
export function newId<Id extends z.ZodType>(schema: Id): z.infer<Id> {
  return schema.parse(spellId(Date.now(), randomBytes(10)));
}
