import { describe, expect, it } from 'vitest';
import type { ReportReading } from '../../../../shared/domain/reading.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { faultsOf, textOf } from '../whole-text.ts';

const headline = '竹海小镇办起夜校';
const first = '    六月三日晚，竹海小镇的夜校开了第一堂课。来听课的有编竹器的师傅，也有在外打工刚回来的年轻人，教室里坐了四十多人。';
const second = '    夜校每周三开课，教编竹篮，也教怎样在网上把竹篮卖出去。镇里说，学费全免，材料由合作社出。';
const story = `${headline}\n\n通讯员  简竹青\n\n${first}\n${second}\n`;

const read = (text: string): readonly ReportReading[] => {
  const reading = readExtraction(textOf(text));
  expect(faultsOf(text, reading)).toEqual([]);
  return reading.reports;
};
const bodyOf = (report: ReportReading | undefined): string[] => report?.paragraphs.filter(({ kind }) => kind !== 'caption').map(({ text }) => text) ?? [];
const clean = [first.trim(), second.trim()];

describe('a mail copied as text', () => {
  it.each([
    ['a mailbox on the web', '发件人: "简竹青" <jzq@mail.example>\n收件人: "编辑部" <bjb@paper.example>\n时间: 2031年6月4日(星期三) 上午8:05\n主题: 投稿：夜校\n附件: 1个 (夜校.jpg)\n', '2031-06-04T08:05:00'],
    ['a program', '发件人： 简竹青 <jzq@mail.example>\n发送时间： 2031-06-04 08:05\n收件人： 编辑部\n抄送： 总编室\n主题： 夜校消息一则\n', '2031-06-04T08:05:00'],
    ['English labels', 'From: 简竹青 <jzq@mail.example>\nSent: 2031-06-04 08:05\nTo: bjb@paper.example\nSubject: 投稿\n', '2031-06-04T08:05:00'],
    ['blank lines between its fields', '发件人：简竹青(jzq@mail.example)\n\n收件人：编辑部\n\n主  题：夜校\n\n日  期：2031年6月4日\n', '2031-06-04'],
    ['labels of a program in the old characters', '寄件者: 简竹青 <jzq@mail.example>\n收件者: 編輯部\n日期: 2031年6月4日\n主旨: 夜校\n', '2031-06-04'],
  ])('has no head in its text, and is dated by it: %s', (_, head, published) => {
    const [report, ...others] = read(`${head}\n编辑老师：\n您好！\n\n${story}`);
    expect(others).toEqual([]);
    expect([report?.headline?.text, report?.byline.map(({ name }) => name), report?.sender, report?.published]).toEqual([headline, ['简竹青'], '简竹青', published]);
    expect(bodyOf(report)).toEqual(clean);
  });

  it('is called by its subject where the letter brings no headline', () => {
    const [report] = read(`发件人: 简竹青 <jzq@mail.example>\n收件人: 编辑部\n主题: 投稿：${headline}\n\n编辑老师：\n您好！\n\n${first}\n${second}\n`);
    expect([report?.headline?.text, bodyOf(report)]).toEqual([headline, clean]);
  });

  it('is called by its headline though its subject says the same', () => {
    const [report] = read(`发件人: 简竹青 <jzq@mail.example>\n收件人: 编辑部\n主题: 【投稿】${headline}\n\n${story}`);
    expect([report?.headline?.text, bodyOf(report)]).toEqual([headline, clean]);
  });

  it.each([
    ['an address and a telephone', '竹海镇文化站  简竹青\n联系电话：000-0000000\n地址：竹海镇文化站二楼'],
    ['what the program adds', '竹海镇文化站　简竹青\n\n---------------\n本邮件由移动客户端发送'],
    ['what a telephone adds', '竹海镇文化站  简竹青\n发自我的iPhone'],
    ['what a mailbox adds', '竹海镇文化站  简竹青\n手机：00000000000\n邮箱：jzq@mail.example\n来自华为手机的邮件'],
  ])('ends as letters do, and none of that is text: %s', (_, end) => {
    const [report] = read(`${story}\n    此致\n敬礼！\n\n${end}\n`);
    expect([report?.byline.map(({ name }) => name), bodyOf(report)]).toEqual([['简竹青'], clean]);
  });

  it('is signed under its close where nobody is named above', () => {
    const [report] = read(`${headline}\n\n${first}\n${second}\n\n此致\n敬礼！\n\n竹海镇文化站  简竹青\n地址：竹海镇文化站二楼\n`);
    expect([report?.byline.map(({ name }) => name), bodyOf(report)]).toEqual([['简竹青'], clean]);
  });

  it.each([
    ['the subject that a print-out sets over it', `投稿：${headline}\n发件人：简竹青 <jzq@mail.example>\n发送时间：2031年6月4日 08:05\n收件人：编辑部\n\n${story}`],
    ['what it was sent on with', `-----原始邮件-----\n发件人: 简竹青 <jzq@mail.example>\n发送时间: 2031年6月4日 8:05\n收件人: 编辑部\n主题: 转发: 投稿\n\n各位编辑：\n\n  稿件如下，请查收。\n\n${story}\n祝编安！\n简竹青\n2031年6月4日\n`],
    ['the address of a program', ` 主  题： 夜校\n 发件人： 简竹青 [mailto:jzq@mail.example]\n 收件人： bjb@paper.example\n 时  间： 2031年6月4日 08:05 (星期三)\n 附  件： 2个(夜校.jpg,说明.docx)\n\n${story}`],
  ])('has nothing of its head in its text: %s', (_, text) => {
    const [report, ...others] = read(text);
    expect([others.length, report?.headline?.text, report?.byline.map(({ name }) => name), report?.sender, bodyOf(report)]).toEqual([0, headline, ['简竹青'], '简竹青', clean]);
  });

  it('is signed by its office only where its text is not', () => {
    const letter = (end: string): readonly ReportReading[] => read(`发件人: 简竹青\n收件人: 编辑部\n\n编辑同志：\n\n${headline}\n\n${first}\n${second}${end}\n\n此致\n敬礼\n\n竹海镇宣传办\n`);
    expect([letter(''), letter('（安禾）')].map((reports) => reports.map(({ byline, paragraphs }) => [byline.map(({ name }) => name), paragraphs.length]))).toEqual([[[['竹海镇宣传办'], 2]], [[['安禾'], 2]]]);
  });

  it('in English ends with who sent it, and that is no text', () => {
    const [report] = read('From: Jane Doe <jane@vale.example>\nTo: newsdesk@courier.example\nDate: Wed, 4 Jun 2031 08:05:00 +0000\nSubject: Press release\n\nDear editor,\n\nFerry returns to the harbour after repairs\n\nThe ferry that joins the two banks of the harbour returned on Monday after five weeks of repairs to its hull and its engine. Passengers queued from six in the morning.\n\n“We missed it every day,” said Tom Lyle, who runs the bakery on the quay.\n\nKind regards,\nJane Doe\nHarbour Trust\nSent from my iPhone\n');
    expect([report?.headline?.text, report?.published, report?.sender, report?.paragraphs.length]).toEqual(['Ferry returns to the harbour after repairs', '2031-06-04T08:05:00', 'Jane Doe', 2]);
  });

  it('is none where labels of a notice stand over its text', () => {
    const reading = readExtraction(textOf(`${headline}\n时间：6月3日晚\n主题：竹编与网上开店\n\n${first}\n${second}\n`));
    expect([reading.reports[0]?.paragraphs.at(-1)?.text, reading.edits.filter(({ rule }) => rule === 'mail-head')]).toEqual([second.trim(), []]);
  });
});
