import { isPersonName } from '../../describe/names.ts';

/** Where something is done or found, 报名处, 拐弯处: no measure. */
const places = /(?:交换|报名|登记|接待|服务|咨询|联络|售票|出入|出入口|拐弯|转弯|交界|交汇|汇合|寄存|存放|代办|收费|检票|管理|办事|兑换|领取|回收|投放|停靠|签到|换乘|取水|取药|挂号|缴费|休息)处$/u;
/** What stands before a person's name: his post, or nothing of his sentence. */
const beforeName = /(?:[长员委]|书记|主任|主席|经理|教授|老师|师傅|记者|同志|先生|女士|院士|[，。；、：“（]|^)$/u;

/**
 * The measure ends a word that is no figure's: the last character of somebody's name (石培元), a place where something is done.
 * @param text up to and with the measure
 * @param page all words of the report, in which a name stands again
 */
export function endsWord(text: string, page: string): boolean {
  if (places.test(text)) return true;
  if (!/[元名台]$/u.test(text)) return false;
  const name = text.slice(-3);
  return /^[\u4e00-\u9fff]{3}$/u.test(name) && isPersonName(name) && (beforeName.test(text.slice(0, -3)) || page.split(name).length > 2) && !/^[万千百亿余多每]/u.test(name.slice(1));
}
