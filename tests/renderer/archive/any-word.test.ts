import { expect, it } from 'vitest';
import { anyWord } from '../../../renderer/archive/any-word.ts';

it.each([
  ['志愿 夜航灯', '志愿 OR 夜航灯'], ['标题:渡口  来源:清浦日报', '标题:渡口 OR 来源:清浦日报'],
  ['志愿', undefined], ['', undefined], ['志愿 -夜航灯', undefined], ['志愿 NOT 夜航灯', undefined], ['志愿 -志愿', undefined], ['“志愿 服务” 渡口', undefined], ['(志愿 渡口) 灯', undefined],
])('of “%s” any word would be asked as %s', (query, either) => { expect(anyWord(query)).toBe(either); });
