import { describe, expect, it } from 'vitest';
import { runFuzz } from '../support/fuzz/run-fuzz.ts';

describe('reading broken and hostile files', () => {
  it('answers each of 20,000 with a reading that holds or a reason, in seconds and within its memory', async () => {
    const { failures, read, slowest, files } = await runFuzz(10_000, 20_000);
    process.stdout.write(`${files} files, ${read} read, the slowest took ${slowest.toFixed(2)} s of its thread\n`);
    expect(failures).toEqual([]);
  });
});
