import { setTimeout as wait } from 'node:timers/promises';

// A reading worker that takes a second until it is there, and then reads what it is given at once.
await wait(1000);
await import('./obedient-reader.ts');
