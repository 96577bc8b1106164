import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Takes, TemplateSection } from '../../../shared/domain/template.ts';
import { fillSections } from '../../../shared/issue/fill-sections.ts';
import { propose } from '../../../shared/issue/propose.ts';
import { snippetOf } from '../../support/issue-maker.ts';

const takes = (more: Partial<Takes>): Takes => ({ tags: ['要情'], min: 0, max: 9, order: 'newest', ...more });
const section = (key: string, more?: Partial<Takes>): TemplateSection => ({ key, title: key, showTitle: true, ...(more === undefined ? {} : { takes: takes(more) }) });
const tagged = (path: string, published: string, created = '2026-03-02T08:00:00Z') => {
  const one = snippetOf(path + published);
  return { ...one, tags: [{ kind: 'topic' as const, path }], created, citation: { ...one.citation, published } };
};

describe('propose', () => {
  it('takes snippets that bear the tag or one under it, newest first', () => {
    const old = tagged('要情', '2026-01-01');
    const under = tagged('要情/防汛', '2026-02-01');
    const beside = tagged('要情况', '2026-03-01');
    expect(propose([section('lead', {})], [old, under, beside], new Set())[0]?.snippets).toEqual([under, old]);
  });

  it('orders by the report, or by when a passage was clipped', () => {
    const first = tagged('要情', '2026-02-01', '2026-03-01T00:00:00Z');
    const second = tagged('要情', '2026-01-01', '2026-03-02T00:00:00Z');
    const of = (order: Takes['order']) => propose([section('lead', { order })], [second, first], new Set())[0]?.snippets;
    expect(of('oldest')).toEqual([second, first]);
    expect(of('clipped')).toEqual([first, second]);
  });

  it('keeps to kinds of tags and of paragraphs where a section names them', () => {
    const place = { ...tagged('云溪区', '2026-01-01'), tags: [{ kind: 'place' as const, path: '云溪区' }] };
    const caption = { ...place, kind: 'caption' as const };
    const local = section('local', { tags: [], tagKinds: ['place'], kinds: ['body'] });
    expect(propose([local], [place, caption, tagged('云溪区', '2026-01-02')], new Set())[0]?.snippets).toEqual([place]);
  });

  it('proposes no snippet twice, none that is used, and never more than a section takes', () => {
    const pool = Array.from({ length: 12 }, (_, i) => tagged(['要情', '简讯', '要情/防汛'][i % 3] ?? '', `2026-01-${String(i + 1).padStart(2, '0')}`));
    fc.assert(fc.property(fc.array(fc.record({ tag: fc.constantFrom('要情', '简讯'), max: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 4 }), fc.subarray(pool), (asked, used) => {
      const sections = asked.map(({ tag, max }, i) => section(`s${i}`, { tags: [tag], max }));
      const gone = new Set(used.map((one) => one.id));
      const proposed = propose(sections, pool, gone);
      const all = proposed.flatMap((one) => one.snippets.map((snippet) => snippet.id));
      expect(new Set(all).size).toBe(all.length);
      expect(all.some((id) => gone.has(id))).toBe(false);
      proposed.forEach((one, i) => expect(one.snippets.length).toBeLessThanOrEqual(asked[i]?.max ?? 0));
    }));
  });
});

describe('fillSections', () => {
  const sections = [section('lead', { max: 2 }), section('work', { tags: ['工作'] }), section('local', { tags: ['基层'] })];

  it('puts a story into the section that takes its tag', () => {
    expect(fillSections(sections, [{ tags: [{ kind: 'topic', path: '基层/街道' }] }, { tags: [{ kind: 'topic', path: '工作' }] }])).toEqual([2, 1]);
  });

  it('puts stories nobody asks for first, and what finds no room there second', () => {
    expect(fillSections(sections, [{ tags: [] }, { tags: [] }, { tags: [] }])).toEqual([0, 0, 1]);
    expect(fillSections([section('all', { max: 1 })], [{ tags: [] }, { tags: [] }])).toEqual([0, 0]);
  });
});
