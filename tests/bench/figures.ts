/** One line of a table: what was measured, beside a floor measured in the same run. */
export interface Figure {
  readonly what: string;
  /** The middle and the slow end (p50, and p95 unless told) where there are several runs; else one figure. */
  readonly measured: readonly number[];
  readonly floor: readonly number[];
  /** What the floor is. */
  readonly beside: string;
  readonly unit: 'reports/s' | 'ms' | 's' | 'MB';
}

/** How many times as long as the floor it took; for rates, how many times fewer. By the last figure of each. */
function ratioOf({ measured, floor, unit }: Figure): number {
  const ratio = (measured.at(-1) ?? Number.NaN) / (floor.at(-1) ?? Number.NaN);
  return unit === 'reports/s' ? 1 / ratio : ratio;
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const spell = (values: readonly number[], unit: string): string => `${values.map(digits).join(' / ')} ${unit}`;

export function printFigures(title: string, figures: readonly Figure[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const figure of figures) {
    const { what, measured, floor, unit, beside } = figure;
    process.stdout.write(`  ${what.padEnd(34)}${spell(measured, unit).padStart(24)}${spell(floor, unit).padStart(24)}${`× ${digits(ratioOf(figure))}`.padStart(9)}  ${beside}\n`);
  }
}

/** p50 and p95. */
export const middleAndSlow = (values: readonly number[]): number[] => [percentile(values, 0.5), percentile(values, 0.95)];

/** p50 and the largest. */
export const middleAndMost = (values: readonly number[]): number[] => [percentile(values, 0.5), Math.max(...values)];

/** p50, p95 and the largest. */
export const middleSlowAndMost = (values: readonly number[]): number[] => [...middleAndSlow(values), Math.max(...values)];

/** The value below which this share of the values lies. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Runs something and says how long it took, in milliseconds. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}
