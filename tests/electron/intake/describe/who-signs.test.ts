import { describe, expect, it } from 'vitest';
import { printReading, type PrintedReport } from '../../../../electron/intake/print-reading.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const headline = '石湖镇换装节能路灯';
const story = '石湖镇昨天换装了三百余盏路灯，夜间出行更加明亮，群众拍手称好。\n据了解，改造工程总投资八十万元，预计月底前全部完工，届时可节电四成以上。';
const reports = (text: string): readonly PrintedReport[] => printReading('', undefined, text, readExtraction(textOf(text))).reports;
const signed = (text: string): unknown => reports(text).map((one) => [one.headline, one.byline.join(' '), one.paragraphs.length]);

describe('names that a line end broke or closed up', () => {
  it.each([
    ['（丁 玉珂）', '丁玉珂'], ['（冼 国林）', '冼国林'], ['（占晓芸何东海）', '占晓芸,何东海'], ['（司徒静 尕藏 才让）', '司徒静,尕藏才让'], ['（安宁 丁 玉珂）', '安宁,丁玉珂'],
  ])('are whole again: %s', (bracket, names) => { expect(reports(`${headline}\n\n${story}${bracket}`)[0]?.byline.join()).toBe(names); });

  it('are none of a sentence behind a word that is a label elsewhere', () => {
    expect(reports(`${headline}\n\n${story}\n图：外面一砖一瓦不动，里面厨房、卫生间一样不少\n沈阿婆看完，第一个签了字，大家都鼓起掌来。`)[0]?.byline).toEqual([]);
  });
});

describe('nobody', () => {
  it.each(['作者：不详', '作者：佚名', '作者：匿名', '作者：无'])('is named by %s', (line) => { expect(reports(`${headline}\n${line} 来源：石湖日报\n\n${story}`)[0]).toMatchObject({ byline: [], source: '石湖日报' }); });
});

describe('a report of an account', () => {
  it('says who reports for it in a bracket behind its name', () => {
    expect(reports(`平安石湖讯（记者 李强 通讯员 王小虎）${story}`)[0]).toMatchObject({ source: '平安石湖', byline: ['李强', '王小虎'] });
  });
});

describe('the year of a day that leaves it out', () => {
  it.each([['一中始建于1964年，校园里花木成荫。', undefined], ['这项工作自2019年起开展，已有三年。', undefined], ['2022年以来，镇里换灯三百盏。', '2022-04-12']])('is none in which something was founded or began: %s', (sentence, day) => {
    expect(reports(`${headline}\n\n本报4月12日讯（记者 李强）${story}\n${sentence}`)[0]?.published).toBe(day);
  });
});

describe('what a mail and a site set around a story', () => {
  it.each(['编辑老师您好,现将稿件发给您,请审阅。', '此稿未投其他报刊', '-----原始邮件-----', '>>更多', '本文版权归原作者所有。', '信息一：', '附件: 换灯1.jpg (2.3M)  换灯2.jpg (1.9M)', '附：图片3张', '（此件发至县处级）', '审核人：何静'])('is no part of it: %s', (line) => {
    const [first, ...others] = reports(`${headline}\n\n${story}\n\n${line}\n`);
    expect([first?.headline, first?.paragraphs.map(({ text }) => text).join('').includes(line), others.length]).toEqual([headline, false, 0]);
  });
});

describe('a line under a byline', () => {
  it.each(['FOR eleven years the lifeboat house at', 'Of all the boats that left the harbour'])('is the story’s first, though it opens as a rank may: %s', (line) => {
    const [first] = reports(`Lifeboat house opens again\n\nBy Eleanor Pask\n\n${line}\nSaltmere Quay stood with its doors\nchained and its roof open to the gulls.\nLast Saturday, in front of some 400\npeople, the doors swung back again.\n`);
    expect(first?.paragraphs[0]?.text).toContain(line);
  });
});

describe('the day of a register', () => {
  it.each([['日期：20220318', '2022-03-18'], ['来源：石湖日报 日期：20220318', '2022-03-18'], ['日期：20221318', undefined]])('is eight figures behind its label: %s', (line, day) => {
    expect(reports(`${headline}\n${line}\n\n${story}`)[0]?.published).toBe(day);
  });
});

describe('a caption in a bracket', () => {
  it('is one with who gave the picture in it', () => {
    expect(reports(`${headline}\n\n${story}\n\n（工人在街口换上新灯。 石湖镇供图）\n\n${story}`)[0]?.paragraphs.map(({ kind }) => kind)).toEqual(['body', 'caption', 'body']);
  });
});

