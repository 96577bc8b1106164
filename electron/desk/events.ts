import type { EventName, EventOf } from '../../shared/contract/desk-api.ts';

/** One event with its name. */
export type DeskEvent = { readonly [Name in EventName]: { readonly name: Name; readonly data: EventOf<Name> } }[EventName];
export type Listener = (event: DeskEvent) => void;

export interface Events {
  send(event: DeskEvent): void;
  /** Every event, until the answered function is called. */
  subscribe(listener: Listener): () => void;
}

export function createEvents(): Events {
  const listeners = new Set<Listener>();
  return {
    send: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
