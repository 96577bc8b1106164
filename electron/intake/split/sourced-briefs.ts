import { wording, type Block } from './block.ts';
import type { Head } from './heads.ts';

/** Fewest items that make a digest, and the longest words of welcome over the first, in characters. */
const fewest = 2;
const longestWelcome = 120;

/** The text under a head ends with a line that says where it was taken from and nothing of the day: `（来源：市交通运输局）`. */
function endsWithSource(blocks: readonly Block[], from: number, to: number): boolean {
  const own = blocks.filter((block) => (block.lines[0]?.index ?? -1) > from && (block.lines[0]?.index ?? 0) < to);
  const text = own.findLastIndex((block) => block.kind === 'body' || block.kind === 'list' || block.kind === 'table');
  const under = own[text + 1];
  return text >= 0 && under?.kind === 'description' && under.finding?.source !== undefined && under.finding.date === undefined;
}

/**
 * The items of a digest as accounts and mailing lists send it: short texts under headlines of their own, each of which names where it was
 * taken from at its end. One story names that once. Lines at which they begin; what stands above the first is the page's name and its welcome.
 */
export function startsBySource(heads: readonly Head[], blocks: readonly Block[]): number[] | undefined {
  const tops = heads.filter((head) => head.hasBody && head.titles.length > 0);
  const sourced = tops.map((head, i) => endsWithSource(blocks, head.to, tops[i + 1]?.from ?? Infinity));
  const first = sourced.indexOf(true);
  if (first < 0 || first > 1 || tops.length - first < fewest || !sourced.slice(first).every((one) => one)) return undefined;
  const over = blocks.filter((block) => block.kind === 'body' && (block.lines[0]?.index ?? 0) < (tops[first]?.from ?? 0));
  if (over.some((block) => wording(block.lines).length > longestWelcome)) return undefined;
  const items = tops.slice(first);
  const titles = Math.max(...items.slice(1).map((head) => head.titles.length));
  return items.map((head) => head.titles.at(-titles)?.lines[0]?.index ?? head.from);
}
