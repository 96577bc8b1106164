import { describe, expect, it } from 'vitest';
import { filterOf, firstOpen, placeEntries, placeNodes } from '../../../../renderer/archive/facets/place-nodes.ts';

const tree = [{ name: '湖南省', region: '湖南省', count: 9, below: [{ name: '长沙市', region: '湖南省/长沙市', count: 8, below: [
  { name: '浏阳市', region: '湖南省/长沙市/浏阳市', count: 5, below: [] }, { name: '长沙县', region: '湖南省/长沙市/长沙县', count: 3, below: [] },
] }] }];
const unknown = { name: '云屏乡', count: 7, below: [] };

describe('the tree of places', () => {
  it('has a branch for every place, known by what it narrows a search to', () => {
    const [hunan, yunping] = placeNodes([...tree, unknown]);
    expect(hunan?.children?.[0]).toMatchObject({ key: '湖南省/长沙市', label: '长沙市', count: 8 });
    expect(filterOf(hunan?.children?.[0]?.key ?? '')).toEqual({ region: '湖南省/长沙市' });
    expect(filterOf(yunping?.key ?? '')).toEqual({ place: '云屏乡' });
  });
  it('lists all places for finding one by its name, most reports first', () => {
    expect(placeEntries([...tree, unknown]).map(({ words }) => words)).toEqual(['湖南省', '长沙市', '云屏乡', '浏阳市', '长沙县']);
  });
  it('stands open down to where places differ', () => {
    expect(firstOpen(tree)).toEqual(['湖南省', '湖南省/长沙市']);
    expect(firstOpen([...tree, unknown])).toEqual([]);
  });
});
