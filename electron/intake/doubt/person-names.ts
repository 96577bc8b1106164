import { isPersonName } from '../describe/names.ts';

/** Ends of words that a person's name follows, and beginnings of what is said of a person. */
const beforeName = /(?:[员者任记长师授民工士医友司事妇嫂哥姐爷奶叔婶商户叫名人]|同志|先生|女士)$/;
const afterName = /^(?:说|告诉|介绍|表示|认为|坦言|回忆|笑|一家|等人|等同|同志|女士|先生|大爷|大妈|阿姨|老人|教授|医生|老师|书记|主任|[在和与跟将把向从正刚已也就又曾的])/;

/** A surname and one or two loose characters where a person may be named (`记者周志勇`, `卢整说`, a name between two marks): no list knows it. */
export function isInName(run: string, from: number, loose: ReadonlySet<number>): boolean {
  for (let start = Math.max(0, from - 2); start <= from; start++) {
    if (!loose.has(start)) continue;
    for (const length of [2, 3]) {
      if (start + length <= from || !isPersonName(run.slice(start, start + length))) continue;
      if (beforeName.test(run.slice(0, start)) || afterName.test(run.slice(start + length)) || (start === 0 && run.length === length)) return true;
    }
  }
  return false;
}

/** Surnames that stand for hardly anything else, so that one by itself begins a name. */
const surnames = new Set('王李张刘陈杨赵吴周徐孙朱胡郭罗郑梁宋谢唐韩冯邓曹彭曾肖萧董袁潘蒋蔡杜苏魏吕沈姚卢姜崔谭陆汪范廖贾韦傅邹孟熊秦邱尹薛闫阎侯陶黎贺龚邵覃莫邢乌武戴郝毛钱史顾施樊葛齐庞颜倪聂鲁岳翟殷詹耿俞柳甘祝阮柯毕舒冉母岑卞阮龚');

/** A surname by itself stands at the place or up to two characters before it. */
export function isUnderSurname(run: string, from: number, alone: ReadonlySet<number>): boolean {
  for (let at = Math.max(0, from - 2); at <= from; at++) if (alone.has(at) && surnames.has(run.charAt(at))) return true;
  return false;
}
