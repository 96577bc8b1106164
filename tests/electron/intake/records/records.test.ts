import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabelLine } from '../../../../electron/intake/records/label-line.ts';
import { recordHints } from '../../../../electron/intake/records/records.ts';
import { runs } from '../../../support/property-runs.ts';

const fieldsOf = (text: string): string[] => recordHints(text).flatMap((hint) => (hint.kind === 'field' ? [`${hint.field ?? ''} ${text.slice(hint.start, hint.end)}`] : []));

describe('a label of a print-out', () => {
  it.each([
    ['【标　题】渡口来了新船工', 'headline', '渡口来了新船工'],
    ['题    名：渡口来了新船工', 'headline', '渡口来了新船工'],
    ['[来源] 青禾晚报', 'source', '青禾晚报'],
    ['报纸中文名: 青禾晚报', 'source', '青禾晚报'],
    ['Title: Ferry gets a new boatman', 'headline', 'Ferry gets a new boatman'],
    ['【关键词】渡口；船工', 'other', '渡口；船工'],
    ['责编：贺青禾', 'editor', '贺青禾'],
    ['时间：2011/03/02 14:20', 'published', '2011/03/02 14:20'],
    ['TI: 渡口来了新船工', 'headline', '渡口来了新船工'],
    ['AU  - 贺青禾', 'byline', '贺青禾'],
    ['SN   青禾晚报', 'source', '青禾晚报'],
    ['时间：周六下午三点', 'other', '周六下午三点'],
  ])('is told by its form: %s', (line, field, value) => {
    expect(readLabelLine(line)).toMatchObject({ field, value });
  });

  it('is no bracket with a number and no sentence', () => {
    expect(readLabelLine('[2] 青禾晚报')).toBeUndefined();
    expect(readLabelLine('他想了想，说：“明天再来。”')).toBeUndefined();
  });
});

describe('a print-out of a database', () => {
  const one = '青禾报刊库\n检索词：渡口\n——————\n【标题】渡口来了新船工\n【作者】贺青禾\n【来源】青禾晚报\n【日期】2011.03.02\n【正文】\n渡口的老船工把橹交给了徒弟。\n';
  it('tells its fields, and takes its own words for furniture', () => {
    expect(fieldsOf(one)).toEqual(['headline 渡口来了新船工', 'byline 贺青禾', 'source 青禾晚报', 'published 2011.03.02']);
    expect(recordHints(one).filter(({ kind }) => kind === 'furniture').map(({ start, end }) => one.slice(start, end))).toEqual(['青禾报刊库', '检索词：渡口', '——————', '【标题】', '【作者】', '【来源】', '【日期】', '【正文】']);
  });

  it('is told by tags of capitals as well, over its text and under it', () => {
    const text = 'MFN: 004817\nTI: 渡口来了新船工\nAU: 贺青禾\nSO: 青禾晚报\nDT: 1994-08-23\nFT:\n渡口的老船工把橹交给了徒弟。\nKW: 渡口；船工\n';
    expect(fieldsOf(text)).toEqual(['headline 渡口来了新船工', 'byline 贺青禾', 'source 青禾晚报', 'published 1994-08-23']);
    expect(recordHints(text).some(({ kind, start, end }) => kind === 'furniture' && text.slice(start, end).startsWith('KW'))).toBe(true);
  });

  it('is told by its labels though the whole text stands behind the last of them', () => {
    const text = `标题：渡口来了新船工\n日期：2011/3/2 11:26\n正文：${'渡口的老船工把橹交给了徒弟，等船的人都来道贺。'.repeat(12)}\n`;
    expect(fieldsOf(text)).toEqual(['headline 渡口来了新船工', 'published 2011/3/2 11:26']);
  });

  it('parts its records where their labels begin', () => {
    const text = `${one}——————\n标题：书屋夜里亮灯\n来源：青禾晚报\n日期：2011-04-05\n全文：书屋的灯亮到十点。\n打印时间：2012-01-02`;
    const articles = recordHints(text).filter(({ kind }) => kind === 'article').map(({ start, end }) => text.slice(start, end).slice(0, 6));
    expect(articles).toEqual(['【标题】渡口', '标题：书屋夜']);
    expect(recordHints(text).filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end)).slice(-2)).toEqual(['全文：', '打印时间：2012-01-02']);
  });

  it.each(['—— 打印日期 2031-11-06   用户：资料室03 ——', '打印于 2031年11月6日', 'Printed: 6 Nov 2031'])('ends with its own words on its print: %s', (line) => {
    const hints = recordHints(`${one}\n          ${line}\n`).filter(({ kind }) => kind === 'furniture');
    expect(hints.at(-1)?.end).toBe(`${one}\n          ${line}`.length);
  });

  it('has labels under its text as over it', () => {
    const text = `${one}\n【责编】何青禾\n【字数】860\n记录号：2011030200017    第1条/共27条    打印日期：2014-11-02\n`;
    expect(fieldsOf(text)).toEqual(['headline 渡口来了新船工', 'byline 贺青禾', 'source 青禾晚报', 'published 2011.03.02', 'editor 何青禾']);
    expect(recordHints(text).filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end)).slice(-3)).toEqual(['【责编】', '【字数】860', '记录号：2011030200017    第1条/共27条    打印日期：2014-11-02']);
  });

  it('is a form in which a writer sends a text in as well', () => {
    const form = '云溪县融媒体中心投稿\n栏目：乡村振兴\n标题：稻田里养鸭\n作者：沈穗 何静\n电话：000-0000\n正文：\n\n稻田里的麻鸭吃虫除草。';
    expect(fieldsOf(form)).toEqual(['headline 稻田里养鸭', 'byline 沈穗 何静']);
  });

  it.each(['第3条/共9条', '第3条/共9条    下载日期：2014-11-02'])('ends with its count: %s', (line) => {
    expect(fieldsOf(`${one}【责编】何青禾\n${line}\n`).at(-1)).toBe('editor 何青禾');
  });

  it('is no notice of a talk, and no interview', () => {
    expect(recordHints('青禾书屋周末讲座\n题目：早稻怎么插\n时间：周六下午三点\n地点：书屋二楼\n主讲：石守田')).toEqual([]);
    expect(recordHints('问：标题怎么定？\n答：看内容。\n问：内容从哪来？\n答：从采访来。')).toEqual([]);
  });

  it('lays its hints over words that stand in the text, whatever the lines', () => {
    const line = fc.constantFrom('【标题】渡口', '标题：书屋', '【来源】青禾晚报', '日期：2011-04-05', '【作者】', '【正文】灯亮了。', '——————', '第 2 条', '老船工笑了。', '', '【', '：', '[1/2]');
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const hints = recordHints(text);
      expect(hints.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true);
      const told = hints.filter(({ kind }) => kind !== 'article').sort((a, b) => a.start - b.start);
      expect(told.every((hint, i) => hint.start >= (told[i - 1]?.end ?? 0))).toBe(true);
    }), runs(200));
  });
});
