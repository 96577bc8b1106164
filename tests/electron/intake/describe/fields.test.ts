import { describe, expect, it } from 'vitest';
import { inSimplified } from '../../../../electron/intake/clean/simplified.ts';
import { readBylineAtEnd } from '../../../../electron/intake/describe/byline-at-end.ts';
import { readBylineLine } from '../../../../electron/intake/describe/byline-line.ts';
import { findDates, findMonthDays, spellDate } from '../../../../electron/intake/describe/dates.ts';
import { readDescriptionLine } from '../../../../electron/intake/describe/description-line.ts';
import type { Finding } from '../../../../electron/intake/describe/finding.ts';
import { readEnglishLeadIn, readLeadIn } from '../../../../electron/intake/describe/lead-in.ts';
import { readRunningHead } from '../../../../electron/intake/page-head/head-line.ts';

const people = (finding: Finding | undefined): string[] | undefined => finding?.byline.map((credit) => credit.name);
const when = (text: string): string[] => findDates(text).map((date) => spellDate(date, date.year ?? 0));

describe('dates', () => {
  it.each([
    ['2022-04-08 09:33:27', '2022-04-08T09:33:27'], ['2021/11/4 9:27', '2021-11-04T09:27:00'], ['2024年3月18日', '2024-03-18'], ['2024年5月6日 下午3:05', '2024-05-06T15:05:00'], ['二〇二二年四月八日', '2022-04-08'],
    ['May 14, 2024 9:30 p.m.', '2024-05-14T21:30:00'], ['14 May 2024', '2024-05-14'],
  ])('%s is %s', (text, date) => { expect(when(text)).toEqual([date]); });

  it('are none where there is no such day', () => { expect(when('2024-13-40')).toEqual([]); });
  it('may leave the year to the reader', () => { expect(findMonthDays('昆明4月6日电')[0]).toMatchObject({ month: 4, day: 6 }); });
});

describe('readDescriptionLine', () => {
  it('reads source, editor and time from one line', () => {
    const line = '来源:云溪日报 编辑:何静 2022-04-08 09:33:27';
    expect(readDescriptionLine(line, 0)).toMatchObject({ source: '云溪日报', editor: '何静', date: { year: 2022, time: '09:33:27' } });
  });

  it('reads English lines', () => {
    const finding = readDescriptionLine('Published April 6, 2022 | By Jane Doe', 0);
    expect(people(finding)).toEqual(['Jane Doe']);
    expect(finding?.date).toMatchObject({ year: 2022, month: 4, day: 6 });
  });

  it.each([
    ['来源：云溪日报　作者：记者 王玉 文/图　编辑：何静　2023-05-09 08:15', '王玉', '何静'], ['作者：王玉/文 李强/图　编辑：何静　我要评论(0)', '王玉,李强', '何静'], ['作者：云溪中学学生记者 王玉　编辑：何静　打印', '王玉', '何静'],
    ['编辑：何静　评论(12)　2023-05-09', '', '何静'], ['作者：文 斌　编辑：何静', '文斌', '何静'],
  ])('takes what someone did, what he is and the buttons of a page for no name: %s', (line, names, editor) => {
    expect([people(readDescriptionLine(line, 0))?.join(), readDescriptionLine(line, 0)?.editor]).toEqual([names, editor]);
  });

  it('is nothing where a word is left over', () => {
    expect(readDescriptionLine('2024年3月18日全市会议在青梧召开', 0)).toBeUndefined();
    expect(readDescriptionLine('小窗口 大服务', 0)).toBeUndefined();
  });
});

describe('readBylineLine', () => {
  it.each<[string, string[]]>([
    ['云溪县融媒体中心记者周旺', ['周旺']], ['本报记者 石清泉', ['石清泉']], ['（记者 张三 通讯员 李四）', ['张三', '李四']], ['(青梧市消防救援支队)', ['青梧市消防救援支队']], ['□ 本报记者 欧阳晴', ['欧阳晴']], ['文/叶知秋 图/马行空', ['叶知秋', '马行空']],
    ['By Jane Doe', ['Jane Doe']], ['By Priya Raman and Tom Ackerley, Staff Writers', ['Priya Raman', 'Tom Ackerley']], ['(Reporting by Clara Weiss; Editing by Paul Dorn)', ['Clara Weiss']],
  ])('%s', (line, expected) => { expect(people(readBylineLine(line, 0))).toEqual(expected); });

  it.each([
    ['□ 禾 田', ['禾田']], ['□ 渡口人', ['渡口人']], ['（卓嘎 王玉）', ['卓嘎', '王玉']], ['（致公党 青禾区总支）', ['致公党青禾区总支']], ['文/云溪晚报记者 王玉 图/受访者提供', ['王玉']], ['文／王玉 图／本报资料', ['王玉']],
  ])('%s, whoever wrote under whatever name', (line, expected) => { expect(people(readBylineLine(line, 0))).toEqual(expected); });

  it.each(['——云溪县青年下沉社区侧记', '——新社区里的侧记', '□ 渡口恢复夜航', '早桃上市 果农忙', '解难题 办实事', '记者节的由来', 'By the River at Night we walked'])('is nothing for %s', (line) => { expect(readBylineLine(line, 0)).toBeUndefined(); });
});

