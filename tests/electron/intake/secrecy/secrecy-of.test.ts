import { describe, expect, it } from 'vitest';
import { secrecyOf } from '../../../../electron/intake/secrecy/secrecy-of.ts';

const levelOf = (text: string) => secrecyOf({ text, hints: [] });

describe('a mark of secrecy near the top', () => {
  it.each([
    ['机密★1年\n河湾市人民政府文件\n正文', 'secret'],
    ['000012\n绝密★长期\n特急\n正文', 'top-secret'],
    ['秘密★\n关于渡口灯的报告\n正文', 'confidential'],
    ['秘 密 ★ 5 年\n报告', 'confidential'],
    ['份号：000003　机密★6个月\n报告', 'secret'],
    ['机密*10年\n报告', 'secret'],
    ['机密 1年\n报告', 'secret'],
    ['密级：绝密\n报告', 'top-secret'],
    ['【机密】\n报告', 'secret'],
    ['机　密\n报告', 'secret'],
    ['秘密\n特急\n河湾市渡口管理局文件\n河渡发〔2026〕12号\n正文', 'confidential'],
    ['000001\n机密\n正文', 'secret'],
    ['机密\n渡口物资储备一览\n帐篷1200顶', 'secret'],
    ['渡口管理局\n绝密\n汛期值守安排', 'top-secret'],
    ['秘密\n关于渡口灯具采购的报告\n正文', 'confidential'],
    ['机密女1年\n关于渡口灯具采购的报告', 'secret'],
    ['秘密妈1]年\n报告', 'confidential'],
    ['机密娘长期\n报告', 'secret'],
    ['绝密女\n报告', 'top-secret'],
    ['000012\n机密女1年 特急\n报告', 'secret'],
    ['机密太10年\n报告', 'secret'],
    ['内部情况\n第3期\n秘密\n正文', 'confidential'],
    ['机密★1年 特急\n正文', 'secret'],
    ['SECRET\nReport on the ferry lights\n', 'secret'],
    ['TOP SECRET//NOFORN\nReport\n', 'top-secret'],
    ['CONFIDENTIAL\n\nReport\n', 'confidential'],
    ['Classification: Confidential\nReport\n', 'confidential'],
  ])('is found in %j', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });

  it.each([
    '渡口的秘密\n本报讯 二十盏灯的秘密藏在河底。',
    '秘密\n林青禾\n那年夏天，渡口没有灯。',
    '渡口夜话\n一\n二\n三\n四\n五\n机密\n这两个字写在灯上。',
    '绝密档案首次公开\n本报讯 市档案馆公开一批曾标有“机密★1年”字样的旧文件。',
    '机密文件怎样销毁\n按规定，标注“机密★”的文件应当登记。',
    '保守国家秘密，人人有责\n正文',
    '秘密女友\n正文',
    '绝密女王的一生\n正文',
    '他守着这个秘密10年\n正文',
    '秘密警察覆灭记\n正文',
    'Secret of the ferry\nThe lamps were found. It was SECRET until now.',
    'Confidential\nA column by Rose Lin\n',
    'SECRET AGENT RETURNS TO TOWN\nBody',
  ])('is not seen in %j', (text) => {
    expect(levelOf(text)).toBeUndefined();
  });

  it('counts only at the top, of the article too where a page has menus above it, and of a mail under its head', () => {
    const menus = '首页\n新闻\n视频\n'.repeat(20);
    expect(levelOf(`${menus}机密★1年\n正文`)).toBeUndefined();
    expect(secrecyOf({ text: `${menus}机密★1年\n正文`, hints: [{ kind: 'article', start: menus.length, end: menus.length + 9 }] })).toBe('secret');
    const head = 'From: a@b.example\nTo: c\nCc: d\nDate: 1\nSubject: e';
    expect(secrecyOf({ text: `${head}\n\nSECRET\nReport`, hints: [{ kind: 'furniture', start: 0, end: head.length }] })).toBe('secret');
    expect(levelOf(`${'渡口装上了二十盏灯，夜里行船方便多了。\n'.repeat(16)}机密★1年\n`)).toBeUndefined();
  });
});
