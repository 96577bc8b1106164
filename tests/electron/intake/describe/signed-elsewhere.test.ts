import { describe, expect, it } from 'vitest';
import { readBylineLine } from '../../../../electron/intake/describe/byline-line.ts';
import { readCreditRun } from '../../../../electron/intake/describe/credit-run.ts';
import { readDescriptionLine } from '../../../../electron/intake/describe/description-line.ts';
import { readLeadIn } from '../../../../electron/intake/describe/lead-in.ts';
import { readTakenFrom } from '../../../../electron/intake/describe/taken-from.ts';
import { readRunningHead } from '../../../../electron/intake/page-head/head-line.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const people = (finding: { byline: readonly { name: string }[] } | undefined): string[] | undefined => finding?.byline.map(({ name }) => name);

describe('an office with a word run on that begins as a name does', () => {
  it.each(['县第五中学新校区体育馆封顶', '县人民医院新院区开诊', '石桥镇建起茶叶科技小院'])('signs nothing: %s', (line) => { expect(readBylineLine(line, 0)).toBeUndefined(); });
  it('signs where many bear the surname', () => { expect(people(readBylineLine('云溪县妇联陈建国', 0))).toEqual(['陈建国']); });
});

describe('who wrote, before the text', () => {
  it('stands alone in a bracket', () => { expect(people(readLeadIn('(石清泉 安小荷) 凌晨四点,桥头村的梨园里亮起了灯。', 0))).toEqual(['石清泉', '安小荷']); });
  it.each(['（县委）凌晨四点，桥头村的梨园里亮起了灯。', '（王玉 李荷）'])('is none in %s', (text) => { expect(readLeadIn(text, 0)).toBeUndefined(); });
  it('stands behind two media of one house', () => {
    const finding = readLeadIn('云溪日报·云溪新闻客户端记者 石青 通讯员 安小禾 闻达 报道：走进桥头村的大棚，番茄红了。', 0);
    expect(people(finding)).toEqual(['石青', '安小禾', '闻达']);
    expect(finding?.source).toBe('云溪日报·云溪新闻客户端');
  });
  it('leaves the first words of the text that a column broke off to the text', () => { expect(readDescriptionLine('本报记者 石青报道：种植能', 0)).toBeUndefined(); });
});

describe('who wrote, behind the text', () => {
  it('is named with the place where he writes for a medium', () => {
    expect(people(readCreditRun('云溪健康网白渠通讯员安静文责任编辑石岚', 0))).toEqual(['安静文']);
  });
  it('is named with what he is though the sentence broke off', () => {
    const { reports } = readExtraction(textOf('桥头的饭店\n\n走进桥头，饭店里坐满了人。店主安嫂三年前借了二十万元，如今带着八个姐妹一起干。\n\n在夜市和直播间里，越来越多的店主正在书写属于自己的人 本报实习生 石蕾\n'));
    expect(people(reports[0])).toEqual(['石蕾']);
    expect(reports[0]?.paragraphs.at(-1)?.text).toMatch(/属于自己的人$/);
  });
});

describe('where a digest took a text from', () => {
  it.each([
    ['（摘自8月11日《云溪晚报》 作者 石楠）', '云溪晚报', ['石楠']], ['（摘自第31期《云溪周刊》 作者 安飞）', '云溪周刊', ['安飞']], ['（摘自《渡口》2022年第3期）', '渡口', []],
  ])('%s', (line, source, names) => {
    const finding = readTakenFrom(line, 0);
    expect(finding?.source).toBe(source);
    expect(people(finding)).toEqual(names);
  });
});

describe('a sentence over who took the picture', () => {
  const page = (sentence: string, indent: string): string => `渠上来了“水管家”\n\n本报记者 石青\n\n${indent}谷雨一过，桥头的风软了。一百户人家等着开闸放水，渠边站满了人。\n${indent}“今年我管的渠上没有一起争水的事。”老安有点自豪。\n${sentence}\n石丽 摄\n${indent}节约下来的水怎么办？镇里规定，水量可以在灌区里转让，一方水两毛钱。\n`;
  const captions = (text: string): string[] => readExtraction(textOf(text)).reports.flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'caption').map(({ text: words }) => words));
  it('is its caption, flush left among indented paragraphs', () => { expect(captions(page('老安在果园里察看滴灌带。', '　　'))).toEqual(['老安在果园里察看滴灌带。']); });
  it('is text where no paragraph is indented', () => { expect(captions(page('老安在果园里察看滴灌带。', ''))).toEqual([]); });
});

it('takes the office on a bulletin\'s line of its day for where its reports are from', () => {
  const { reports } = readExtraction(textOf('政 务 信 息\n\n第 37 期\n\n云溪县人民政府办公室                2023 年 8 月 30 日\n\n云溪县“三个一”治内涝\n\n今年汛期以来，云溪县以“一张图、一本账、一支队”为抓手，老城里的积水点都消了号，街坊出门不用蹚水。\n'));
  expect(reports.map(({ source, sender, published }) => [source, sender, published])).toEqual([['云溪县人民政府办公室', '云溪县人民政府办公室', '2023-08-30']]);
});
it('names a paper that calls itself 晨刊', () => { expect(readRunningHead('城南晨刊　2023年2月5日　星期日　编辑：石梅　　06 社区', 0)?.source).toBe('城南晨刊'); });
it.each(['送阅范围：县处级以上领导', '印发范围：各县（市、区）委统战部，有关人民团体'])('sets aside to whom a bulletin goes: %s', (line) => {
  const { reports } = readExtraction(textOf(`渠上来了“水管家”\n\n谷雨一过，桥头的风软了。一百户人家等着开闸放水，渠边站满了人。\n\n${line}\n`));
  expect(reports[0]?.paragraphs.map(({ text }) => text).join('\n')).not.toContain('范围');
});

it('keeps a document called 关于… whole, though whom to ask stands under it', () => {
  const { reports } = readExtraction(textOf('社情民意信息\n2024年第31期\n政协云溪县委员会办公室            2024年7月19日\n\n关于规范农村三轮车管理的建议\n\n　　县政协委员、卫生院医生石雯反映，近年来三轮\n车成为农村群众出行运货的工具，由此引发的事故\n也在增多。上半年，卫生院接诊伤者73人。\n　　为此建议：由交管部门牵头，送牌照下乡。\n\n联系人：蒋莹    联系电话：0577-00000000\n报：市政协办公室    送：县公安局\n'));
  expect(reports.map(({ headline }) => headline?.text)).toEqual(['关于规范农村三轮车管理的建议']);
  expect(reports[0]?.paragraphs.filter(({ kind }) => kind === 'body')).toHaveLength(2);
});
