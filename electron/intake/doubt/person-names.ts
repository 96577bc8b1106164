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
