import { describe, expect, it } from 'vitest';
import { placePath } from '../../../../electron/desk/places/place-path.ts';
import { placeTree } from '../../../../electron/desk/places/place-tree.ts';

describe('placePath', () => {
  it.each([
    ['湖南', '湖南省'], ['浏阳', '湖南省/长沙市/浏阳市'], ['湖南浏阳', '湖南省/长沙市/浏阳市'], ['湖南省长沙市', '湖南省/长沙市'], ['内蒙古', '内蒙古自治区'], ['Changsha', '湖南省/长沙市'],
    ['浏阳市、长沙县', '湖南省/长沙市'], ['湖南、广东', undefined], ['临江县', undefined], ['云端小镇', undefined], ['', undefined],
  ])('takes %s for %s', (words, path) => expect(placePath(words)).toBe(path));
});

describe('placeTree', () => {
  it('counts a place in every place it is in, most first, and leaves unknown ones at the top', () => {
    expect(placeTree([{ value: '广东', count: 2 }, { value: '浏阳', count: 3 }, { value: '浏阳市', count: 1 }, { value: '湖南', count: 5 }, { value: '云端小镇', count: 7 }])).toEqual([
      { name: '湖南省', region: '湖南省', count: 9, below: [{ name: '长沙市', region: '湖南省/长沙市', count: 4, below: [{ name: '浏阳市', region: '湖南省/长沙市/浏阳市', count: 4, below: [] }] }] },
      { name: '云端小镇', count: 7, below: [] }, { name: '广东省', region: '广东省', count: 2, below: [] },
    ]);
    expect(placeTree([])).toEqual([]);
  });
});
