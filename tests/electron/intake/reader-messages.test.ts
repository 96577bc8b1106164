import { expect, it } from 'vitest';
import { fallOf } from '../../../electron/intake/reader-messages.ts';

it.each([
  [null, 'SIGABRT', 'too-much-memory'], [null, 'SIGKILL', 'too-much-memory'], [134, null, 'too-much-memory'], [-536870904, null, 'too-much-memory'], [-2147483645, null, 'too-much-memory'],
  [null, 'SIGSEGV', 'damaged'], [1, null, 'damaged'], [0, null, 'damaged'], [null, null, 'damaged'],
])('tells a reader that ended with code %s and signal %s as %s', (code, signal, reason) => {
  expect(fallOf(code, signal)).toMatchObject({ reason });
});
