import { describe, expect, it } from 'vitest';
import { runFuzz } from '../../support/fuzz/run-fuzz.ts';

describe('reading broken and hostile files', () => {
  it('answers each of 500 with a reading that holds or a reason, in seconds and within its memory', async () => {
    const { failures, read } = await runFuzz(1, 500);
    expect(failures).toEqual([]);
    // Most mutations leave something to read: were none read, nothing would have been tried.
    expect(read).toBeGreaterThan(100);
  }, 300_000);
});
