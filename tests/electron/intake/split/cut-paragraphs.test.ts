import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const read = (text: string): { headlines: (string | undefined)[]; sections: string[]; bodies: string[] } => {
  const { reports } = readExtraction(textOf(text));
  const of = (kind: string): string[] => reports.flatMap((report) => report.paragraphs.filter((one) => one.kind === kind).map((one) => one.text));
  return { headlines: reports.map((report) => report.headline?.text), sections: of('section'), bodies: of('body') };
};

const column = (last: string, cut: string): string => `长堤上的灯火

本报记者  简竹青

入夏以来，白渠镇连下了九场大
雨，渠水三次漫过滩地，镇里把
守堤的人从四十名添到一百名。

把棚子搭到渠边

七月三日夜里，渠口出现渗水，
守堤的人扛着沙袋跑了三个来
回，天亮前把口子堵住了。${last}

${cut}

守了三十年渠的老安和年轻人一
起值夜，连着九天没有回过家，
他说守着渠才睡得踏实。

把人家放在心里

雨停以后，镇里把积水的二十户
人家挨户走了一遍，缺粮的送粮，
漏雨的修屋，一户也没有落下。
`;

describe('lines that fill the column', () => {
  it('are a paragraph that broke off, not a headline, where all but the last end at its edge', () => {
    const { headlines, sections } = read(column('镇农', '技站的人把铺盖搬进棚里，每两\n小时沿渠走上一遍，一旦看见渠\n脚冒水'));
    expect(headlines).toEqual(['长堤上的灯火']);
    expect(sections).toEqual(['把棚子搭到渠边', '把人家放在心里']);
  });

  it('are a title where they end with its sense', () => {
    const { headlines, sections } = read(column('', '镇农技站守渠守到天明\n二百亩早稻无一受淹'));
    expect([...headlines, ...sections]).toContainEqual(expect.stringContaining('二百亩早稻无一受淹'));
  });
});

const page = (heading: string): string => `看病进山 问诊到户 医疗队走遍二十个村

入冬以来,白渠县北部山区气温骤 降,老年人生病的多起来。县里把 医生请进山,走了二十个偏远村子。

名医下沉,山里人看病不再远

11月8日一早,石坪乡东垌村的屋 里已经坐满了人。县医院的龚立群 刚放下行李,就被几位老人围住。

当天,医疗队共看病人186人次, 发放药品32种。村民现场量了血压, 也学会了怎样在家里照看老人。

建档立卡,慢病管理有人问

看病只是第一步。医疗队在村里发 现,不少人患病多年,却没有按时吃 药,村医为他们一人建一本档案。

血压每月量一次,药每月送一次,二 十个村共建档2316份,村医一家一户 走到,大半年里走坏了三双鞋子,

${heading}

山区缺医,更缺留得住的医生。县 里把看病与带徒弟结合起来,三个 月来办了六期培训班,二百人听课。
`;

describe('a line of a heading\'s form', () => {
  it('is a heading beside its sisters though the text above broke off', () => {
    const { sections, bodies } = read(page('培训村医,留下不走的医疗队'));
    expect(sections).toEqual(['名医下沉,山里人看病不再远', '建档立卡,慢病管理有人问', '培训村医,留下不走的医疗队']);
    expect(bodies.at(-1)).toMatch(/^山区缺医/);
  });

  it('is text where its clauses are not as long as theirs', () => {
    expect(read(page('鞋底磨穿了,脚上的泡一层叠一层')).sections).not.toContain('鞋底磨穿了,脚上的泡一层叠一层');
  });
});

it('reads a long line under a section\'s heading as its first paragraph, which broke in two', () => {
  const { sections, bodies } = read('一颗姜糖\n\n腊月里的古城寒意正浓，河边的老屋里热气腾腾。安师傅系着围裙熬糖，一口锅守了三十年。\n\n百拉成糖\n\n熬好的糖浆趁热挂上木桩，反复拉扯上百次，颜色由深红色变成\n\n乳白色，再掺入姜汁，剪成小块，一锅姜糖才算成了。\n');
  expect(sections).toEqual(['百拉成糖']);
  expect(bodies).toContain('熬好的糖浆趁热挂上木桩，反复拉扯上百次，颜色由深红色变成乳白色，再掺入姜汁，剪成小块，一锅姜糖才算成了。');
});

it('takes a headline over words of a time for no piece of them, however wide its column', () => {
  const { headlines } = read('十年磨一剑 啃下轴承“硬骨头”\n\n(本报记者 石宁)\n\n5月18日,屏幕上的数字停住了,实验 楼里响起掌声。这个团队守了十二年, 换了三代人,今天终于做成了轴承。\n\n团队累计写下论文74篇,培养学生86 人。学校把更多的课搬进车间里,请老 师傅上台,台下坐满了年轻的学生。\n\n图书馆"夜读灯"亮到凌晨\n\n期末临近,图书馆三楼通宵自习 区的座位夜夜坐满。学校添了三 百盏台灯,方便学生读书到深夜。(安佳)\n');
  expect(headlines).toContain('图书馆"夜读灯"亮到凌晨');
});

it('takes two lines over the page\'s day for the page\'s, and the place below them for the first story\'s', () => {
  const story = (kicker: string, headline: string, name: string): string => `${kicker}\n${headline}\n\n　　傍晚时分，桥头村的老槐树下坐满了人。几条长板凳围成一圈，大家你一言我一语，把水渠的事说开了。（${name}）\n`;
  const { reports, pageTitle } = readExtraction(textOf(`同心 · 统战周刊\n基层统战风采\n2023年11月15日　主编 石军\n\n${[
    story('云溪县石桥镇', '“板凳会”开出和谐邻里', '安静'), story('白渠市商会', '一碗奶茶暖了人心', '石君'), '“同心书屋”点亮山里娃的梦\n\n　　“这本书我能带回家看吗？”在桥头小学，书屋的门刚打开，孩子们就围了上来。（向阳）\n', '侨商回乡办起工厂\n\n　　11月10日，在云溪县侨商产业园，第一条生产线开了工，八十名村民当天上岗。（石岚）\n',
  ].join('\n')}`));
  expect(pageTitle?.text).toMatch(/^同心 · 统战周刊\s?基层统战风采$/);
  expect(reports.map(({ kicker, headline }) => [kicker?.text, headline?.text])[0]).toEqual(['云溪县石桥镇', '“板凳会”开出和谐邻里']);
});
