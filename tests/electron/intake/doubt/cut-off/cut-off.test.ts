import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBrokenSentence } from '../../../../../electron/intake/doubt/cut-off/broken-sentences.ts';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { pageOf, setColumn } from '../../../../support/damage/columns.ts';
import { dice } from '../../../../support/damage/dice.ts';
import { bodies, cleanStories } from '../../../../support/damage/story.ts';
import type { Doubt } from '../../../../../shared/domain/reading.ts';
import { textOf } from '../../whole-text.ts';

const headline = '渡口点亮夜航灯';
const cutOff = (text: string): Doubt[] => readExtraction(textOf(text)).reports.flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'cut-off');

/** Sound invented reports of three paragraphs and more. */
const reports = [
  ...readFileSync(join(import.meta.dirname, '../../../../fixtures/doubt/prose.txt'), 'utf8').trim().split('\n\n').map((text) => text.split('\n')),
  ...[...cleanStories().values()].filter(({ set, language }) => set === 'open' && language === 'zh').map((story) => bodies(story)),
].map((paragraphs) => paragraphs.map((paragraph) => paragraph.trim())).filter((paragraphs) => paragraphs.length > 2);

/** How a page shows its paragraphs. */
const settings: Readonly<Record<string, (paragraphs: readonly string[], width: number) => string>> = {
  'a paragraph a line': (paragraphs) => `${headline}\n${paragraphs.map((paragraph) => `　　${paragraph}`).join('\n')}\n`,
  'narrow columns': (paragraphs, width) => pageOf(headline, setColumn(paragraphs, width)).text,
  'narrow columns that lost their indents': (paragraphs, width) => pageOf(headline, setColumn(paragraphs, width)).text.replaceAll('\n　　', '\n\n').replaceAll('　　', ''),
};
const least: Readonly<Record<string, number>> = { 'a paragraph a line': 0.9, 'narrow columns': 0.8, 'narrow columns that lost their indents': 0.8 };

describe('paragraphs that break off in the middle', () => {
  const above = '青禾镇把旧渡口修成了便民码头,挑担赶集的老人不 用再踩着跳板上船,等船的人可以坐下来歇脚聊天,今年还省下了一大笔';
  it.each(['施工期间,镇里派出三名工作人员在码头边值守, 乡亲们有事可以随时反映。', '在管理上,镇里请来老船工当渡口的监督员, 每天查看缆绳和救生圈。', '为管好用好这座新修的码头,镇里建立了轮值制度, 由十二名船工分段负责。'])('are doubted where a paragraph opens behind them: %s', (below) => {
    expect(cutOff(`${headline}\n\n${above}\n\n${below}\n`).map(({ text }) => text)).toContainEqual(expect.stringMatching(/一大笔$/));
  });

  it.each(['的开支,船工们的日子也好过了许多,大家都说修得好。', '开支,用在了给老人添置的雨棚和长椅上面,大家都说好。'])('are none where the sentence goes on: %s', (below) => { expect(cutOff(`${headline}\n\n${above}\n\n${below}\n`)).toEqual([]); });

  it.each(Object.entries(settings))('are doubted where they end: %s', (name, set) => {
    const { between } = dice(3);
    let [made, doubted] = [0, 0];
    for (let round = 0; round < 6; round++) {
      for (const report of reports) {
        const broken = between(1, report.length - 2);
        const text = report[broken] ?? '';
        const places = [...text.matchAll(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g)].map(({ index }) => index).filter((at) => at > 12 && at < text.length - 3);
        const at = places[between(0, Math.max(0, places.length - 1))];
        if (at === undefined) continue;
        made++;
        const page = set(report.map((paragraph, i) => (i === broken ? text.slice(0, at) : paragraph)), between(13, 20));
        if (cutOff(page).some((doubt) => doubt.text.endsWith(text.slice(at - 3, at)))) doubted++;
      }
    }
    expect(made).toBeGreaterThan(30);
    expect(doubted / made).toBeGreaterThanOrEqual(least[name] ?? 1);
  });

  it.each(Object.entries(settings))('are not found in whole ones: %s', (_, set) => {
    expect(reports.flatMap((report) => cutOff(set(report, 16)).map(({ text }) => text))).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    '一颗红心守渡口', '把课堂搬到大棚里', '问需于民，改什么大家定', '共建共管，改完之后有人管', '洪水退后，灾后重建不停步', '“他的车铃一响，我们心就定了”', '路通了，山货出山了', '2023年工作回眸与展望', '一、聚焦思想引领，凝聚共识', '多方发力，夜市更旺',
    '从“等活干”到“抢着干”', '食堂怎么办起来的', '让数据多跑路，群众少跑腿', '去年种下的树，今年结了果', '在田间地头，学真本领', '三句话不离本行', '老船工：江上的灯，心里的灯', '靠山吃山，念好山字经', '党员带头，产业更强',
  ])('are no broken sentences: %s', (heading) => {
    expect(isBrokenSentence(heading)).toBe(false);
  });

  it.each([
    '在快递分拨中心，慰问组看到休', '去年10月，县水利局投入资金，更换', '过去，岛上居民进城要先坐船再换', '据测算，采用蜜蜂授粉的大棚，畸形果率下降', '站长说，夜里行船最怕起雾', '这台机器人重18公斤，由', '食堂由街道提供场地。企业负责经营，老人按',
  ])('taken from what is no heading are: %s', (broken) => {
    expect(isBrokenSentence(broken)).toBe(true);
  });
});

