import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { undoStep } from '../../../../electron/intake/correct/undo-step.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { runs } from '../../../support/property-runs.ts';
import { faultsOf, textOf } from '../whole-text.ts';


const read = (text: string): Reading => readExtraction(textOf(text));
const rows = (text: string): string[] => read(text).reports.flatMap((report) => report.paragraphs.filter(({ kind }) => kind === 'table').map((paragraph) => paragraph.text));
const around = (table: string, over = '全县秋粮收购按计划推进，九月二十日通报如下。'): string => `秋粮收购进度通报\n\n　　${over}\n\n${table}\n\n　　下一步，各乡镇要加快腾仓，做到随到随收。\n`;

describe('tables in plain text', () => {
  it('keeps what a spreadsheet copies, cells parted by tabs, the unit over them and empty cells', () => {
    expect(rows(around('单位：吨\n乡镇\t库点\t已收\n白沙镇\t6\t3420\n河口镇\t\t2815\n合计\t15\t6235'))).toEqual(['单位：吨', '乡镇\t库点\t已收', '白沙镇\t6\t3420', '河口镇\t\t2815', '合计\t15\t6235']);
  });

  it('keeps rows with an empty line between them, as files of offices have between all their lines', () => {
    expect(rows(around('乡镇\t库点\t已收\n\n白沙镇\t6\t3420\n\n河口镇\t5\t2815'))).toEqual(['乡镇\t库点\t已收', '白沙镇\t6\t3420', '河口镇\t5\t2815']);
    expect(rows(around('乡镇\t库点\t已收\n\n\n白沙镇\t6\t3420'))).toEqual([]);
  });

  it('takes tabs that only align, and a tab the rows are indented by, for what they are', () => {
    expect(rows(around('乡镇\t\t库点\t已收\n石岭乡中心库\t4\t1960\n河口镇\t\t5\t2815'))).toEqual(['乡镇\t库点\t已收', '石岭乡中心库\t4\t1960', '河口镇\t5\t2815']);
    expect(rows(around('\t乡镇\t库点\t已收\n\t白沙镇\t6\t3420\n\t河口镇\t5\t2815'))[0]).toBe('乡镇\t库点\t已收');
  });

  it('keeps rows set with wide spaces, by their figures, what announces them, or as a grid of names', () => {
    expect(rows(around('    乡镇        库点（个）    已收（吨）\n    白沙镇          6           3420\n    河口镇          5           2815'))).toEqual(['乡镇\t库点（个）\t已收（吨）', '白沙镇\t6\t3420', '河口镇\t5\t2815']);
    expect(rows(around('　　项目　　　冠军　　　亚军\n　　拔河　　　教育局　　白沙镇\n　　跳绳　　　卫健局　　教育局', '各组名次如下：'))).toEqual(['项目\t冠军\t亚军', '拔河\t教育局\t白沙镇', '跳绳\t卫健局\t教育局']);
    expect(rows(around('王　磊　　李晓红　　张　军\n孙丽丽　　周　强　　吴志刚\n冯春梅　　陈　光　　何小妹'))).toEqual(['王　磊\t李晓红\t张　军', '孙丽丽\t周　强\t吴志刚', '冯春梅\t陈　光\t何小妹']);
    expect(rows('Market prices this week\n\nPrices rose slightly after the rain.\n\nItem            Unit    Low     High\nTomatoes        lb      1.50    2.25\nSweet corn      doz     4.00    6.00\n\nThe market opens on Saturday.\n')).toEqual(['Item\tUnit\tLow\tHigh', 'Tomatoes\tlb\t1.50\t2.25', 'Sweet corn\tdoz\t4.00\t6.00']);
    expect(rows(around('水费        3.1元\n污水费      0.9元\n垃圾费      5元', '新标准如下：'))).toEqual(['水费\t3.1元', '污水费\t0.9元', '垃圾费\t5元']);
  });

  it('keeps rows between bars and sets the lines drawn between them aside', () => {
    const drawn = around('| 楼栋 | 电梯（部） | 完工 |\n|------|-----------:|:----:|\n| 1—12 | 12 | |\n| 13—26 | 14 | 8月 |');
    expect(rows(drawn)).toEqual(['楼栋\t电梯（部）\t完工', '1—12\t12', '13—26\t14\t8月']);
    expect(read(drawn).edits.filter(({ rule }) => rule === 'divider').length).toBe(1);
    expect(rows(around('┌────┬────┐\n│日期│带班│\n├────┼────┤\n│1日 │王强│\n└────┴────┘'))).toEqual(['日期\t带班', '1日\t王强']);
    expect(rows(around('  Bus      First   Last\n  -------- ------- ------\n  5        6:00    21:30\n  8        6:15    20:45'))).toEqual(['Bus\tFirst\tLast', '5\t6:00\t21:30', '8\t6:15\t20:45']);
  });

  it('keeps equal rows, which elsewhere would be a headline told again', () => {
    expect(rows(around('乡镇\t库点\t已收\n白沙镇河口片\t6\t3420\n白沙镇河口片\t6\t3420')).slice(1)).toEqual(['白沙镇河口片\t6\t3420', '白沙镇河口片\t6\t3420']);
  });

  it.each([
    ['wide words of a headline, a byline and a line', '我县举办   读书   活动\n本报记者  李  明  通讯员  王  芳\n\n    活动分为三场：上午    朗诵，下午    讲座，晚上    电影。\n    问：你喜欢读书吗？    答：喜欢。\n    一等奖    李小明；二等奖    王一鸣。'],
    ['a poem', '山村晨曲\n\n白云起  青山醒  炊烟细\n溪水长  稻花香  犬吠轻\n老人笑  孩童跑  布谷鸣'],
    ['labels with their values', '报名须知\n\n联系人：王强      电话：5550101\n联系人：李敏      电话：5550102\n联系人：周芳      电话：5550103'],
    ['titles with their days', '站内新闻\n\n水库开闸放水\t2026-09-01\n桥梁检修完成\t2026-09-03\n学校新添操场\t2026-09-04'],
    ['a list of contents', '目录\n\n第一章　概述    3\n第二章　水情    8\n第三章　雨情    15'],
    ['columns of a paper copied side by side', '两版新闻\n\n近日，河口镇开展河道清理，      9月10日，石桥镇开茶园机采，      县水务局组织人员到白沙镇，\n组织机械86台次，清运垃圾        半天就采完六亩秋茶，比人工      检查3座水库大坝，要求做好\n340吨，河水变清了。             省下300元，农户满意。           值守，落实24小时巡查。'],
    ['numbered lists', '先进经验\n\n1.    先易后难\n2.    一楼一策\n3.    见缝插针'],
  ])('leaves %s as text', (_, text) => {
    expect(rows(text)).toEqual([]);
  });

  it('gives a row its white space back when a step is undone', () => {
    const text = around('乡镇        库点    已收\n白沙镇      6       3420\n河口镇      5       2815');
    const draft = { extraction: textOf(text), reading: read(text) };
    const step = draft.reading.edits.find(({ rule }) => rule === 'table-cells');
    if (step === undefined) throw new Error('no cells were parted');
    const undone = undoStep(draft, step);
    expect(undone.ok && undone.value.reports.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text))).toContain('乡镇        库点\t已收');
  });

  it('loses no character of any table', () => {
    const cell = fc.constantFrom('白沙镇', '3420', '12.5%', '王 磊', '', 'Roads', '（一）', '—');
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(table, fc.constantFrom('\t', '    ', '　　', ' | ', '\t\t'), fc.boolean(), (cells, between, barred) => {
      const text = around(cells.map((row) => (barred ? `| ${row.join(between)} |` : row.join(between))).join('\n'), '如下表：');
      expect(faultsOf(text, read(text))).toEqual([]);
    }), runs(60));
  });
});
