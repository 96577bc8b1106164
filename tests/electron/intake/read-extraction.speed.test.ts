import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../electron/intake/read-extraction.ts';
import { textOf } from './whole-text.ts';

/** Processor time of one reading, in milliseconds. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  readExtraction(textOf(text));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of six readings each, in turns: what the machine and the garbage collector do besides comes and goes for both alike. */
function quickest(short: string, long: string): { short: number; long: number } {
  const rounds = [1, 2, 3, 4, 5, 6].map(() => ({ short: timeOf(short), long: timeOf(long) }));
  return { short: Math.min(...rounds.map((round) => round.short)), long: Math.min(...rounds.map((round) => round.long)) };
}

const story = '小窗口 大服务\n\n服务中心把窗口从九个减为四个，办事时间却缩短了一半，群众少跑了路，部门间的推诿也少了。 林知远\n\n';
const shapes: readonly (readonly [name: string, unit: string])[] = [
  ['many stories', story.repeat(80)],
  ['one line without an end', '办事时间缩短了一半，群众少跑了路，'.repeat(200)],
  ['wrapped English', 'The council voted on Monday to close the yard and\nthe residents applauded when the result was read out.\n\n'.repeat(40)],
  ['short lines', '标题一行\n'.repeat(400)],
  ['white space', ' \u3000 x '.repeat(2000)],
  ['open brackets', '“（《【'.repeat(2000)],
  ['names', '张三 李四 '.repeat(600)],
  ['pointers', 'a > b > '.repeat(1200)],
  ['bold words', '**a** '.repeat(1200)],
  ['notes', '编者按：养老\n'.repeat(300)],
  ['briefs', '【白石镇集中换装路灯】白石镇近日更换老旧路灯三百余盏，夜间出行更加明亮。\n'.repeat(60)],
  ['rules', '青禾社区办起邻里食堂\n————\n'.repeat(200)],
];

describe('the time a page takes', () => {
  it.each(shapes)('grows with its length, not faster: %s', (_, unit) => {
    readExtraction(textOf(unit));
    const { short, long } = quickest(unit.repeat(2), unit.repeat(16));
    expect(long).toBeLessThanOrEqual(12 * Math.max(short, 5));
  });
});
