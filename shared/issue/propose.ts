import type { SnippetId } from '../domain/ids.ts';
import type { Snippet } from '../domain/snippet.ts';
import type { Tag } from '../domain/tag.ts';
import type { Takes, TemplateSection } from '../domain/template.ts';

export interface Proposal { readonly key: string; readonly min: number; readonly max: number; readonly snippets: Snippet[] }

/** Whether a tag is one of those a section takes, or stands under one. */
export function isTaken(takes: Pick<Takes, 'tags' | 'tagKinds'>, tag: Tag): boolean {
  if (takes.tagKinds !== undefined && !takes.tagKinds.includes(tag.kind)) return false;
  return takes.tags.length === 0 || takes.tags.some((path) => tag.path === path || tag.path.startsWith(`${path}/`));
}

function takesSnippet(takes: Takes, snippet: Snippet): boolean {
  if (takes.kinds !== undefined && !takes.kinds.includes(snippet.kind)) return false;
  return snippet.tags.some((tag) => isTaken(takes, tag));
}

/** Newest and oldest go by what the report says of its date, snippets of undated reports by when they were clipped. */
const dated = (snippet: Snippet): string => snippet.citation.published ?? snippet.created;
const orders: Record<Takes['order'], (a: Snippet, b: Snippet) => number> = {
  newest: (a, b) => compare(dated(b), dated(a)),
  oldest: (a, b) => compare(dated(a), dated(b)),
  clipped: (a, b) => compare(a.created, b.created),
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What each section of a new issue proposes: snippets that bear one of its tags, none of them used, in its order, at
 * most `max`. A snippet is proposed once: the sections choose in the order of the template.
 */
export function propose(sections: readonly TemplateSection[], snippets: readonly Snippet[], used: ReadonlySet<SnippetId>): Proposal[] {
  const gone = new Set(used);
  return sections.map(({ key, takes }) => {
    if (takes === undefined) return { key, min: 0, max: 0, snippets: [] };
    const proposed = snippets.filter((one) => !gone.has(one.id) && takesSnippet(takes, one)).sort(orders[takes.order]).slice(0, takes.max);
    for (const one of proposed) gone.add(one.id);
    return { key, min: takes.min, max: takes.max, snippets: proposed };
  });
}
