import { isPersonName } from '../../describe/names.ts';

/** Ends of words that a person's name follows, and beginnings of what is said of a person. */
const beforeName = /(?:[员者任记长师授民工士医友司事侨眷妇嫂哥姐爷奶叔婶商户叫名人警察官兵匠农手生童]|干部|书记|主播|同志|先生|女士)$/;
const afterName = /^(?:说|告诉|介绍|表示|认为|坦言|回忆|笑|一家|等人|等同|同志|女士|先生|大爷|大妈|阿姨|老人|教授|医生|老师|书记|主任|[在和与跟将把向从正刚已也就又曾的])/;

/** How neighbours are called after their surname, and what is set before a name at home: 韩伯, 李阿福. */
const kin = new Set('伯叔婶嫂婆爷奶姨姐哥娘妹姑舅公');
const isCalled = (name: string): boolean => isPersonName(name) && (kin.has(name.charAt(1)) || (name.charAt(1) === '阿' && name.length === 3));

/** A surname and one or two loose characters where a person may be named (`记者周志勇`, `卢整说`, a name between two marks): no list knows it. */
export function isInName(run: string, from: number, loose: ReadonlySet<number>): boolean {
  for (let start = Math.max(0, from - 2); start <= from + 1; start++) {
    if (!loose.has(start)) continue;
    for (const length of [2, 3]) {
      if (start + length <= from || !isPersonName(run.slice(start, start + length))) continue;
      if (isCalled(run.slice(start, start + length)) || beforeName.test(run.slice(0, start)) || afterName.test(run.slice(start + length)) || (start === 0 && run.length === length)) return true;
    }
  }
  return false;
}

/** Surnames that stand for hardly anything else, so that one by itself may begin a name. */
const surnames = new Set('王李张刘陈杨赵吴周徐孙朱胡郭罗郑梁宋谢唐韩冯邓曹彭曾肖萧董袁潘蒋蔡杜苏魏吕沈姚卢姜崔谭陆汪范廖贾韦傅邹孟熊秦邱尹薛闫阎侯陶黎贺龚邵覃莫邢乌武戴郝毛钱史顾施樊葛齐庞颜倪聂鲁岳翟殷詹耿俞柳甘祝阮柯毕舒冉母岑卞何林叶高夏石丁游马黄余钟江方田任白金康严江尤章');
/** Characters that given names are mostly made of. */
const given = new Set(
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华玉萍红鹏飞波斌莉鑫浩凯健俊帆丹宁龙林欣婷雪梅琳晶洁玲燕峰雷宇辉建国庆文志海春晓东新子涵雨桐浩然思若景行怀瑾云舒千寻书瑶嘉禾安澜望青岚星野川柏' +
  '德忠义仁礼智信孝廉光耀祖宗福禄寿喜财富贵荣昌盛隆兴旺永远长久恒泰康乐和顺祥瑞吉利成立业功名达通贤良善美好佳怡悦欢笑月亮星辰阳晨曦晴朗天山河江湖泉溪石松竹菊莲荷桃李杏梨槐柳杨枫彤丹紫碧翠银珠宝玺琪琦瑜璐琼' +
  '豪瑛珍珊玥珂璇慧颖聪颜倩茜薇蕾蓉蓓莎菲菁萱芷芸芝芬芹苗茂荃莹萌蔓蕊馨香凤凰鸿鹤鹃雁鸣麟骏驰骁彪虎豹熊武斐毅刚坚定勤俭朴实诚真纯清正直宽厚博学才艺诗画琴韵彦哲睿翰墨轩昂卓越凌霄腾跃翔羽宏伟广元亨守田生',
);

/** A name may stand over the place: a surname by itself, at one of its first two characters or up to two before them, and after it only characters of given names. */
export function isUnderSurname(run: string, from: number, alone: ReadonlySet<number>): boolean {
  for (let at = Math.max(0, from - 2); at <= from + 1; at++) {
    if (alone.has(at) && surnames.has(run.charAt(at)) && run.slice(at + 1, Math.max(at + 2, from + 2)).split('').every((unit) => given.has(unit))) return true;
  }
  return false;
}

/** Characters beside those that are given too, but stand for much else. */
const givenToo = new Set('群霖楠婧姝达迪栋铎锋钢耿桂涵翰杭海昊河洪厚焕辉会惠嘉佳健江锦京靖炯娟均君钧俊峻康科可克坤昆蕾力立利莲亮凌岭柳露璐陆伦满茂玫敏铭能妮年诺攀培沛佩品平萍圃琪启千谦倩强乔桥钦琴勤清晴泉仁容融茹锐润森莎珊尚韶绍深慎升声胜诗时世仕守淑树爽思素岁棠涛韬腾铁廷庭童桐彤望威巍为维温雯汶希熙锡遐夏献湘向笑孝欣鑫行幸雄旭宣萱勋训雅亚妍言岩研延艳彦焱瑶耀晔烨依仪宜艺忆奕毅逸茵寅映咏泳勇优友佑予余羽语郁育毓媛远悦韵泽增占展章彰昭兆哲珍臻振镇政知致钟众舟洲柱卓梓宗佐作军栓根保福发来全得喜连金银铜水木土火虹霞彩巧香凡非方汉衡鸿怀欢环基纪季继坚剑娇洁捷景敬炬俐励烈霄璟菁晶静镜灵令禄茗沐牧纳丕蓬朴奇岐起迁芹青秋渠仲术舜硕颂遂滔恬添婉万薇苇未蔚稳吾夕汐溪先娴贤显县宪祥晓校心星杏秀叙轩炫雪洵雁燕业页夷怡以益谊殷胤盈莹永悠幼于禹玉裕苑蕴云匀允赞则真正之植治质中');
/** A character that people are called by. */
export const isGiven = (character: string): boolean => given.has(character) || givenToo.has(character);

/** A surname that stands for hardly anything else. */
export const isSurname = (character: string): boolean => surnames.has(character);

/** A surname and two characters that given names are made of: 李国浩 and 李国豪 are two people, neither of them misread. */
export const isWholeName = (text: string): boolean => text.length === 3 && surnames.has(text.charAt(0)) && given.has(text.charAt(1)) && given.has(text.charAt(2));