describe('readBylineAtEnd', () => {
  it.each<[string, string[]]>([
    ['……贡献了力量。 莫林欣 邓旋', ['莫林欣', '邓旋']], ['把驿站建到园区里去， 王玉 李荷', ['王玉', '李荷']], ['大家一起发力。来源云溪周报记者王玉编辑李荷', ['王玉']], ['延伸到秋冬。云溪时报青禾记者站王玉责任编辑水淼', ['王玉']], ['建设美丽家园。(党派处)', ['党派处']], ['受到欢迎。（通讯员 纪云 桑梓）', ['纪云', '桑梓']], ['为实干鼓与呼。云溪日报岭南记者站胡冬梅责任编辑蔡东海', ['胡冬梅']], ['They all went home. — Jane Doe', ['Jane Doe']],
  ])('%s', (line, expected) => { expect(people(readBylineAtEnd(line, 0))).toEqual(expected); });

  it.each([['（摘自《云溪日报》）', '云溪日报'], ['（摘自《渡口》2022年第3期）', '渡口'], ['（原载《云溪日报》2022年3月1日第3版）', '云溪日报']])('says where it was taken from: %s', (bracket, source) => {
    expect(readBylineAtEnd(`大家一起发力。${bracket}`, 0)).toMatchObject({ source, byline: [] });
  });

  it('takes the label of a source for none of its name', () => {
    expect(readBylineAtEnd('大家一起发力。来源云溪周报记者王玉编辑李荷', 0)).toMatchObject({ source: '云溪周报', editor: '李荷' });
  });

  it.each(['与会的有王玉， 李荷', '消除了隐患。连日', '他参加了会议（市政府主办）后离开', '隐患全部整改。', '问题解决了。高温 天气'])('is nothing for %s', (line) => { expect(readBylineAtEnd(line, 0)).toBeUndefined(); });
});

describe('lead-ins', () => {
  it('name the paper, the reporters, the place and the day', () => {
    expect(readLeadIn('本报讯（记者 张三 通讯员 李四）3月12日，植树', 0)).toMatchObject({ dateline: '本报讯', byline: [{ name: '张三', role: 'reporter' }, { name: '李四', role: 'correspondent' }] });
    expect(readLeadIn('本报讯4月2日凌晨，渡口', 0)).toMatchObject({ dateline: '本报讯', claims: [{ end: 3 }] });
    expect(readLeadIn('新华社昆明4月6日电（记者 白羽）记者获悉', 0)).toMatchObject({ dateline: '新华社昆明4月6日电', source: '新华社', place: '昆明', date: { month: 4, day: 6 } });
    expect(readLeadIn('云溪星报、岭南财经网(www.example.com)、掌上云溪讯 (丁晓东 特约记者吴传贤) 新春', 0)).toMatchObject({ source: '云溪星报、岭南财经网(www.example.com)、掌上云溪', byline: [{ name: '丁晓东' }, { name: '吴传贤', role: 'special' }] });
  });

  it('are read in English', () => {
    expect(readEnglishLeadIn('LONDON, April 6 (Wire) — Engineers', 0)).toMatchObject({ dateline: 'LONDON, April 6 (Wire)', source: 'Wire', place: 'LONDON' });
    expect(readEnglishLeadIn('FARLOW, 14 April 2026 – The canal', 0)).toMatchObject({ dateline: 'FARLOW, 14 April 2026', place: 'FARLOW', date: { year: 2026, month: 4, day: 14 } });
    expect(readEnglishLeadIn('Farlow Green, 3 May — The canal', 0)).toMatchObject({ dateline: 'Farlow Green, 3 May', place: 'Farlow Green', date: { month: 5, day: 3 } });
    expect(readEnglishLeadIn('FARLOW, Tuesday, 14 April (Wire) - The canal', 0)).toMatchObject({ source: 'Wire', date: { month: 4, day: 14 } });
    expect(readEnglishLeadIn('Farlow, 14 boats – more than ever – came', 0)).toBeUndefined();
    expect(readEnglishLeadIn('BRANDT (Alpine News) - Heavy rain', 0)).toMatchObject({ dateline: 'BRANDT (Alpine News)' });
  });

  it('are none in running text', () => {
    expect(readLeadIn('“云溪发布”消息（通讯员 王玉）：渡口', 0)).toMatchObject({ source: '云溪发布', byline: [{ name: '王玉' }] });
    expect(readLeadIn('大众法治报云溪讯 (仝战国 记者路彦平) 全县', 0)).toMatchObject({ dateline: '大众法治报云溪讯', source: '大众法治报', place: '云溪', byline: [{ name: '仝战国' }, { name: '路彦平', role: 'reporter' }] });
    expect(readLeadIn('河岸晨报融媒体讯（记者 王玉）昨天', 0)?.place).toBeUndefined();
    expect(readLeadIn('河岸晨报讯记者王玉报道：昨天', 0)).toMatchObject({ source: '河岸晨报', byline: [{ name: '王玉' }] });
    expect(readLeadIn('县网络通讯 昨天上午', 0)).toBeUndefined();
    expect(readLeadIn('云溪牧区报、“听见云溪”广播讯（记者 王玉） 五月', 0)).toMatchObject({ source: '云溪牧区报、“听见云溪”广播' });
    expect(readLeadIn('云溪晚报、青禾融媒客户端报道(王玉 实习生 李荷) 渡口', 0)).toMatchObject({ source: '云溪晚报、青禾融媒客户端', byline: [{ name: '王玉' }, { name: '李荷' }] });
    expect(readLeadIn('岭南在线云溪3月6日电 (记者 王玉)渡口', 0)).toMatchObject({ source: '岭南在线', place: '云溪' });
    expect(readLeadIn('近日，公司收到来电（编号三）要求核实', 0)).toBeUndefined();
    expect(readEnglishLeadIn('The bridge - long closed - reopened', 0)).toBeUndefined();
  });
});

