import { spellId } from '../../shared/domain/new-id.ts';

/** A new id, spelled from the clock and the browser's source of randomness. */
export const makeId = (): string => spellId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