describe('who wrote a story', () => {
  it.each([
    ['通讯员 覃文斌 摄影报道', '覃文斌'], ['石湖县委书记 李强', '李强'], ['中共石湖县委书记　李　强', '李强'], ['县农业农村局局长 王小虎', '王小虎'], ['作者：李强（县农业农村局）', '李强'], ['口述/李强 整理/本报记者 王小虎', '王小虎'],
    ['记者 | 李强　编辑 | 王小虎', '李强'], ['阿依古丽·买买提', '阿依古丽·买买提'], ['扎西·多吉', '扎西·多吉'], ['石湖县团委学生记者 李强', '李强'], ['农村部记者 李强', '李强'], ['石湖日报经济新闻部记者 李强', '李强'], ['石湖县新闻中心记者 李强', '李强'], ['小记者 李强', '李强'], ['大学生记者 李强', '李强'], ['石湖二中小记者 李强 指导老师 何静', '李强'], ['本报记者 李强 文 王小虎 图', '李强 王小虎'], ['李强 文　王小虎 摄', '李强 王小虎'], ['文 李强 图 王小虎', '李强 王小虎'], ['作者：李强，单位：县委党校', '李强'],
  ])('stands under its headline: %s', (line, names) => {
    expect(signed(`${headline}\n${line}\n\n${story}`)).toEqual([[headline, names, 2]]);
  });

  it.each([
    ['（李强，石湖县委宣传部）', '李强'], ['（作者：李强，单位：石湖县委宣传部）', '李强'], ['（王小虎，县农业农村局局长）', '王小虎'], ['（民盟石湖总支　李强）', '李强'], ['（石湖开发区管委会）', '石湖开发区管委会'], ['（石湖县融媒体中心 李强 图/文）', '李强'], ['（李强 摄影／文）', '李强'], ['（县工会 李强）', '李强'], ['（农水股 李强）', '李强'], ['（二科 李强 何静）', '李强 何静'], ['（青禾县 李强）', '李强'], ['（县侨联 秋实）', '秋实'], ['（石湖一中高二（3）班 李强）', '李强'], ['（石湖二中 李强 指导老师：何静）', '李强'], ['（作者：李强 单位：石湖一中）', '李强'], ['（石湖县团委 学生记者 李强）', '李强'],
  ])('stands behind its text: %s', (line, names) => {
    expect(signed(`${headline}\n\n${story}${line}`)).toEqual([[headline, names, 2]]);
    expect(signed(`${headline}\n\n${story}\n${line}`)).toEqual([[headline, names, 2]]);
  });

  it.each([
    ['高原日报社云溪站王玉责任编辑李强27:', '王玉', '高原日报社云溪站', '李强'], ['（记者 王玉）责任编辑李强09:', '王玉', undefined, '李强'], ['作者王玉来源云溪周报责任编辑李强12:05', '王玉', '云溪周报', '李强'],
    ['县公安局供稿责任编辑李强:', '县公安局', undefined, '李强'], ['石湖县融媒体中心王玉何静责任编辑李强', '王玉,何静', '石湖县融媒体中心', '李强'], ['记者王玉 编辑李强 2023-3-2 9:55:00', '王玉', undefined, '李强'], ['(责任编辑李强)8:', '', undefined, '李强'],
  ])('runs on behind the last stop of a record, the hour of its print after it or what is left of that: %s', (tail, names, source, editor) => {
    const [report] = reports(`${headline}\n2023/3/2 9:55\n${story.replace(/\n/g, '')}${tail}`);
    expect([report?.byline.join(), report?.source, report?.editor, report?.paragraphs.at(-1)?.text.endsWith('四成以上。')]).toEqual([names, source, editor, true]);
  });

  it.each([['何静 高原', '何静,高原'], ['占晓芸 毛旭', '占晓芸,毛旭'], ['尕藏才让 毛旭', '尕藏才让,毛旭'], ['高原 平安', '']])('is known for a name beside a sure one: %s', (line, names) => {
    expect(reports(`${headline}\n\n${story} ${line}`)[0]?.byline.join()).toBe(names);
  });

  it.each(['新春·走基层', '县司法局 十四家商会齐上阵', '石湖县委书记 调研', '海外侨胞捐建的卫生站在台安启用'])('is none of the words of a headline: %s', (line) => {
    expect(reports(`${headline}\n${line}\n\n${story}`)[0]?.byline).toEqual([]);
  });

  it.each(['文字：李强\n图片：王小虎\n编辑：何静', '撰文 | 李强\n摄影 | 石湖摄影队\n编辑 | 何静', '记者：李强\n摄影：王小虎\n审核：罗海'])('is not who took the pictures, where a line of its own says that: %s', (foot) => {
    expect(reports(`${headline}\n\n${story}\n\n${foot}`)[0]?.byline).toEqual(['李强']);
  });
});