describe('a sentence that begins where the one before it has not ended', () => {
  it.each([
    ['截至月底，全县有一万户人家签下公约，清运垃圾七十吨，办结率达到百分之九\n\n\n县河道所所长顾明远介绍，明年还要把哨所建到支流上去，让每条河都有人看护。', '百分之九'],
  ])('is doubted over an empty line: %s', (text, words) => {
    expect(cutOff(`${headline}\n${text}`).map((doubt) => doubt.text).join('|')).toContain(words);
  });

  it.each(['截至月底，全县有一万户人家签下公约，据\n\n县河道所所长顾明远介绍，明年还要把哨所建到支流上去。', '去年冬天，村里请来了已经退休的\n老水利站站长，他说渠要修在坡上。'])('is left alone where the words lead on: %s', (text) => {
    expect(cutOff(`${headline}\n${text}`)).toEqual([]);
  });
});

describe('paragraphs that begin inside a sentence', () => {
  const before = '渡口的航标灯昨夜全部换成了太阳能供电，船家说看得更远。';

  it.each(['的船工笑着说，如今夜里也敢靠岸了。', '了三年的缆桩终于换成了新的。', '，大家才放心地把船拴好。'])('are doubted: %s', (text) => {
    expect(cutOff(`${headline}\n　　${before}\n　　${text}\n　　${before}`).map(({ rule }) => rule)).toContain('no-head');
  });

  it.each(['的确，夜里靠岸比从前稳当得多了。', '了解到渡口的难处，乡里派来了技术员。', '着力解决夜航难题，是乡里今年的头一件事。', '“船工笑着说，如今夜里也敢靠岸了。”'])('are sound: %s', (text) => {
    expect(cutOff(`${headline}\n　　${before}\n　　${text}\n　　${before}`)).toEqual([]);
  });

  const english = 'The ferry crossed the river after dark for the first time on Monday, and the lamps held through the night.';

  it('are doubted in English, but not names that begin small', () => {
    const page = (text: string): string => `Ferry lamps are lit\n\n${english}\n\n${text}\n\n${english}`;
    expect(cutOff(page('which the boatmen had asked for since the spring, when two of them ran aground near the pier.')).map(({ rule }) => rule)).toEqual(['no-head']);
    expect(cutOff(page('iPhones in the hands of passengers showed the same lamps far down the river, one of them said later.'))).toEqual([]);
  });
});

describe('speech that begins a paragraph', () => {
  it('shows that the one before it was cut', () => {
    expect(cutOff(`${headline}\n渡口的夜校开办两年来，一百多名船工在这里学会了木雕。街道还争取资金，添置了工具，学员的作品做好后可以拿到码头的展销厅里代\n\n“白天上班，晚上学艺，日子越过越有奔头。”船工罗长明说，他的木雕去年得了奖。`).map(({ text }) => text).join('|')).toContain('展销厅里代');
  });
});
