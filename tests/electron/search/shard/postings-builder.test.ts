import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostWeight } from '../../../../electron/search/score.ts';
import { PostingsBuilder } from '../../../../electron/search/shard/postings-builder.ts';
import { freshRoom } from '../../../../electron/search/shard/sorted-run.ts';
import { TokenKeys } from '../../../../electron/search/shard/token-keys.ts';
import { searchedUnits, searchedText } from '../../../../shared/text/searched-text.ts';
import { jointsOf } from '../../../../shared/text/joints.ts';
import { tokensOf } from '../../../../shared/text/tokens.ts';
import { mixedText } from '../../../support/mixed-text.ts';
import { runs } from '../../../support/property-runs.ts';

type Lists = Map<string, Map<number, number>>;
interface Part { readonly text: string; readonly weight: number }

/** Texts of one report: some of them with a word over and over, heavier than an entry holds and than is counted. */
const report: fc.Arbitrary<Part[]> = fc.array(fc.record({
  text: fc.oneof({ arbitrary: mixedText(20), weight: 6 }, { arbitrary: fc.tuple(fc.constantFrom('夜校', 'kn95 ', '𠮷𠮷', '、'), fc.integer({ min: 10, max: 150 })).map(([word, times]) => word.repeat(times)), weight: 1 }),
  weight: fc.integer({ min: 1, max: 3 }),
}), { maxLength: 4 });

const tokensAndJoints = (searched: string): string[] => [...tokensOf(searched), ...jointsOf(searched)];

function truthOf(reports: readonly (readonly Part[])[]): Lists {
  const lists: Lists = new Map();
  reports.forEach((parts, number) => {
    for (const { text, weight } of parts) for (const token of tokensAndJoints(searchedText(text).text)) {
      const weights = lists.get(token) ?? new Map<number, number>();
      lists.set(token, weights.set(number, Math.min(mostWeight, (weights.get(number) ?? 0) + weight)));
    }
  });
  return new Map([...lists].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function builtOf(reports: readonly (readonly Part[])[], most?: number): Lists {
  const builder = new PostingsBuilder(new TokenKeys(), freshRoom(), most);
  for (const parts of reports) {
    builder.begin();
    for (const { text, weight } of parts) {
      const { units } = searchedUnits(text);
      builder.add(units, units.length, weight);
    }
  }
  const lists: Lists = new Map();
  builder.finish((units, { ordinals, weights, from, to }) => {
    const token = String.fromCharCode(...units);
    expect(lists.has(token)).toBe(false);
    lists.set(token, new Map(Array.from({ length: to - from }, (_, i) => [ordinals[from + i] ?? -1, weights[from + i] ?? -1])));
  });
  return lists;
}

const spelled = (lists: Lists): unknown[] => [...lists].map(([token, weights]) => [token, [...weights]]);

it('hands on every token in order, with each report it stands in and how heavy it is there, however few entries are sorted together', () => {
  fc.assert(fc.property(fc.array(report, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 30, 200, undefined), (reports, most) => {
    expect(spelled(builtOf(reports, most))).toEqual(spelled(truthOf(reports)));
  }), runs(150));
});

it('counts reports on where they are more than are sorted together, and where many have no text', () => {
  const reports = Array.from({ length: 5000 }, (_, i): Part[] => (i % 7 === 3 || (i > 2000 && i < 4600) ? [] : [{ text: `第${i % 90}号公交`, weight: 1 }]));
  expect(spelled(builtOf(reports))).toEqual(spelled(truthOf(reports)));
});
