import { EventEmitter } from 'node:events';

// Preloaded into a forked child that stands in for a utility process: gives it the port Electron would.
const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => { process.send?.(message); } }) satisfies Pick<Electron.ParentPort, 'postMessage'>;
process.on('message', (data) => { port.emit('message', { data, ports: [] }); });
Object.defineProperty(process, 'parentPort', { value: port });
