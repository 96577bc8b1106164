import { hostReader } from './host-reader.ts';
import type { ToReader } from './reader-messages.ts';

// A process of its own, forked by who reads source documents (fork-reader.ts), and the same app.
const hear = hostReader((said, sent) => { process.send?.(said, sent ?? (() => undefined)); });
process.on('message', (asked) => hear(asked as ToReader));
// Who asked is no more: whatever the worker is at, nobody waits for it.
process.on('disconnect', () => process.exit());
