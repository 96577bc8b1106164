import type { Dice } from '../damage/dice.ts';

/** What comes again and again in the same words, each time another story: `fill` makes the next one. */
export interface Form { readonly name: string; readonly fill: (dice: Dice, issue: number) => string }

const names = ['林知远', '周砚秋', '陈一苇', '许望舒', '沈青岚', '何星野', '梁若川', '顾怀瑾', '谢南屏', '罗景行'] as const;
const streets = ['石桥路', '兰渚街', '望湖巷', '青枫大道', '柳浦弄', '鹤鸣里', '长汀路', '苇塘街', '桐岭路', '雁回坊'] as const;
const skies = ['晴', '多云', '阴有小雨', '晴转多云', '小雨转阴', '多云转晴'] as const;

export const forms: readonly Form[] = [
  {
    name: '天气',
    fill: (dice, issue) => `市气象台发布天气预报：今天白天到夜间${dice.pick(skies)}，东北风${dice.between(2, 4)}级，最高气温${dice.between(10, 34)}度，最低气温${dice.between(-3, 12)}度，空气质量指数${dice.between(30, 150)}。明天${dice.pick(skies)}，最高气温${dice.between(10, 34)}度，市民出行请关注最新预报，注意${1 + issue % 12}月${1 + issue % 28}日前后的降温，老人和儿童请及时添衣。`,
  },
  {
    name: '停水通知',
    fill: (dice, issue) => `因管网检修施工，定于${1 + Math.floor(issue / 28) % 12}月${1 + issue % 28}日8时至17时对${dice.pick(streets)}沿线用户停水，请有关单位和居民提前做好储水准备，关闭室内阀门，避免造成损失。停水期间如遇雨天工期顺延，恢复供水时间以现场通知为准，不便之处敬请谅解。服务热线二十四小时有人值守。`,
  },
  {
    name: '统计月报',
    fill: (dice, issue) => `${1 + issue % 12}月份，全市规模以上工业增加值同比增长${dice.between(10, 99) / 10}%，比上月回落${dice.between(1, 30) / 10}个百分点。社会消费品零售总额${dice.between(80, 300)}.${dice.between(0, 9)}亿元，增长${dice.between(1, 12)}.${dice.between(0, 9)}%。一般公共预算收入${dice.between(10, 90)}.${dice.between(0, 9)}亿元，固定资产投资增长${dice.between(1, 20)}.${dice.between(0, 9)}%，居民消费价格上涨${dice.between(0, 3)}.${dice.between(0, 9)}%，进出口总额${dice.between(100, 900)}.${dice.between(0, 9)}亿元。经济运行总体平稳，主要指标处在合理区间。`,
  },
  {
    name: '菜价',
    fill: (dice) => `据市发展改革部门监测，今日主城区农贸市场白菜每斤${dice.between(10, 40) / 10}元，萝卜每斤${dice.between(10, 40) / 10}元，猪肉每斤${dice.between(120, 220) / 10}元，鸡蛋每斤${dice.between(40, 70) / 10}元，草鱼每斤${dice.between(70, 120) / 10}元，总体供应充足。`,
  },
  {
    name: '任前公示',
    fill: (dice, issue) => `${names[issue % names.length] ?? ''}，男，${dice.between(1965, 1985)}年${dice.between(1, 12)}月生，大学学历，${dice.between(1986, 2008)}年${dice.between(1, 12)}月参加工作，现任${dice.pick(streets)}办事处主任，拟任县处级领导职务。公示期间，对公示对象有异议的，可通过来信、来电、来访等方式反映。公示时间为${dice.between(1, 12)}月${dice.between(1, 24)}日起五个工作日。`,
  },
  {
    name: '英文天气',
    fill: (dice, issue) => `The weather office expects a mix of sun and cloud over the harbour on ${['Monday', 'Tuesday', 'Friday'][issue % 3] ?? ''}, May ${1 + issue % 28}, with a high of ${dice.between(9, 30)} degrees and a low of ${dice.between(0, 9)}. Winds from the north east will reach ${dice.between(10, 60)} kilometres an hour. The chance of rain is ${dice.between(0, 10)}0 per cent. Ferries will run every ${dice.between(10, 40)} minutes and the pool closes at ${dice.between(5, 9)}.`,
  },
  {
    name: '开奖公告',
    fill: (dice, issue) => `中奖号码公告：第22${String(issue).padStart(3, '0')}期开奖号码为${Array.from({ length: 7 }, () => String(dice.between(1, 35)).padStart(2, '0')).join(' ')}，本期销售金额${dice.between(1_000_000, 9_000_000)}元，一等奖${dice.between(0, 9)}注，每注奖金${dice.between(100, 900)}万元，奖池资金滚入下期，兑奖截止日期为开奖之日起六十个自然日，请中奖者持有效证件前往兑奖中心办理。`,
  },
];

/** Words a paper puts under every story. */
export const closingLine = '【声明】本报所有自采稿件版权均属云溪日报社所有，任何媒体、网站或个人未经书面授权不得转载、链接、转贴或以其他方式复制发表，违者将依法追究责任。新闻热线请见报眼，欢迎读者提供线索，一经采用即付稿酬。';
