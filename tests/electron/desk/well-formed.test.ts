import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wellFormed } from '../../../electron/desk/well-formed.ts';

it('puts lone surrogates to the sign for a damaged character and changes nothing else', () => {
  const units = fc.string({ unit: fc.constantFrom('河', 'a', '\ud800', '\udc00', '𠮷') });
  fc.assert(fc.property(fc.array(fc.record({ text: units, deep: fc.array(units), number: fc.integer() })), (value) => {
    const made = wellFormed(value);
    expect(JSON.stringify(made)).toBe(JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one)));
  }));
});

it('answers bytes as they are', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(wellFormed({ bytes })).toEqual({ bytes });
  expect(wellFormed(bytes)).toBe(bytes);
});
