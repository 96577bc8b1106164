import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { raise } from '../raise.ts';
import { boundary, likenessTo } from './measure-words.ts';

/** Nouns before a figure, and the measure that counts them behind it: 合同2170份, 毛竹4200根, 消防车36辆. */
const counted: readonly (readonly [measure: string, nouns: RegExp])[] = [
  ['份', /(?:合同|协议|问卷|资料|[书册单]|报告|材料|[套午晚早]餐|盒饭|建议|[答试]卷|传单|文件|样本|订单|病历|档案|保单|礼[品包]|报纸)$/u],
  ['根', /(?:[竹桩管杆绳梁柱]|钢筋|电线|木[材料头])$/u],
  ['辆', /(?<![列班])车$|(?:大巴|车辆)$/u],
  ['艘', /(?:[船艇舰]|货轮|渔政)$/u],
  ['栋', /(?:楼|住宅|农房|厂房|别墅)$/u],
  ['头', /[牛猪驴]$/u],
  ['株', /[树苗木]$/u],
  ['棵', /[树苗]$/u],
  ['亩', /[田地林园稻麦]$/u],
  ['座', /(?:桥[梁]?|大棚|水库|泵站|厂房|水塔|基站)$/u],
  ['盏', /灯$/u],
  ['张', /(?:床位?|海报|照片|图纸|[桌票卡证])$/u],
];
/** Least likeness of the character that is read: the noun says what it is. */
const leastLike = 0.9;
const figured = /(?<=([\u4e00-\u9fff]{2})(?:约|共|近|超|达|计|仅)?)((?:\d+(?:\.\d+)?[十百千万亿]*|[一二三四五六七八九十百千万几]{2,})[余多]?)([\u4e00-\u9fff])/gu;
/** What stands behind figures of such nouns by right too: 车100次, 林20处, 树3米. */
const otherwise: ReadonlySet<string> = new Set('个件条台套次处元万亿千百十余多只支部箱块批种类位名人户家艘辆栋幢座间所张份册本页根株棵亩头匹口吨斤米年月日天号期层级级平公立厘毫里路线组袋包捆片盏顶把双对套场型');

/** A measure misread behind the figure of a noun that says which it is, at the end of a clause. */
export function countedMeasures(passage: Passage, text: string): Doubt[] {
  return [...text.matchAll(figured)].flatMap((found) => {
    const [all, noun = '', figure = '', character = ''] = found;
    const at = found.index + all.length - 1;
    if (otherwise.has(character) || !boundary.test(text.slice(at + 1, at + 5))) return [];
    const measure = counted.find(([one, nouns]) => nouns.test(noun) && likenessTo(text, at, one) >= leastLike)?.[0];
    return measure === undefined ? [] : [raise('look-alike', passage, found.index, at + 1, figure + measure)];
  });
}
