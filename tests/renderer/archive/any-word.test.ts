import { expect, it } from 'vitest';
import { anyTime, anyWord } from '../../../renderer/archive/any-word.ts';

it.each([
  ['志愿 夜航灯', '志愿 OR 夜航灯'], ['标题:渡口  来源:清浦日报', '标题:渡口 OR 来源:清浦日报'],
  ['志愿', undefined], ['', undefined], ['志愿 -夜航灯', undefined], ['志愿 NOT 夜航灯', undefined], ['志愿 -志愿', undefined], ['“志愿 服务” 渡口', undefined], ['(志愿 渡口) 灯', undefined],
  ['志愿 2024年', '志愿 OR 2024年'],
])('of “%s” any word would be asked as %s', (query, either) => { expect(anyWord(query)).toBe(either); });

it('keeps the days for any of the words', () => {
  expect(anyWord('志愿 近30天', ['近30天'])).toBeUndefined();
  expect(anyWord('志愿 夜航灯 近30天', ['近30天'])).toBe('(志愿 OR 夜航灯) 近30天');
});

it.each([['志愿 近30天 渡口', ['近30天'], '志愿 渡口'], ['近30天', ['近30天'], undefined], ['志愿', [], undefined]])('asks “%s” of any time', (query, days, timeless) => { expect(anyTime(query, days)).toBe(timeless); });
