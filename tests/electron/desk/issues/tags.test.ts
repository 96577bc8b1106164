import { describe, expect, it } from 'vitest';
import { clip, withReports } from './clipped-reports.ts';

describe('tags', () => {
  it('are counted, completed, and renamed with everything under them', async () => {
    const { test, ask, first } = await withReports();
    await clip(test, first, 0, [{ kind: 'topic', path: '水运/夜航' }]);
    await clip(test, first, 1, [{ kind: 'topic', path: '水运' }, { kind: 'topic', path: '交通/夜航' }]);
    await ask('reports.setTags', { reportId: first, tags: [{ kind: 'topic', path: '水运' }] });
    expect((await ask('tags.list', {})).tags).toEqual([
      { kind: 'topic', path: '交通/夜航', snippets: 1, reports: 0 }, { kind: 'topic', path: '水运', snippets: 1, reports: 1 }, { kind: 'topic', path: '水运/夜航', snippets: 1, reports: 0 },
    ]);
    expect((await ask('tags.complete', { text: '夜', limit: 5 })).tags.map((one) => one.path)).toEqual(['交通/夜航', '水运/夜航']);
    await ask('tags.rename', { kind: 'topic', from: '水运', to: '交通' });
    expect((await ask('tags.list', {})).tags).toEqual([{ kind: 'topic', path: '交通', snippets: 1, reports: 1 }, { kind: 'topic', path: '交通/夜航', snippets: 2, reports: 0 }]);
    const paths = async () => (await ask('tags.list', {})).tags.map((one) => one.path);
    await ask('tags.rename', { kind: 'topic', from: '交通', to: '交通/夜航' });
    expect(await paths()).toEqual(['交通/夜航', '交通/夜航/夜航']);
    await ask('tags.rename', { kind: 'topic', from: '交通/夜航', to: '交通' });
    expect(await paths()).toEqual(['交通', '交通/夜航']);
  });
});