describe('readRunningHead', () => {
  it('describes every story below it', () => {
    expect(readRunningHead('云溪日报　2026年3月4日　星期三　要闻　2', 0)).toMatchObject({ source: '云溪日报', date: { year: 2026 } });
    expect(readRunningHead('第3版 要闻', 0)).toMatchObject({ page: '第3版' });
    expect(readRunningHead('Thursday, 26 February 2026 · Page 3', 0)).toMatchObject({ page: 'Page 3' });
    expect(readRunningHead('小窗口 大服务', 0)).toBeUndefined();
  });
});

describe('a report of Taiwan', () => {
  it.each([
    ['〔記者沈穗／青禾報導〕渡口昨天恢復夜航', ['沈穗'], '青禾', undefined], ['【青禾晚報記者沈穗／青禾報導】渡口昨天恢復夜航', ['沈穗'], '青禾', '青禾晚报'], ['〔本報記者沈穗／青禾報導〕渡口昨天', ['沈穗'], '青禾', undefined],
    ['(記者沈穗青禾報導)渡口昨天恢復夜航', ['沈穗'], '青禾', undefined], ['（青禾社記者沈穗、林知遠云溪12日電）渡口昨天恢復夜航', ['沈穗', '林知远'], '云溪', '青禾社'], ['【記者沈穗／綜合報導】渡口昨天', ['沈穗'], undefined, undefined],
  ])('names who reports, and from where, before its first words: %s', (text, names, place, source) => {
    const finding = readLeadIn(inSimplified(text), 0);
    expect([people(finding), finding?.place, finding?.source]).toEqual([names, place, source]);
  });

  it.each([
    ['記者沈穗／青禾報導', ['沈穗'], '青禾'], ['沈穗／青禾報導', ['沈穗'], '青禾'], ['記者 沈穗 青禾報導', ['沈穗'], '青禾'], ['〔記者沈穗、林知遠／青禾綜合報導〕', ['沈穗', '林知远'], '青禾'], ['本報記者沈穗／專題報導', ['沈穗'], undefined],
  ])('names them on a line of its own: %s', (line, names, place) => {
    const finding = readBylineLine(inSimplified(line), 0);
    expect([people(finding), finding?.place]).toEqual([names, place]);
  });

  it.each(['春耕／秋收報導', '科技/文化報道', '〔圖〕渡口恢復夜航'])('does not sign with %s', (line) => { expect(readBylineLine(inSimplified(line), 0)).toBeUndefined(); });

  it('is signed behind a label as well', () => { expect(people(readDescriptionLine(inSimplified('記者：沈穗／青禾報導'), 0))).toEqual(['沈穗']); });
});

describe('an English byline', () => {
  it.each([
    ['By Ada Holm @adaholm Reporter', ['Ada Holm']], ['By Ada Holm Local Democracy Reporter', ['Ada Holm']], ['BY ADA HOLM STAFF WRITER', ['ADA HOLM']], ['By Ada Holm and Tom Birch Staff Writers', ['Ada Holm', 'Tom Birch']],
    ['By Ada Holm | aholm@courier.example', ['Ada Holm']], ['By Ada Holm, Rural Affairs Correspondent', ['Ada Holm']],
  ])('is read with what stands behind the names: %s', (line, names) => { expect(people(readBylineLine(line, 0))).toEqual(names); });

  it.each(['By the editors', 'By Reporter', 'By the river and back editor'])('is none in %s', (line) => { expect(readBylineLine(line, 0)).toBeUndefined(); });
});

it('takes a section of an office for no second name', () => { expect(people(readBylineLine('（农村科 王凯）', 0))).toEqual(['王凯']); });
