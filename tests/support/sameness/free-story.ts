import type { Dice } from '../damage/dice.ts';

const han = Array.from('春风化雨山水田园城乡道路桥梁学校师生医院社区街坊邻里老人孩子青年工人农民车间机器船舶港口仓库粮食蔬菜水果茶叶丝绸纸张书本画卷音乐舞台戏曲博物图案灯光电力网络数据平台窗口服务办理登记证照税费资金项目投产订单出口进货市场商铺客流游人景区花海湖面湿地鸟类树苗森林防火巡查值守预案演练救援消防交通信号公交地铁站点停车充电骑行步道绿化垃圾分类回收利用改造修缮老旧楼梯管网供水排涝堤坝闸门气象降温大雪晴朗讲座培训招聘就业创业贷款补助低保救助残疾志愿爱心捐赠衣物药品口罩疫苗体检义诊门诊');
const verbs = ['开展', '推进', '完成', '启动', '组织', '举行', '调整', '改进', '公布', '检查', '走访', '送来', '排出', '建成', '开通', '试行'] as const;
const ends = ['，', '，', '。', '。', '；'] as const;
const beginnings = ['har', 'coun', 'lib', 'fer', 'mar', 'sch', 'bri', 'gar', 'vol', 'or', 'sta', 'fes', 'mus', 'cli', 'riv', 'ba', 'the', 'dro', 'bud', 'rail', 'lan', 'pa', 'cho', 'nur'] as const;
const endings = ['bour', 'cil', 'ary', 'ry', 'ket', 'ool', 'dge', 'den', 'teer', 'chard', 'tion', 'tival', 'eum', 'nic', 'er', 'kery', 'atre', 'ught', 'get', 'way', 'tern', 'vement', 'ir', 'sery'] as const;
const joins = ['opened', 'repaired', 'welcomed', 'closed', 'moved', 'counted', 'painted', 'planned', 'near', 'after', 'before', 'beside', 'without', 'and the', 'of the', 'for a'] as const;

/** An invented story in which hardly any words follow each other as in another one. About `length` characters, some of them numbers. */
export function freeStory(dice: Dice, length: number, english = false): string[] {
  const paragraphs: string[] = [];
  for (let left = length; left > 0;) {
    const paragraph = english ? englishParagraph(dice) : hanParagraph(dice);
    paragraphs.push(paragraph);
    left -= paragraph.length;
  }
  return paragraphs;
}

const word = (dice: Dice): string => dice.pick(beginnings) + dice.pick(endings);
const pick = (dice: Dice): string => han[dice.between(0, han.length - 1)] ?? '';

function hanParagraph(dice: Dice): string {
  let text = '';
  for (let clause = dice.between(4, 9); clause > 0; clause--) {
    for (let word = dice.between(3, 6); word > 0; word--) text += pick(dice) + pick(dice);
    text += dice.pick(verbs);
    if (dice.chance(0.25)) text += `${dice.between(2, 9000)}${dice.pick(['人', '户', '万元', '公里', '吨', '次'])}`;
    text += clause === 1 ? '。' : dice.pick(ends);
  }
  return text;
}

function englishParagraph(dice: Dice): string {
  const sentence = (): string => {
    const told = Array.from({ length: dice.between(4, 9) }, () => `${word(dice)} ${dice.pick(joins)}`).join(' ');
    return `${told.charAt(0).toUpperCase()}${told.slice(1)} ${dice.between(2, 900)} ${word(dice)}.`;
  };
  return Array.from({ length: dice.between(2, 4) }, sentence).join(' ');
}
