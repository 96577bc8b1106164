import { expect, it } from 'vitest';
import { today } from '../../../electron/archive/local-date.ts';

it('is the day where the editor sits, on the last minute of it too', () => {
  expect(today(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
  expect(today(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
});
