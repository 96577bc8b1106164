import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { MovedBytes } from '../../../../electron/desk/import/moved-bytes.ts';
import { runs } from '../../../support/property-runs.ts';

const text = fc.array(fc.constantFrom('a', 'é', '志', '𠮷', '\n', '志愿者'), { maxLength: 12 }).map((parts) => parts.join(''));

it('puts texts as their UTF-8 and bytes as they are, those that stand in another where that stands', () => {
  fc.assert(fc.property(fc.array(fc.record({ before: text, inside: text, after: text, times: fc.constantFrom(1, 3, 90_000) }), { minLength: 1, maxLength: 5 }), (given) => {
    const moved = new MovedBytes();
    const put = given.map(({ before, inside, after, times }) => {
      const inner = inside.repeat(Math.max(1, Math.ceil(times / Math.max(1, inside.length))));
      const whole = before + inner + after;
      const bytes = moved.put(whole);
      return { whole, inner, other: after + before, bytes, within: moved.put(inner, { text: whole, bytes }), apart: moved.put(after + before, { text: whole, bytes }), plain: moved.put(Buffer.from(before)), before };
    });
    for (const { whole, inner, other, bytes, within, apart, plain, before } of put) {
      expect(Buffer.from(bytes).toString()).toBe(whole);
      expect(Buffer.from(within).toString()).toBe(inner);
      expect(Buffer.from(apart).toString()).toBe(other);
      expect(Buffer.from(plain).toString()).toBe(before);
      expect(within.buffer).toBe(bytes.buffer);
      expect(within.byteOffset + within.length).toBeLessThanOrEqual(bytes.byteOffset + bytes.length);
    }
    for (const { bytes, apart, plain } of put) for (const { buffer } of [bytes, apart, plain]) if (buffer.byteLength > 0) expect(moved.buffers).toContain(buffer);
  }), runs(60));
});
