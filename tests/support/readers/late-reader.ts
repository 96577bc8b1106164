// A reading worker that takes a second until it is there, and then reads what it is given at once.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
await import('./obedient-reader.ts');

export {};
