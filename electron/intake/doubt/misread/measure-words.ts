import { likenessesOf } from '../context/likeness.ts';
import { wordList } from '../words/load-words.ts';
import { unitAt } from '../words/word-list.ts';

/** What figures count and measure, and what scales them. Parts of a date are asked for by their date. */
const counts = '个名人户家元亩件次项台套条座处所辆张只份吨斤米里块间栋幢层级岁天场期批支部册篇头顶棵株颗粒艘架枚箱袋瓶桶盏幅笔宗趟届段点倍口根';
export const scales = '万亿千百余多';
export const measures: ReadonlySet<string> = new Set(counts + scales);
/** Further measures, which figures have behind them too seldom for others to be read as them, and what begins one (公里, 平方米, 立方米). */
export const further: ReadonlySet<string> = new Set('年月日号时分秒周旬季刻钟度位公平立毫厘克瓦伏安欧帕焦卡赫寸尺丈升斗担石两钱匹顷垄畦畈厢轮节类种群组队团班排连营旅对双副把根杆束串挂盘碗杯盆罐桌席餐顿堂课本页版章卷集首曲出幕款样道门面片滴环线路档挡联式代系列包捆堆垛窝板盒笼筐篮来几成折起尾管枝朵瓣丝缕股堵床剂帖服贴味丸针例拨伙帮羽锭摞叠沓打令刀轴筒听瓢勺撮捧围步程夜辈世尊盅壶坛缸篓挑驮车船舱编航局圈回遍番记声通阵掌具员孔方维室库阶梯跨米磅码英海光吋呎期任胎票格栏目眼晚早都');
/**
 * What stands behind a figure by right as well: things told by number (501室), words of grammar, and nouns that shop and office talk counts bare
 * (3室2厅, 3死2伤, 1主3辅, 2进2出).
 */
export const stands: ReadonlySet<string> = new Set('厅站街巷弄单房厂校村县镇乡市区州省国港仓司院馆店楼井洞桥隧坝塘岛峰湾坡沟城屯社会党委生后前以至到的和及与或是在为等比约共有内外上下中左右之更再则可已将也均就还不才又零甲好乘荤素主辅纵横进入胜负死伤男女老少正色驱核相芯开防冠亚律拍键字型标网基极拳脚眼枪炮弹桩框炉灶铺柜');
/** Ends of a clause, and what follows a measure there: 30户的, 12名以上. */
export const boundary = /^(?:$|[\s，。、；：！？,;!?:）)」』”"’%％/～~\d-]|[的以左上之及和与至到等后前内均都共](?![\u4e00-\u9fff]*[家下来上前后有年同体级员]$))/u;

/** A word begins at the character: 5入户, 120急救, 110接警. */
export function opensWord(text: string, at: number): boolean {
  const list = wordList();
  for (let size = 2; size <= 4 && at + size <= text.length; size++) {
    if (unitAt(text, at + size - 1) < 0) return false;
    if (list.has(text.slice(at, at + size))) return true;
  }
  return false;
}

/** What stands behind a measure: an end, or a word that it counts. */
export function countsOn(text: string, at: number, measure: string): boolean {
  const rest = text.slice(at, at + 4);
  if (scales.includes(measure)) return measures.has(rest.charAt(0)) && !scales.includes(rest.charAt(0)) && !opensWord(text, at - 1);
  return boundary.test(rest) || opensWord(text, at) || (measure === '个' && /^(?:多?月|多?小时|百分点)/u.test(text.slice(at, at + 4)));
}

/** How like the character is to the one meant, as the table of look-alikes has it: 0 for none. */
export function likenessTo(text: string, at: number, meant: string): number {
  return likenessesOf(text.charCodeAt(at)).find(({ unit }) => unit === meant.charCodeAt(0))?.likeness ?? 0;
}