describe('a picture of an English page', () => {
  it.each([
    'PHOTO BY MIKE TRAN / THE COURIER\nA pickup truck crosses the bridge\non Friday. The span is narrow.', 'Courier photo by Sam Ortega\nVolunteers carry drywall into a\nhouse on Front Street.', 'Photo: Ann Ryle\nThe mill, seen from the river.',
  ])('has its caption right under its credit: %s', (picture) => {
    const [report] = reports(`Council delays vote on bridge\n\nBy Karen Whit\n\nThe council put off a decision on\nthe bridge after engineers spoke.\n\n${picture}\n\nLibrary sets book sale\n\nHARLAN — The library will hold its\nbook sale in March.`);
    expect(report?.paragraphs.slice(-2).map(({ kind }) => kind)).toEqual(['credit', 'caption']);
  });
});

describe('the line over a shorter headline', () => {
  it('is its kicker where it says what the report is', () => {
    const [report] = reports(`沙阳县灾后恢复重建见闻\n\n把家重新立起来\n\n本报记者 沈以舟\n\n${story}\n\n救灾物资先对单子\n本报记者 顾青\n${story}\n\n一块共享菜园的收成\n本报记者 何静\n${story}`);
    expect([report?.kicker, report?.headline]).toEqual(['沙阳县灾后恢复重建见闻', '把家重新立起来']);
  });
});

describe('the first words of a report that a scan put spaces into', () => {
  it.each([
    ['新华 社青禾3月2日电（记者 李强）', '李强', '新华社青禾3月2日电'], ['本 报讯 记者李强 通讯员 王小虎 报道：', '李强 王小虎', '本报讯'], ['本报 讯（记 者 李强 通讯 员 王小虎）', '李强 王小虎', '本报讯'],
  ])('still say who reports: %s', (opening, names, dateline) => {
    const [first] = reports(`${headline}\n\n${opening}${story}`);
    expect([first?.byline.join(' '), first?.dateline?.replace(/ /g, ''), first?.paragraphs[0]?.text.slice(0, 6)]).toEqual([names, dateline, story.slice(0, 6)]);
  });
});

describe('words that begin with a surname', () => {
  it.each(['春茶品评会揭晓', '乡村音乐会展演', '农民运动会许多'])('are nobody behind what an office ends with: %s', (title) => {
    expect(reports(`${title}\n【记者李强／石湖报导】${story}`)[0]?.byline).toEqual(['李强']);
  });
});

describe('who reports and from where, in English', () => {
  it('are told apart on the line of a site that has its name and the time', () => {
    const [first] = reports('Home > Regional\n\nMillet fair to open in hill county\n\nBy Dana Holm in Farlow | Farlow News Online | Updated: 2031-06-05 16:20\n\nShare:  Facebook  X  WeChat\n\nChefs, growers and traders from 14 cities will meet in Farlow from June 14 to 16, organizers said.\n\nThe fair will have 120 stalls and a cooking contest, and entry is free for everybody.');
    expect(first).toMatchObject({ headline: 'Millet fair to open in hill county', byline: ['Dana Holm'], source: 'Farlow News Online' });
    expect(first?.paragraphs).toHaveLength(2);
  });
});

describe('a record of an English archive of papers', () => {
  it('is read by its labels in capitals', () => {
    const [first, ...others] = reports('1 of 1 DOCUMENT\n\nThe Farlow Courier\n\nSeptember 24, 2031 Tuesday\nFinal Edition\n\nCouncil bans overnight truck parking\n\nBYLINE: Dana Holm, Courier Staff\n\nSECTION: LOCAL; Pg. B1\n\nLENGTH: 131 words\n\nThe Farlow city council voted 5-2 Monday to ban overnight truck parking on Wharf Street.\n\nFines will start at $75 and rise to $250 for a third offense within 12 months.\n\nLOAD-DATE: September 25, 2031\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\nCopyright 2031 The Farlow Courier\nAll Rights Reserved');
    expect(first).toMatchObject({ headline: 'Council bans overnight truck parking', byline: ['Dana Holm'], source: 'The Farlow Courier', published: '2031-09-24' });
    expect([first?.paragraphs.length, others.length]).toEqual([2, 0]);
  });
});
