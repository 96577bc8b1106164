import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import type { Doubt } from '../../../../../shared/domain/reading.ts';
import { textOf } from '../../whole-text.ts';

const doubtsOf = (text: string) => readExtraction(textOf(`渡口点亮夜航灯\n${text}`)).reports.flatMap(({ doubts }) => doubts);
const named = (text: string): string[] => doubtsOf(text).filter(({ kind }) => kind === 'figures-missing').map((doubt) => doubt.text);
/** Whether a figure is missed somewhere in these words of the text. */
const misses = (text: string, words: string): boolean => {
  const page = `渡口点亮夜航灯\n${text}`;
  return [...page.matchAll(new RegExp(words, 'g'))].some(({ index }) => doubtsOf(text).some(({ kind, at }) => kind === 'figures-missing' && at.start < index + words.length && at.end > index));
};

const lost = '本报讯 月日，青溪县的菌棚里，工人们正忙着采摘。该县投资万元，带动户农户就业。年前，这里还是荒滩。年春，县里从所高校引进个新品种，在个乡镇推广，每周节课。现在个月就能挣元，人均月工资达元左右。截至月底，园区已有名妇女就业。';

describe('a report that lost all its figures', () => {
  it.each(['户农户', '年前', '年春', '所高校', '个新品', '节课', '元左右', '截至月底', '名妇女'])('names %s', (words) => {
    expect(misses(lost, words), named(lost).join('|')).toBe(true);
  });

  const more = '本报讯 月日，青溪县投资万元修路，土地亩，修了公里。原来需要个人的活，如今一台机器就够。产品销往长三角多个城市，招了多名工人，接听电话多次，违规视频多条，累计服务多个小时。镇里派出一支人的队伍，于时分出发，手续补齐，天里，队员走了户。年被评为先进的渡口，如今读完本书的孩子越来越多。';

  it.each(['个人', '多个', '多名', '多条', '多个小时', '一支人', '时', '天里', '年', '本'])('names %s, which sound text has too', (words) => {
    expect(misses(more, words), named(more).join('|')).toBe(true);
  });

  it('leaves those alone where figures stand', () => {
    expect(named('原来需要个人承担的风险，如今由渡口分担。产品销往多个城市，招了多名工人，读完本书的孩子越来越多。年被当作一只兽的故事，他讲了30年。')).toEqual([]);
  });

  it('leaves the same words alone where the figures stand', () => {
    expect(named('本报讯 年前，李家巷的居民还在为停车发愁。如今，有名的老人牵头，把个人的小事办成了大家的好事。年底，街道办还会再办一场年货会，截至月底报名。')).toEqual([]);
  });
});

describe('characters that a recogniser gives for others', () => {
  it.each([['发放药品价值4600佘元。', '4600佘元', '4600余元'], ['全年产值2忆元。', '2忆元', '2亿元'], ['设施设备一应倶全。', '倶', '俱']])('%s', (text, read, printed) => {
    expect(doubtsOf(text).filter(({ kind }) => kind === 'misread').map((doubt) => [doubt.text, doubt.suggestion])).toEqual([[expect.stringContaining(read), expect.stringContaining(printed)]]);
  });

  it('leaves cubic metres and a surname alone', () => {
    expect(doubtsOf('清运土石3方人工完成，佘元老师也到了现场。').filter(({ kind }) => kind === 'misread')).toEqual([]);
  });
});

/** Invented pages with a mark where each figure was lost. */
const pages = readFileSync(join(import.meta.dirname, '../../../../fixtures/doubt/lost-all.txt'), 'utf8').trim().split('\n\n').map((marked) => {
  const places = [...marked.matchAll(/□/g)].map(({ index }, before) => index - before);
  return { headline: marked.split('\n')[0] ?? '', text: marked.replaceAll('□', ''), places };
});

describe('pages that lost every figure', () => {
  const looked = pages.map(({ headline, text, places }) => {
    const doubts = readExtraction(textOf(text)).reports.flatMap((report) => report.doubts);
    const isAt = (doubt: Doubt, place: number): boolean => doubt.kind === 'figures-missing' && doubt.at.start <= place && doubt.at.end >= place;
    const missed = places.filter((place) => !doubts.some((doubt) => isAt(doubt, place))).map((place) => `${text.slice(Math.max(0, place - 4), place)}□${text.slice(place, place + 4)}`);
    return { headline, missed, places, others: doubts.filter((doubt) => !places.some((place) => isAt(doubt, place))).map(({ text: words }) => words) };
  });

  it.each(looked)('have four in five of their gaps named: $headline', ({ places, missed }) => {
    expect(places.length).toBeGreaterThan(15);
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(places.length / 5);
  });

  it('have nine in ten of all named, and hardly anything else', () => {
    const missed = looked.flatMap((one) => one.missed);
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(looked.reduce((sum, { places }) => sum + places.length, 0) / 10);
    const others = looked.flatMap((one) => one.others);
    expect(others.length, others.join(' ')).toBeLessThanOrEqual(pages.reduce((sum, { text }) => sum + text.length, 0) / 1000);
  });
});
