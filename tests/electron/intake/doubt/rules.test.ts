import { describe, expect, it } from 'vitest';
import { lostFigures } from '../../../../electron/intake/doubt/figures/figures-chinese.ts';
import { isDay } from '../../../../electron/intake/doubt/impossible-dates.ts';
import { wordsOf } from '../../../../electron/intake/doubt/words/page-words.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { damagedPage } from '../damaged-pages.ts';
import { textOf } from '../whole-text.ts';

const doubtsOf = (body: string, headline = '步道建成'): Doubt[] => readExtraction(textOf(`${headline}\n${body}`)).reports.flatMap((report) => report.doubts);
const said = (body: string, kind: Doubt['kind']): string[] => doubtsOf(body).filter((doubt) => doubt.kind === kind).map((doubt) => doubt.text);

describe('rules for figures', () => {
  it.each(lostFigures.map((rule) => [rule.name, rule] as const))('%s finds its example and leaves the sound one', (_, { pattern, lost, whole }) => {
    expect([...lost.matchAll(pattern)].length).toBeGreaterThan(0);
    expect([...whole.matchAll(pattern)]).toEqual([]);
  });

  it('take marks of half a width for those of Chinese sentences', () => {
    expect(said('票价元,设站座,线路方便,去年月通车.', 'figures-missing').length).toBeGreaterThan(2);
    expect(said('票价2,800元,设站9座.', 'figures-missing')).toEqual([]);
  });

  it('leave the unit in a table’s head, and miss a figure in a cell that is a sentence', () => {
    const text = '步道建成\n步道已经通行。\n项目\t投资额（万元）\t备注\n步道\t860\t另拨付万元，用于绿化。';
    const at = (line: string): { start: number; end: number } => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length });
    const table = ['项目\t投资额（万元）\t备注', '步道\t860\t另拨付万元，用于绿化。'].map((line) => ({ kind: 'table' as const, ...at(line) }));
    const doubts = readExtraction({ ...textOf(text), hints: table }).reports.flatMap((report) => report.doubts).filter(({ kind }) => kind === 'figures-missing');
    expect(doubts.map((doubt) => text.slice(Math.max(0, doubt.at.start - 2), doubt.at.end))).toEqual(['拨付万元']);
  });

  it('raise faint signs only where sure ones show that the report lost its figures', () => {
    expect(said('票价元，设站座，线路方便。', 'figures-missing').length).toBeGreaterThan(1);
    expect(said('帮扶困难户，走访养殖户。', 'figures-missing')).toEqual([]);
  });
});

describe('rules for misread words', () => {
  it.each([['施土人员把工期倒排。', '施工'], ['岛上居艮进城要坐船。', '居民'], ['上门2O次，送药上门。', '20'], ['2O23年开工。', '2023']])('propose what %s meant', (body, meant) => {
    expect(doubtsOf(body).find((doubt) => doubt.kind === 'misread')?.suggestion).toBe(meant);
  });

  it.each(['干道两小时清通，车辆不停。', '课堂已办了十期。', '乌兰达坂下着雪。', '记者周志勇说，步道真好。', 'B12路开通。'])('leave %s', (body) => {
    expect(said(body, 'misread')).toEqual([]);
  });
});

describe('rules for dates, counts, copies and ends', () => {
  it('know the days of a year', () => {
    expect([isDay(2024, 2, 29), isDay(2023, 2, 29), isDay(undefined, 2, 29), isDay(undefined, 13, 1), isDay(undefined, 4, 31)]).toEqual([true, false, true, false, false]);
    expect(said('13月5日开工，上午25时剪彩，2023年2月29日竣工。', 'impossible-date')).toEqual(['13月5日', '25时', '2023年2月29日']);
    expect(said('12月31日开工，上午8时30分剪彩，2024-02-29竣工。', 'impossible-date')).toEqual([]);
  });

  it('count headings that begin or end alike, lists and points', () => {
    const two = '街道行动起来。\n摸排在一线。街道派出了队伍。\n对接在一线。街道办起了驿站。\n街道还开通了专车，接回了职工。';
    expect(doubtsOf(two, '“三个一线”破解难题').map((doubt) => doubt.kind)).toContain('count-differs');
    expect(doubtsOf(two, '“两个一线”破解难题').map((doubt) => doubt.kind)).not.toContain('count-differs');
    expect(said('抓好三项任务：一是宣传。二是走访。三是检查。四是总结。', 'count-differs')).toEqual(['三项任务']);
    expect(said('抓好三项任务：一是宣传。二是走访。三是检查。', 'count-differs')).toEqual([]);
    expect(said('东山镇、西湖镇等5个乡镇参加，东山镇、西湖镇、南门镇三个乡镇领先。', 'count-differs')).toEqual([]);
  });

  it('count what a title promises where the body has it in one row', () => {
    const kinds = (headline: string, body: string): string[] => doubtsOf(body, headline).map((doubt) => doubt.kind);
    const row = '全县坚持宣传发动到位、资格审查到位，换届一次成功。';
    expect(kinds('三个“到位”选出好班子', row)).toContain('count-differs');
    expect(kinds('两个“到位”选出好班子', row)).not.toContain('count-differs');
    expect(kinds('三个“到位”选出好班子', `${row}各乡镇还做到经费到位。`)).not.toContain('count-differs');
    const sets = '区里组建物资保障、政策宣讲、心理疏导三支队伍，把事做到门口。';
    expect(kinds('建强“四支队伍” 凝聚合力', sets)).toContain('count-differs');
    expect(kinds('建强“三支队伍” 凝聚合力', sets)).not.toContain('count-differs');
  });

  it('find a sentence said again, and text that goes on elsewhere', () => {
    expect(said('村民们都来帮忙，把路修好了。村民们都来帮忙，把路修好了。', 'duplicated')).toHaveLength(1);
    expect(said('村民们都来了，把路修好了。（下转四版）', 'cut-off')).toEqual(['（下转四版）']);
    expect(said('村民们都来了，把路修好了，接着又修（下转四版）', 'cut-off').map((words) => words.slice(-9))).toEqual(['接着又修（下转四版）'.slice(-9)]);
    expect(said('村民们都来了。报名电话：0443-2473528', 'cut-off')).toEqual([]);
  });
});

describe('doubts over a page', () => {
  it('count words of a page: never, once, more', () => {
    const written = wordsOf('步道沿河，步道成环');
    expect([written('步道'), written('沿河'), written('山路')]).toEqual([2, 1, 0]);
  });

  it('raise at most one false alarm in a thousand characters of sound pages', () => {
    let [characters, alarms] = [0, 0];
    for (let seed = 200; seed < 280; seed++) {
      const { text } = damagedPage(seed);
      characters += text.length;
      alarms += readExtraction(textOf(text)).reports.reduce((sum, report) => sum + report.doubts.length, 0);
    }
    expect(alarms).toBeLessThanOrEqual(characters / 1000);
  });
});
