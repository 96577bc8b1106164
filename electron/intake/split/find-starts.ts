import { endsSentence } from '../clean/glyphs.ts';
import type { Furniture } from '../clean/furniture.ts';
import type { Page } from '../clean/page-lines.ts';
import { wording, type Block } from './block.ts';
import { namesDigest, startsBySign } from './briefs.ts';
import { commonOf, type Common } from './common.ts';
import { withDaysAbove, withDescriptionAbove } from './described-above.ts';
import { byEvidence, enough, evidence } from './evidence.ts';
import { isGreeting } from './greeting.ts';
import { findHeads, type Head } from './heads.ts';
import { itemsInColumn, startsByItem, startsBySignature } from './item-pages.ts';
import { callsItselfPage } from './page-title.ts';
import { startsBySource } from './sourced-briefs.ts';

/** Running text above the first head: a story that has lost its headline, or never had one. */
const hasTextAbove = (blocks: readonly Block[], first: Head | undefined): boolean => first !== undefined && first.titles.length > 0
  && blocks.some((block) => block.kind === 'body' && (block.lines[0]?.index ?? 0) < first.from && block.lines.some((line) => line.width > 20) && endsSentence(block.lines.at(-1)?.text ?? ''));

/** The one heading that the format knows stands over a first headline it does not know, and the texts are signed each for itself. */
const isOverSigned = (heads: readonly Head[], only: Head | undefined): boolean =>
  only === heads[0] && (only?.titles.length ?? 0) > 1 && only?.titles.at(-1)?.level === undefined && heads.slice(1).filter((head) => head.hasBody && head.above === 'byline').length >= 2;

/** Headings of the format: the highest level that stands over several texts starts reports, if it is the first level or no other tops it. */
function startsByLevel(heads: readonly Head[], common: Common, briefs: readonly Head[] | undefined): Head[] | undefined {
  const levels = heads.filter((head) => head.level !== undefined && head.hasBody);
  if (levels.length === 0) return undefined;
  // `部门快讯` is the page's one heading, over items that the format tells by bold type alone.
  const only = levels.length === 1 ? levels[0]?.titles[0] : undefined;
  if (only !== undefined && (common.briefs || isOverSigned(heads, levels[0]) || (briefs !== undefined && namesDigest(wording(only.lines))))) return undefined;
  const top = Math.min(...levels.map((head) => head.level ?? 9));
  const tops = levels.filter((head) => head.level === top);
  const opening = heads[0];
  if (opening?.pageLevel !== undefined && tops.length > 1) {
    const named = opening.titles[0];
    if (named !== undefined && callsItselfPage(wording(named.lines))) return tops;
    const own = tops.slice(1).filter((head) => evidence(head, common) >= enough);
    return own.length >= (tops.length - 1) / 2 ? tops : [opening];
  }
  if (tops.length > 1) return top === 1 || heads[0] === tops[0] ? tops : undefined;
  const below = levels.filter((head) => head.level !== top);
  const next = below.filter((head) => head.level === Math.min(...below.map((one) => one.level ?? 9)));
  const described = next.filter((head) => evidence(head, common) >= enough);
  return described.length >= 2 && described.length >= next.length / 2 && tops[0]?.hasBody === true ? [...tops, ...next] : tops;
}

/**
 * The lines at which reports begin, in order. The first is where the first head, or else the first text, stands.
 */
export function findStarts(page: Page, furniture: Furniture, blocks: readonly Block[]): number[] {
  const first = blocks[0]?.lines[0]?.index;
  if (first === undefined) return [];
  const heads = findHeads(blocks, furniture);
  const common = commonOf(page, furniture, blocks, heads);
  const articles = page.hints.filter((hint) => hint.kind === 'article');
  if (articles.length > 1) {
    const starts = articles.map((hint) => blocks.find((block) => (block.lines[0]?.start ?? -1) >= hint.start && (block.lines[0]?.start ?? 0) < hint.end)?.lines[0]?.index);
    return [...new Set(starts.filter((start) => start !== undefined))].sort((a, b) => a - b);
  }
  const items = startsByItem(blocks) ?? startsBySignature(blocks);
  if (items !== undefined) return items;
  const sourced = startsBySource(heads, blocks);
  if (sourced !== undefined) return sourced;
  const briefs = startsBySign(heads, blocks);
  const chosen = startsByLevel(heads, common, briefs) ?? briefs
    ?? byEvidence(heads, common, hasTextAbove(blocks, heads[0]));
  // Heads chosen by level come level by level.
  const starts = chosen.map((head) => (chosen === briefs ? head.signedFrom : head.from)).sort((a, b) => a - b);
  const opening = blocks.find((block) => block.kind === 'body' || block.kind === 'list' || block.kind === 'table');
  const begins = opening?.lines[0]?.index ?? first;
  // What stands above a head that is not the first belongs to the text over it; a digest says good morning before its first item.
  const greets = chosen === briefs && blocks.every((block) => block.kind !== 'body' || (block.lines[0]?.index ?? 0) >= (starts[0] ?? 0) || isGreeting(block));
  const over = heads.find((head) => head.titles.length > 0 && head.hasBody)?.from ?? begins;
  if (starts[0] === undefined || (begins < starts[0] && !greets)) starts.unshift(firstOf(blocks, Math.min(begins, over)));
  else if (!greets) starts[0] = firstOf(blocks, starts[0]);
  starts.push(...itemsInColumn(page, furniture, blocks));
  return withDaysAbove(blocks, [...new Set(starts.map((start) => withDescriptionAbove(blocks, furniture, start)))].sort((a, b) => a - b));
}

/** A first story takes the bylines, description lines, captions and notes right above it along. */
function firstOf(blocks: readonly Block[], begins: number): number {
  const above = blocks.filter((block) => (block.lines[0]?.index ?? 0) < begins);
  const dated = above.findLastIndex((block) => block.kind !== 'byline' && block.kind !== 'description' && block.kind !== 'caption' && block.kind !== 'note' && block.kind !== 'deck');
  return above[dated + 1]?.lines[0]?.index ?? begins;
}
