import type { Translate } from '../../shared/i18n/translator.ts';

/** Units that have a name in English; the others are shown as the text has them. */
const codes = {
  元: 'yuan', 美元: 'dollar', 欧元: 'euro', 英镑: 'pound', 人: 'person', 户: 'household', 人次: 'visit', 家: 'firm', 个: 'piece', 件: 'item', 公里: 'km', 米: 'metre', 平方米: 'squareMetre', 平方公里: 'squareKm',
  亩: 'mu', 公顷: 'hectare', 吨: 'tonne', 公斤: 'kg', 天: 'day', 小时: 'hour', 分钟: 'minute', 个月: 'month', 岁: 'age', 倍: 'times', 个百分点: 'point', 次: 'time', 场: 'event',
} as const;
const isNamed = (unit: string): unit is keyof typeof codes => Object.hasOwn(codes, unit);

/** A unit in the language of the interface; a rate by its two parts. */
export function unitName(say: Translate, unit: string): string {
  return unit.split('/').map((part) => (isNamed(part) ? say(`figures.unit.${codes[part]}`) : part)).join('/');
}
