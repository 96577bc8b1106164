import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Every test of a property is tried here on many more values than in the ordinary run, and on others each time. */
const properties = globSync('tests/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').includes("'fast-check'"));
const seed = process.env['CAIBIAN_PROPERTY_SEED'] ?? String(Date.now() % 2 ** 31);
const factor = process.env['CAIBIAN_PROPERTY_FACTOR'] ?? '20';

console.log(`properties: seed ${seed}, ${factor} times the ordinary runs`);

/** The long runs: full fuzz, kills in the middle, scale, properties. */
export default defineConfig({
  test: {
    include: ['tests/soak/**/*.test.ts', ...properties],
    setupFiles: ['tests/support/property-runs.ts'],
    env: { CAIBIAN_PROPERTY_SEED: seed, CAIBIAN_PROPERTY_FACTOR: factor },
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
