import { describe, expect, it } from 'vitest';
import { typedTag } from '../../../renderer/frame/typed-tag.ts';

const names = { topic: '主题', place: '地区', organisation: '单位', person: '人物' };
const read = (words: string): unknown => typedTag(words, (kind) => names[kind], [{ kind: 'place', path: '清浦区' }]);

describe('typed tag', () => {
  it('takes plain words for a topic', () => { expect(read('志愿服务')).toEqual({ kind: 'topic', path: '志愿服务' }); });
  it('finds the kind of a tag that is known', () => { expect(read('清浦区')).toEqual({ kind: 'place', path: '清浦区' }); });
  it('reads the kind before a colon of either width, in either language', () => {
    expect(read('人物：何以宁')).toEqual({ kind: 'person', path: '何以宁' });
    expect(read('person: 何以宁')).toEqual({ kind: 'person', path: '何以宁' });
  });
  it('parts steps at either slash and drops empty ones', () => { expect(read('志愿服务／ 邻里互助/')).toEqual({ kind: 'topic', path: '志愿服务/邻里互助' }); });
  it('keeps a colon that names no kind', () => { expect(read('两会:前瞻')).toEqual({ kind: 'topic', path: '两会:前瞻' }); });
  it('makes nothing of nothing', () => { expect(read(' / ')).toBeNull(); });
});
