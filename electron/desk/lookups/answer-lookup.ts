import { setImmediate as rest } from 'node:timers/promises';
import { err, type Result } from '../../../shared/contract/result.ts';
import { asDeskError } from '../../archive/failures.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { indexOf } from '../../search/engine/search-index.ts';
import { lookups, type AnswerTo, type LookupName, type RequestFor } from './lookups.ts';

/** One question, as it goes to whoever answers it. */
export type Question = { readonly [Name in LookupName]: { readonly name: Name; readonly request: RequestFor<Name> } }[LookupName];

/** Ends a look that nobody waits for any more. */
class Superseded extends Error {}

/**
 * Answers a question, in slices between which it looks whether it is still wanted: `cancelled` where it is not. What takes several turns lets
 * others have theirs in between. Throws what is a bug.
 */
export async function answerLookup(db: ReadDb, folder: string, question: Question, isWanted: () => boolean): Promise<Result<AnswerTo<LookupName>>> {
  const index = indexOf(db);
  const check = (): void => { if (!isWanted()) throw new Superseded(); };
  for (;;) {
    try {
      check();
      index.betweenSlices = check;
      const answer = lookUp(db, question);
      if (!answer.ok || answer.value !== undefined) return answer;
    } catch (thrown) {
      if (thrown instanceof Superseded) return err({ kind: 'cancelled' });
      const error = asDeskError(thrown, folder);
      if (error === undefined) throw thrown;
      return err(error);
    } finally {
      index.betweenSlices = () => undefined;
    }
    await rest();
  }
}

function lookUp(db: ReadDb, { name, request }: Question): Result<AnswerTo<LookupName>> {
  // A question pairs a name with a request of that name; a union of them cannot say so.
  const answer = lookups[name] as (db: ReadDb, request: RequestFor<LookupName>) => Result<AnswerTo<LookupName>>;
  return answer(db, request);
}
