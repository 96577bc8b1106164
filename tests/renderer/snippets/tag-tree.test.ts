import { describe, expect, it } from 'vitest';
import { tagOfKey, tagTree } from '../../../renderer/snippets/tag-tree.ts';

describe('tag tree', () => {
  it('stands steps under one another and counts what is below', () => {
    const tree = tagTree([
      { kind: 'topic', path: '志愿服务', snippets: 2, reports: 0 }, { kind: 'topic', path: '志愿服务/夜校', snippets: 3, reports: 0 }, { kind: 'person', path: '何以宁', snippets: 1, reports: 0 },
    ], (kind) => kind);
    expect(tree).toEqual([
      { key: 'kind topic', label: 'topic', head: true, children: [{ key: 'topic:志愿服务', label: '志愿服务', count: 5, children: [{ key: 'topic:志愿服务/夜校', label: '夜校', count: 3 }] }] },
      { key: 'kind person', label: 'person', head: true, children: [{ key: 'person:何以宁', label: '何以宁', count: 1 }] },
    ]);
  });

  it('makes a branch for a step that has no snippets of its own, and drops tags only reports bear', () => {
    const tree = tagTree([{ kind: 'place', path: '临江市/清浦区', snippets: 4, reports: 0 }, { kind: 'place', path: '望山县', snippets: 0, reports: 9 }], (kind) => kind);
    expect(tree[0]?.children).toEqual([{ key: 'place:临江市', label: '临江市', count: 4, children: [{ key: 'place:临江市/清浦区', label: '清浦区', count: 4 }] }]);
  });

  it('reads a tag back from its key', () => {
    expect(tagOfKey('topic:两会:前瞻')).toEqual({ kind: 'topic', path: '两会:前瞻' });
    expect(tagOfKey('all')).toBeUndefined();
  });
});
