import { expect, it } from 'vitest';
import { layOutLines } from '../../../../electron/intake/clean/page-lines.ts';
import type { Block } from '../../../../electron/intake/split/block.ts';
import { findHeads } from '../../../../electron/intake/split/heads.ts';
import { textOf } from '../whole-text.ts';

/** So many headlines, each over a line of text, as blocks of a page. */
function blocksOf(stories: number): Block[] {
  const { lines } = layOutLines(textOf('石湖镇换装路灯\n石湖镇昨天换装了三百余盏路灯。\n'.repeat(stories)));
  return lines.map((line, i) => ({ kind: i % 2 === 0 ? 'title' : 'body', lines: [line], continues: false }));
}

/** Least processor time of three looks, in milliseconds. */
const timeOf = (blocks: readonly Block[]): number => Math.min(...[1, 2, 3].map(() => {
  const start = process.cpuUsage();
  findHeads(blocks, new Map());
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}));

it('the time to find the heads of a page grows with their number, not faster', () => {
  const [few, many] = [blocksOf(2000), blocksOf(16_000)];
  expect(findHeads(few, new Map())).toHaveLength(2000);
  expect(timeOf(many)).toBeLessThanOrEqual(20 * Math.max(timeOf(few), 5));
});
