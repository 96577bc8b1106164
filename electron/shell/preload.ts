import { contextBridge, ipcRenderer } from 'electron';
import type { DeskBridge } from '../../shared/contract/desk-bridge.ts';
import { callChannel, eventChannel } from './channels.ts';

// All a page gets of the machine: calls of the desk, and its events. The main process checks who asks.
const bridge: DeskBridge = {
  call: (name, request) => ipcRenderer.invoke(callChannel, name, request),
  on: (listener) => {
    const hear = (_: unknown, event: string, data: unknown): void => { listener({ event, data }); };
    ipcRenderer.on(eventChannel, hear);
    return () => { ipcRenderer.removeListener(eventChannel, hear); };
  },
};
contextBridge.exposeInMainWorld('caibian', bridge);
