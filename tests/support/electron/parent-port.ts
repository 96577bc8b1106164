import { EventEmitter } from 'node:events';

// Preloaded into a forked child that stands in for a utility process: gives it the port Electron would, where messages wait for who listens.
const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => { process.send?.(message); } }) satisfies Pick<Electron.ParentPort, 'postMessage'>;
const waiting: { readonly data: unknown; readonly ports: readonly [] }[] = [];
process.on('message', (data) => {
  waiting.push({ data, ports: [] });
  hand();
});
port.on('newListener', () => { setImmediate(hand); });
function hand(): void {
  if (port.listenerCount('message') === 0) return;
  for (const event of waiting.splice(0)) port.emit('message', event);
}
Object.defineProperty(process, 'parentPort', { value: port });
