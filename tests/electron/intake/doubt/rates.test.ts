import { describe, expect, it } from 'vitest';
import { measureRates } from './rates.ts';

/** Least share of a damage that must be doubted, and put right where it can be. What is not named here is doubted always. */
const least: Readonly<Record<string, { readonly doubted: number; readonly putRight?: number }>> = {
  'a look-alike': { doubted: 0.7, putRight: 0.68 },
  'two characters swapped': { doubted: 0.3, putRight: 0.3 },
  'a letter among figures': { doubted: 0.95, putRight: 0.95 },
  'an English word left': { doubted: 0.95 },
};

describe('doubts by their rates', () => {
  const { damage, characters, falseAlarms } = measureRates(5);
  const shown = JSON.stringify({ damage, characters, falseAlarms: [...falseAlarms] }, undefined, 1);

  it.each(damage.map((rate) => [rate.name, rate] as const))('finds %s', (name, rate) => {
    expect(rate.made, shown).toBeGreaterThan(10);
    expect(rate.doubted / rate.made, shown).toBeGreaterThanOrEqual(least[name]?.doubted ?? 0.9);
    expect(rate.putRight / rate.made, shown).toBeGreaterThanOrEqual(least[name]?.putRight ?? 0);
  });

  it('raises no more than one false alarm in two thousand characters of sound text, no rule more than one in four thousand', () => {
    const all = [...falseAlarms.values()].reduce((sum, count) => sum + count, 0);
    expect(all, shown).toBeLessThanOrEqual(characters / 2000);
    for (const [rule, count] of falseAlarms) expect(count, `${rule} ${shown}`).toBeLessThanOrEqual(Math.max(1, characters / 4000));
  });
});
