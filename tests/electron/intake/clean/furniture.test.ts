import { describe, expect, it } from 'vitest';
import { furnitureRule } from '../../../../electron/intake/clean/furniture-line.ts';
import { setAsideFurniture } from '../../../../electron/intake/clean/furniture.ts';
import { layOutLines } from '../../../../electron/intake/clean/page-lines.ts';
import { textOf } from '../whole-text.ts';

describe('furnitureRule', () => {
  it.each([
    ['[信息公开]　[网上办事]　[公众监督]　　今天是：2023年7月28日', 'tool-bar'], ['第A07版：海洋周刊　上一版　下一版　标题导航　放大 + 缩小 - 默认 o', 'tool-bar'], ['0903-022', 'wire-line'], ['报送：县委办公室，县委常委。', 'imprint'],
    ['当前位置:', 'breadcrumb'], ['首页 > 新闻中心 > 正文', 'breadcrumb'], ['Home › News › Local', 'breadcrumb'], ['—分享—', 'tool-bar'], ['分享到： 微信 微博 QQ空间', 'tool-bar'], ['【字体：大 中 小】', 'tool-bar'],
    ['Share Tweet Email', 'tool-bar'], ['Advertisement', 'tool-bar'], ['IMG_2031.jpg', 'picture-file-name'], ['阅读下一篇', 'next-article'], ['上一条：文明实践进校园', 'next-article'], ['返回云溪日报首页', 'back-link'],
    ['版权所有 未经授权不得转载', 'copyright'], ['Copyright 2024 Riverton Gazette. All rights reserved.', 'copyright'], ['点击蓝字 关注我们', 'app-call'], ['Read more: the bond measure', 'app-call'], ['浏览次数：326次', 'counter'],
    ['— 3 —', 'page-number'], ['Page 3 of 12', 'page-number'], ['相关阅读', 'related-heading'], ['Related articles', 'related-heading'], ['首页 新闻 视频 专题', 'channel-bar'], ['* * *', 'divider'],
    ['石湖门户 - 资讯频道 - 本地新闻', 'breadcrumb'], ['首页/新闻中心/正文', 'breadcrumb'], ['News · Local', 'channel-bar'], ['办事服务　互动交流　数据开放', 'channel-bar'], ['Sign in   Subscribe   E-paper', 'tool-bar'], ['本版投稿电话：0443-2473528', 'contact'],
    ['Newsroom: 555-0134 | news@example.com', 'contact'], ['Story continues below', 'app-call'], ["Get the day's headlines in your inbox", 'app-call'], ['Read more:', 'related-heading'], ['点赞 128　收藏　分享到微信朋友圈', 'tool-bar'], ['点赞36 在看(12) 转发给好友', 'tool-bar'], ['扫描二维码关注我们', 'app-call'], ['＊＊＊', 'divider'], ['—END—', 'end-mark'],
    ['^BC-ISLANDS-FERRY-UPDATE 2 (PIX)', 'wire-line'], ['SLUG: ISLANDS-FERRY', 'wire-line'], ['PAGE 1 OF 2   PRINTED 02/12/31 07:44   DESK: ASIA', 'wire-line'], ['Slug: frost | Words: 420', 'wire-line'],
  ])('sets %s aside as %s', (line, rule) => { expect(furnitureRule(line)).toBe(rule); });

  it.each(['报送：云溪县团委', '第三版：海洋周刊', 'Words: Ada Holm', 'DESK JOB: a clerk writes', 'TAKE TWO', '返回岗位的第一天', '小窗口 大服务', '分享会走进社区', '关注民生 办好实事', 'Sharing the Load', 'Next Year in the Garden', '2024年的第一场雪', 'A Home for Every Book', 'Listen to the River', 'Share by Share', 'Get Well Soon', '电话那头的人', '热线十年', '云溪/江源：两县共护一条河', '收藏二十年', '孩子们为妈妈点个赞'])('leaves the headline %s', (line) => {
    expect(furnitureRule(line)).toBeUndefined();
  });
});

describe('lines of letters and of papers', () => {
  it.each([
    ['现将稿件发来，请审。', 'letter'], ['Please find below a short item for Thursday’s paper.', 'letter'], ['Attached is our story for this week.', 'letter'], ['本报地址：青禾路1号 邮编：000000 电话：0000-5550123 广告经营许可证：000号', 'contact'],
  ] as const)('%s', (line, rule) => {
    expect(furnitureRule(line)).toBe(rule);
  });

  it.each(['经审查，请审计部门介入。', 'Attached is the list of streets that will be closed.', '地址之争'])('leaves %s', (line) => {
    expect(furnitureRule(line)).toBeUndefined();
  });
});

describe('a call to the reader', () => {
  it.each([
    '游客扫一扫路边的二维码，就能听到村史。', '村民用手机扫一扫二维码，就能', '居民只要扫描门上的二维码，', '群众关注公众号后，在家就能预约。',
    '为避免一哄而上，县里成立了步道公司，统一定价、统一保洁，村民以房屋和土地入股，年底按股分红，一年下来户均增收三千元。扫一扫路边的二维码，还能听到村史',
    '协会的秘书长在总结时说，明年要给每一瓶蜜都编上号，先从一百家合作社做起，买蜜的人扫描瓶身二维码就能查到蜜从哪座山上来、哪一天采的。',
  ])('is none where a story tells of it: %s', (line) => { expect(furnitureRule(line)).toBeUndefined(); });
});

describe('setAsideFurniture', () => {
  it('takes the links under a heading that announces them, up to running text', () => {
    const page = layOutLines(textOf('相关阅读\n山货上网卖得俏\n又一批公路开工\n果农们把第一批早桃装箱，当天就发往省城的批发市场。'));
    expect([...setAsideFurniture(page).keys()]).toEqual([0, 1, 2]);
  });

  it('takes a list of contents whose heading is set wide, and nothing under it that stands once', () => {
    const page = layOutLines(textOf('本 期 要 目\n◆早桃装箱\n◆山路通车\n\n一、早桃装箱\n\n果农们把第一批早桃装箱。\n\n二、山路通车\n\n山路昨天通车。'));
    expect([...setAsideFurniture(page)].filter(([, rule]) => rule === 'contents-entry').map(([index]) => index).sort()).toEqual([0, 1, 2]);
  });

  it('keeps a figure that ends a paragraph', () => {
    const page = layOutLines(textOf('The ferry has not run on time since the summer of\n2009.\n'));
    expect(setAsideFurniture(page).size).toBe(0);
  });
});
