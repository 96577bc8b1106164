import { inSimplified } from './simplified.ts';

/** Longest line that is told again by its form, in code units: longer ones are text. */
const longest = 120;

/**
 * A line as it is told again: width and case folded, white space out, every figure 0, so that `第 12 期 点击 340` is `第0期点击0`
 * each week. Nothing for lines that are too long or have no word.
 */
export function formOf(line: string): string | undefined {
  if (line.length > longest) return undefined;
  const form = inSimplified(line).normalize('NFKC').toLowerCase().replace(/[\s\u0085\u200b\ufeff]+/g, '').replace(/\d+/g, '0');
  return /[\p{L}]{2}|\p{Script=Han}/u.test(form) ? form : undefined;
}
