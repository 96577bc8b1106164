import { describe, expect, it } from 'vitest';
import { readHeadLine, readRunningHead } from '../../../../electron/intake/page-head/head-line.ts';

describe('readRunningHead', () => {
  it.each([
    ['A02·要闻｜澜湾日报｜2024.3.15 星期五', { source: '澜湾日报', page: 'A02', date: { year: 2024, month: 3, day: 15 } }],
    ['第四版 副刊 2021年9月3日 农历七月廿七 星期五', { page: '第四版', date: { year: 2021, month: 9, day: 3 } }],
    ['青石报 2022年10月1日 壬寅年九月初六', { source: '青石报', date: { year: 2022, month: 10, day: 1 } }],
    ['山阴教育报 学生习作 B7', { source: '山阴教育报', page: 'B7' }],
    ['08 | 县域新闻 | 编辑 何青 | 2023年11月9日 星期四 | 西岭农民报', { source: '西岭农民报', editor: '何青', page: '08' }],
    ['水乡晨报 T3 深读周刊 主编/温言 责编/岑岭', { source: '水乡晨报', page: 'T3', editor: '岑岭' }],
    ['《江北文艺》 2023年第4期', { source: '江北文艺' }],
    ['以案说法 长河法治报 B3版 2024年6月14日 责任编辑：乔松 联系电话：5027733', { source: '长河法治报', page: 'B3版', editor: '乔松' }],
    ['《武陵时报》（2021年08月26日 第04版）', { source: '武陵时报', page: '第04版', date: { year: 2021, month: 8, day: 26 } }],
    ['《 河岸日报 》（ 2023年01月05日   第 01 版）', { source: '河岸日报', page: '第01版', date: { month: 1, day: 5 } }],
    ['武陵时报/2021年/8月/26日/第004版', { source: '武陵时报', page: '第004版', date: { year: 2021, month: 8, day: 26 } }],
    ['武陵时报(2021年08月26日 A04版)', { source: '武陵时报', page: 'A04版' }],
    ['A4 SATURDAY, MARCH 9, 2019 THE LARK VALLEY COURIER', { source: 'THE LARK VALLEY COURIER', page: 'A4', date: { year: 2019, month: 3, day: 9 } }],
    ['The Larkspur Times • Thursday, Oct. 9, 2014 • Page B4', { source: 'The Larkspur Times', page: 'Page B4' }],
    ['国内统一连续出版物号 CN 53-00XX      2022年5月23日  星期一  农历壬寅年四月廿三     总第6874期  今日4版', { date: { year: 2022, month: 5, day: 23 } }],
    ['港岛日报  2023-07-18  A14 | 社团新闻 | By 何颖琪', { source: '港岛日报', page: 'A14' }],
    ['青禾周报数字报  2022年7月14日 星期四', { source: '青禾周报', date: { year: 2022, month: 7, day: 14 } }],
    ['UPLAND NEWS SERVICE            Page 4', { source: 'UPLAND NEWS SERVICE', page: 'Page 4' }],
    ['THE MAYBROOK COURIER          FRIDAY, AUGUST 9, 2013          PAGE 3A', { source: 'THE MAYBROOK COURIER', page: 'PAGE 3A', date: { year: 2013, month: 8, day: 9 } }],
    ['2023年5月9日  星期二          库  区  新  闻              第2版', { page: '第2版', date: { year: 2023, month: 5, day: 9 } }],
    ['要　　闻　　版      清  溪  日  报      2023年5月9日', { source: '清溪日报', date: { year: 2023 } }],
    ['二版  综  合  新  闻  2023年5月9日', { page: '二版', date: { year: 2023 } }],
    ['02  要  闻    清溪日报', { source: '清溪日报', page: '02' }],
    ['· 8 ·                库  区  观  察', { page: '8' }],
    ['城乡观察          — 12 —', { page: '12' }],
    ['《渡口》杂志  2023年第2期', { source: '渡口' }],
    ['2Ol6年3月2日 云 溪 南 时 报 O5', { source: '云溪南时报', page: '05', date: { year: 2016, month: 3, day: 2 } }],
    ['LOCAL NEWS    The Millbrook Call    B2', { source: 'The Millbrook Call', page: 'B2' }],
    ['6 The Pine River Pioneer Wednesday, January 4, 2012', { source: 'The Pine River Pioneer', date: { year: 2012, month: 1, day: 4 } }],
  ])('reads %s', (line, said) => {
    expect(readRunningHead(line, 0)).toMatchObject(said);
  });

  it.each([
    '第3届茶叶节开幕', '3月5日 星期二 晴', 'B1 线路调整', 'K9路公交 今日开通', 'A股收涨 科创板回暖', '美编之歌', '总编辑谈创新', '校对完成 发货在即', '喜报', '海报 简报', '小窗口 大服务',
    '记者 李青 编辑 王松', '云溪日报 2026年3月5日 09:12', '来源：云溪日报 2026年3月5日 星期四', 'Grace Tully | The Riverside Echo', 'Storm cuts power in Bay City', '1版 2版 3版', '· 8 · 渡口', '问  渠  那  得  清  如  许','《河岸》（2021年修订本）再版',
  ])('takes no other words for a head: %s', (line) => {
    expect(readRunningHead(line, 0)).toBeUndefined();
  });

  it('places what it read in the line as it is set, spaces and all', () => {
    const line = '责 任 编 辑 : 乌 兰  美 编 : 高 娃';
    const read = readHeadLine(line, 100);
    const editor = read?.finding.claims.find(({ field }) => field === 'editor');
    expect(read?.finding.editor).toBe('乌兰');
    expect(line.slice((editor?.start ?? 0) - 100, (editor?.end ?? 0) - 100)).toBe('乌 兰');
  });

  it.each([
    ['编辑 林颂 美编 阿飞 热线:96339', '林颂'], ['责编/温晓 版式/柯柯 校对/廖敏', '温晓'], ['值班主任 周野  编辑 吴桐 韩江  组版 苏叶', '吴桐 韩江'], ['统筹:任静  责编:管晓峰', '管晓峰'], ['□本版编辑 沈一鸣', '沈一鸣'], ['美术编辑/丁可 责任编辑/林漪', '林漪'],
  ])('finds the editor among the staff: %s', (line, editor) => {
    expect(readHeadLine(line, 0)?.finding.editor).toBe(editor);
  });
});

it('reads what a page is given over to as its section', () => {
  expect(readRunningHead('“枫桥经验”在基层专版    2031年8月5日   星期二   第7版     本版编辑：何静', 0)).toMatchObject({ page: '第7版', editor: '何静', date: { year: 2031, month: 8, day: 5 } });
});
