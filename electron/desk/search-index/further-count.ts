import { setTimeout as pause } from 'node:timers/promises';
import { ok } from '../../../shared/contract/result.ts';
import { countFurther, type EngineRequest } from '../../search/search.ts';
import type { DeskContext } from '../desk-context.ts';

/** Milliseconds the count goes on at a time, and rests in between: other calls get their turn. */
const turn = 12;
const gap = 4;

/** What was asked last at each desk. */
const last = new WeakMap<DeskContext, EngineRequest>();

/** Goes on in the background with a count that was only about right, until something else is asked. */
export function goOnCounting(desk: DeskContext, request: EngineRequest): void {
  last.set(desk, request);
  void count(desk, request).catch((bug: unknown) => void desk.reportBug(bug));
}

async function count(desk: DeskContext, request: EngineRequest): Promise<void> {
  for (;;) {
    await pause(gap, undefined, { ref: false });
    // Closed, or overtaken.
    if (last.get(desk) !== request || !desk.archive().db.open) return;
    const done = desk.read((db) => ok(countFurther(db, request, turn)));
    if (!done.ok || done.value) return;
  }
}
