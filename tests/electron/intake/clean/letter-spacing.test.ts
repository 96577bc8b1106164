import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterSpaces } from '../../../../electron/intake/clean/letter-spacing.ts';
import { mergeUp, splitAt } from '../../../../electron/intake/correct/correct-boundary.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { runs } from '../../../support/property-runs.ts';
import { pieces } from '../page-pieces.ts';
import { faultsOf, passagesIn, textOf } from '../whole-text.ts';

/** Sets a text wide: a space after every character that has one of its own line behind it. */
const wide = (text: string): string => text.replace(/(?<=[^\s\w])(?=[^\s\w])/gu, ' ');
const closed = (text: string): string => letterSpaces(text).reduceRight((rest, space) => rest.slice(0, space.start) + rest.slice(space.end), text);

const stories = ['第三版   要闻', '', '南湖渠清淤完工   两千亩稻田受益', '', '    本报讯（记者   安平）昨天，南湖渠清淤工程', '完工，两千亩稻田可以用上放心水。水管站站长', '谷雨说，三十年来渠底第一次见了硬土。', '', '老浴池重新开门', '', '    本报讯（通讯员   白杨）关了四年的城南浴池', '昨天重新开门，票价还是六元。街坊们提着篮子', '来排队，有人在池边下起了棋。'].join('\n');

describe('letter spaces', () => {
  it('are closed up on a page set wide, and gaps between words are kept', () => {
    expect(closed(wide(stories))).toBe(stories);
  });

  it('are closed up on a page that a recogniser strewed with them, and gaps between words are kept', () => {
    const strewn = stories.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, (_, at: number) => (at % 5 < 2 ? ' ' : ''));
    expect(closed(strewn)).toBe(stories);
  });

  it('are left where lines of a column were joined by one', () => {
    const joined = stories.replaceAll('\n    ', '\n').replace(/(?<=[^\n]{12}[\u4e00-\u9fff])\n(?=[\u4e00-\u9fff])/g, ' ');
    expect(closed(joined)).toBe(joined);
  });

  it('are closed up in a headline set wide over text that is not', () => {
    const page = '城南报\n2031年5月6日\n第2版\n\n老 浴 池 重 新 开 门\n\n关了四年的城南浴池昨天重新开门，票价还是六元。\n';
    expect(closed(page)).toBe(page.replace('老 浴 池 重 新 开 门', '老浴池重新开门'));
  });

  it('are closed up between figures and letters set as wide, and a line of nothing else', () => {
    const page = `${wide(stories)}\nA 0 9   都 市   2 0 3 1 . 4 . 3\n第 2 版\n书 店 搬 家   街 坊 5 0 人 传 书\n`;
    expect(closed(page)).toBe(`${stories}\nA09   都市   2031.4.3\n第2版\n书店搬家   街坊50人传书\n`);
  });

  it.each(['记者 王 玉 李 明', '首页 新闻 视频', '一 二 三', '微信 微博', 'a b c d e f', '张三 李四 王五 赵六'])('are none in %s', (line) => {
    expect(letterSpaces(`正文第一行。\n第二行。\n第三行。\n${line}\n`)).toEqual([]);
  });

  it('leave a page of two stories as it is read when it is set close', () => {
    const words = (text: string): string[] => passagesIn(readExtraction(textOf(text))).map((passage) => passage.text.replace(/\s/g, ''));
    const reading = readExtraction(textOf(wide(stories)));
    expect(words(wide(stories))).toEqual(words(stories));
    expect(reading.reports.map((report) => [report.headline?.text, report.byline.map(({ name }) => name)])).toEqual([['南湖渠清淤完工   两千亩稻田受益', ['安平']], ['老浴池重新开门', ['白杨']]]);
    expect(reading.reports[1]?.range.start).toBe(wide(stories).indexOf('老'));
  });

  it('keep every character in one place whatever stands between them', () => {
    const page = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', '\r\n', '　', ''), fc.boolean()), { maxLength: 30 })
      .map((parts) => parts.map(([words, end, set]) => (set ? wide(words) : words) + end).join(''));
    fc.assert(fc.property(page, (text) => { expect(faultsOf(text, readExtraction(textOf(text)))).toEqual([]); }), runs(300));
  });

  it('are in one place after a boundary was moved', () => {
    const extraction = textOf(wide(stories));
    const reading = readExtraction(extraction);
    const merged = mergeUp({ extraction, reading }, 1);
    expect(merged.ok && [merged.value.reports.length, faultsOf(extraction.text, merged.value)]).toEqual([1, []]);
    const parted = merged.ok ? splitAt({ extraction, reading: merged.value }, extraction.text.indexOf('老')) : merged;
    expect(parted.ok && [parted.value.reports.map((report) => report.range.start), faultsOf(extraction.text, parted.value)]).toEqual([reading.reports.map((report) => report.range.start), []]);
  });
});
