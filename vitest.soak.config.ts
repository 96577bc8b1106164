import { defineConfig } from 'vitest/config';

/** The long runs: full fuzz, kills in the middle, scale. */
export default defineConfig({
  test: { include: ['tests/soak/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 600_000, pool: 'forks', maxWorkers: 2 },
});
