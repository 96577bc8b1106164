import { z } from 'zod';
import type { DeskBridge } from '../shared/contract/desk-bridge.ts';
import { deskApi, deskEvents } from '../shared/contract/desk-api.ts';
import type { CallName, Desk, EventName, EventOf, RequestOf, ResponseOf } from '../shared/contract/desk-api.ts';
import { DeskError, err, ok } from '../shared/contract/result.ts';
import type { Result } from '../shared/contract/result.ts';
import { connectBridge } from './desk/bridge-transport.ts';
import { connectSocket } from './desk/socket-transport.ts';
import type { Transport } from './desk/transport.ts';

// The page's policy forbids making code from strings, which zod's faster parsers do.
z.config({ jitless: true });

declare global {
  interface Window { readonly caibian?: DeskBridge }
}

/** The one door to the host. */
export interface DeskClient {
  readonly call: Desk;
  /** Listens to one kind of event until the answered function is called. */
  on<Name extends EventName>(event: Name, listener: (data: EventOf<Name>) => void): () => void;
  /** Tells at once, and at every change, whether the host can be reached. */
  onConnection(listener: (connected: boolean) => void): () => void;
}

const Answer = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: z.unknown() }), z.object({ ok: z.literal(false), error: DeskError })]);

/** Checks what comes back against the contract: a host of another version must not spread nonsense through the window. */
function readAnswer<Name extends CallName>(name: Name, raw: unknown): Result<ResponseOf<Name>> {
  const answer = Answer.safeParse(raw);
  if (!answer.success) return err({ kind: 'bug', log: `${name}: ${z.prettifyError(answer.error)}` });
  if (!answer.data.ok) return err(answer.data.error);
  const value = deskApi[name].response.safeParse(answer.data.value);
  if (!value.success) return err({ kind: 'bug', log: `${name}: ${z.prettifyError(value.error)}` });
  // The schema belongs to this very name; TypeScript sees only the union of all schemas.
  return ok(value.data as ResponseOf<Name>);
}

export function deskOver(transport: Transport): DeskClient {
  return {
    async call<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<Result<ResponseOf<Name>>> {
      const raw = await transport.call(name, request).catch(() => err({ kind: 'disconnected' }));
      return readAnswer(name, raw);
    },
    on(event, listener) {
      return transport.onEvent((name, raw) => {
        if (name !== event) return;
        const data = deskEvents[event].safeParse(raw);
        // As above: the schema is the one of this event's name.
        if (data.success) listener(data.data as EventOf<typeof event>);
      });
    },
    onConnection: (listener) => transport.onConnection(listener),
  };
}

/** Reaches the host: over the app's bridge where there is one, else over the socket of the page's own address. */
export async function connectDesk(): Promise<DeskClient> {
  return deskOver(window.caibian ? connectBridge(window.caibian) : await connectSocket(window.location, window.sessionStorage));
}
