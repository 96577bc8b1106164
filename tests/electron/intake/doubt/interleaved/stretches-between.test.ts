import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const interleaved = (text: string): string[] =>
  readExtraction(textOf(`渡口点亮夜航灯\n${text}`)).reports.flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'interleaved').map((doubt) => doubt.text);

describe('a number that what follows cannot be counted by', () => {
  it.each([
    ['饭馆每天把热菜码头改造已完成七送到楼上，老人开门就能吃。', '完成七送到'],
    ['检查结果当天传回县里，安排后续展厅接待学生四百诊治。', '四百诊治'],
    ['农技员到田头为果农查看虫情，赔付金额二十余万开出药方。', '二十余万开出'],
    ['老师傅把口诀录下来，教街口临河的三给徒弟听。', '三给徒弟'],
  ])('stands before words of another column: %s', (text, words) => {
    expect(interleaved(text).join('|')).toContain(words);
  });

  it.each(['他把三给了弟弟，七留给自己。', '第三给大家提个醒，第七要记账。', '老三给爷爷捶背，周三开始放假。', '零下二十摄氏度的清晨，护林员已经上山。'])('is left alone where it names or ranks: %s', (text) => {
    expect(interleaved(text)).toEqual([]);
  });
});

describe('a number before what no list of measures has', () => {
  it.each([
    '今年以来，巡渡小组累计行程两万三千公里。', '渡口运回面粉四千公斤，修复石阶十二公里。', '码头吞吐量首次突破三千标箱。', '船工们连续奋战九昼夜。', '拾来的杂物装了满满三麻袋。',
    '渡口便道二标段开工。', '合作社里的二十农户都分了红。', '护堤员万长河每天走两趟，所长万立新陪着。', '船工口诀是三看水色五看云。', '政策叫作两免三减半。',
  ])('is left alone: %s', (text) => {
    expect(interleaved(text)).toEqual([]);
  });
});

describe('words of another paragraph that stand in a sentence a second time', () => {
  const native = '码头东头的四排平房拆掉了，改成了临水的台阶。';

  it('are doubted where the sentence goes on without them', () => {
    expect(interleaved(`公司把他的经验录成数据，教码头东头的四给机器听。\n${native}`).join('|')).toContain('教码头东头的四给');
  });

  it.each([
    ['两岸一边请渡口老船工们帮着看水情，一边修缆桩。', '他们向村里申请渡口老船工们的补贴。'],
    ['渡口归东岭镇船运消防队管。', '航标由东屿镇船运消防队点亮。'],
  ])('are left alone where they are said twice: %s', (here, there) => {
    expect(interleaved(`${here}\n${there}`)).toEqual([]);
  });

  it('are left alone where they belong, both times', () => {
    expect(interleaved(`大家提着灯笼，走过码头东头的四排平房。\n${native}`)).toEqual([]);
  });
});

describe('a piece of another column', () => {
  it.each([
    ['船工一边用闽每晚各检修一南话讲解煤气瓶的用法。', '闽每晚各检修一南话'],
    ['老船工的儿子考上了师山货卖得俏，一斤范大学，如今回渡口教书。', '师山货卖得俏，一斤范'],
    ['船老大给渡口志愿服果园亩产六千斤务队送来了姜汤。', '果园亩产六千斤'],
    ['大家约好周末去派果园里的桃子出所补办证件。', '果园里的桃子'],
  ])('is doubted where it stands in a word: %s', (text, words) => {
    expect(interleaved(text).join('|')).toContain(words);
  });

  it.each(['县侨联联合县农业农村局开办了培训班。', '这家工厂日加工十二吨的小米厂房就在渡口。', '龙清河管护的鹰嘴岩片区最为偏僻。', '民盟临渡区总支发动盟员到渡口值班。',
    '渡口新设了阅览角和亲情视频室。', '石匠在石阶上记下水位。县志说渡口有三百年。', '县水利局局长章国渡走上船头。', '他把撑船号子报进了非物质文化遗产代表性项目名录。', '渡口驿站设置法律服务岗。', '省文化和旅游厅获赠老船模。',
  ])('is not seen in names and words said twice: %s', (text) => {
    expect(interleaved(text)).toEqual([]);
  });

  it('is doubted where the page has it within a word elsewhere', () => {
    expect(interleaved('他把村里孩子艇安全检查过年玩的老游戏编成了操。\n渡口的巡逻艇安全检查，船家都说好。').join('|')).not.toBe('');
  });
});

describe('two columns read across', () => {
  const native = ['在老渡口，三十二岁的船工罗长', '明每天清早先检查救生圈和缆', '绳，再绕着渡口走上一圈，把', '航标灯擦得干干净净。'];
  const strange = ['山货卖得俏，连城里的批发商', '都开着货车上门来收购，一斤', '干蘑菇能卖到一百二十元，合', '作社忙得不可开交。'];
  const across = native.flatMap((line, i) => [line, strange[i] ?? '']);

  it('are doubted where they begin to', () => {
    expect(interleaved(across.join('\n')).join('|')).toContain('山货卖得俏，连城里的批发商');
  });

  it('are doubted beside a picture, where they are narrower than the rest', () => {
    const wide = ['今年入夏以来，临河乡把七个渡口的缆桩都换成了新的，船工们轮流', '值守，夜里也亮着灯，来往的客人都说坐船比从前踏实得多了，乡里还', '给每条船配了救生圈和对讲机，隔两个月请师傅来检修一次。'];
    const narrow = ['渡口旁边还新建', '用水进度，大家', '了避雨亭，摆上', '可以随时查看自', '长椅和热水，等', '家田块何时轮到'];
    expect(interleaved([...wide, ...narrow, '船的人坐得下。', ...wide].join('\n')).length).toBeGreaterThan(0);
  });

  it('are not doubted one after the other', () => {
    expect(interleaved([...native, ...strange].join('\n'))).toEqual([]);
  });
});
