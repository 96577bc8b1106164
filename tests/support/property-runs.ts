import fc from 'fast-check';

/**
 * How property tests are run. The ordinary run takes the same random values each time, so that a red build is the fault of its change;
 * the long run takes others each time, and more. CAIBIAN_PROPERTY_SEED repeats one run, CAIBIAN_PROPERTY_FACTOR multiplies the values tried.
 */
export const settledSeed = 20_260_416;

const seed = Number(process.env['CAIBIAN_PROPERTY_SEED'] ?? settledSeed);
const factor = Number(process.env['CAIBIAN_PROPERTY_FACTOR'] ?? 1);

/** @param count values tried in the ordinary run */
export const runs = (count: number): { numRuns: number } => ({ numRuns: count * factor });

fc.configureGlobal({ ...runs(100), seed });
