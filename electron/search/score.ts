/** What a hit counts for by where it stands: a headline says what a report is about. */
export const hitWeights = { headline: 3, kicker: 2, subhead: 2, body: 1 } as const;

/** Code units of a report of middling length: hits in a shorter one say more, in a longer one less. */
const middlingLength = 1300;
/** As in BM25 (Robertson and Zaragoza, 2009): how soon more hits add nothing, and how much length counts. */
const soonEnough = 1.2;
const lengthCounts = 0.75;

/** Lengths that are kept of a report; longer ones make no difference. */
export const longest = 0xffff;

/** Hits that are counted of one term; more make no difference. */
export const mostWeight = 270;

/**
 * What one term adds to a report's score, from 0 to 1. A report's score is the sum over the terms it was looked for by; it depends on
 * the report and the query alone, so that nothing that is filed later changes the order of what was there.
 * @param weight hits of the term, each counted by where it stands
 * @param length code units of the report's titles and paragraphs
 */
export const scoreOfTerm = (weight: number, length: number): number => scoreBeside(weight, damping(length));

/** How much the length of a report holds its score down, reckoned once for all its terms. */
export const damping = (length: number): number => soonEnough * (1 - lengthCounts + lengthCounts * Math.min(length, longest) / middlingLength);

/** What one term adds to the score of a report whose length damps it so. */
export function scoreBeside(weight: number, damped: number): number {
  const counted = Math.min(weight, mostWeight);
  return counted / (counted + damped);
}
