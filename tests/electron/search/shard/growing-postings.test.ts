import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingPostings } from '../../../../electron/search/shard/growing-postings.ts';
import { searchedText } from '../../../../shared/text/searched-text.ts';
import { jointsOf } from '../../../../shared/text/joints.ts';
import { tokensOf } from '../../../../shared/text/tokens.ts';
import { mixedText } from '../../../support/mixed-text.ts';
import { runs } from '../../../support/property-runs.ts';

const report = fc.array(fc.record({ text: mixedText(20).map((text) => searchedText(text).text), weight: fc.integer({ min: 1, max: 3 }) }), { maxLength: 4 });

const tokensAndJoints = (searched: string): string[] => [...tokensOf(searched), ...jointsOf(searched)];

it('tells of every token, and of all that begin with some letters, how heavy it is in each report, while reports are added', () => {
  fc.assert(fc.property(fc.array(report, { minLength: 1, maxLength: 12 }), (reports) => {
    const postings = new GrowingPostings();
    const truth = new Map<string, Map<number, number>>();
    reports.forEach((parts, number) => {
      postings.begin();
      for (const { text, weight } of parts) {
        postings.add(text, weight);
        for (const token of tokensAndJoints(text)) {
          const weights = truth.get(token) ?? new Map<number, number>();
          truth.set(token, weights.set(number, (weights.get(number) ?? 0) + weight));
        }
      }
      for (const token of ['志愿', 'kn95', 'ab', '6', '没有', ...tokensAndJoints(parts[0]?.text ?? '').slice(0, 5), ' 6日', ' 1']) {
        expect(sums(postings, token, false)).toEqual(truth.get(token) ?? new Map());
        for (const beginning of [token, token.charAt(0)]) {
          const all = new Map<number, number>();
          for (const [other, weights] of truth) if (other.startsWith(beginning)) for (const [at, weight] of weights) all.set(at, (all.get(at) ?? 0) + weight);
          expect(sums(postings, beginning, true)).toEqual(all);
        }
      }
    });
  }), runs(100));
});

function sums(postings: GrowingPostings, token: string, open: boolean): Map<number, number> {
  const found = new Map<number, number>();
  postings.each(token, open, (number, weight) => found.set(number, (found.get(number) ?? 0) + weight));
  return found;
}
