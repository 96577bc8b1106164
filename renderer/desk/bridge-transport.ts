import type { DeskBridge } from '../../shared/contract/desk-bridge.ts';
import type { Transport } from './transport.ts';

/** The app's own bridge: it is there as long as the window is. */
export function connectBridge(bridge: DeskBridge): Transport {
  return {
    call: (name, request) => bridge.call(name, request),
    onEvent: (listener) => bridge.on(({ event, data }) => { listener(event, data); }),
    onConnection(listener) {
      listener(true);
      return () => undefined;
    },
  };
}
