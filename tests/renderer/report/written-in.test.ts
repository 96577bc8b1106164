import { describe, expect, it } from 'vitest';
import { writtenIn } from '../../../renderer/report/written-in.ts';

describe('the language a passage is set in', () => {
  it('is Chinese where there is a Han character', () => { expect(writtenIn('GB/T 9704 规定的版心')).toBe('zh-CN'); });
  it('is English for Latin letters alone', () => { expect(writtenIn('The shed opens on Saturdays.')).toBe('en'); });
  it('is Chinese for figures alone, as the house writes', () => { expect(writtenIn('3120')).toBe('zh-CN'); });
});
