import { tagKinds } from '../../shared/domain/tag.ts';
import type { Tag, TagCount, TagKind } from '../../shared/domain/tag.ts';
import type { TreeNode } from '../ui/Tree.tsx';

export const tagKey = (tag: Tag): string => `${tag.kind}:${tag.path}`;

/** The tag a key of the tree names. */
export function tagOfKey(key: string): Tag | undefined {
  const [, head, path] = /^([a-z]+):(.+)$/.exec(key) ?? [];
  const kind = tagKinds.find((one) => one === head);
  return kind !== undefined && path !== undefined ? { kind, path } : undefined;
}

interface Branch { path: string; label: string; own: number; children: Map<string, Branch> }

const branchAt = (level: Map<string, Branch>, path: string, label: string): Branch => {
  const known = level.get(label);
  if (known) return known;
  const made: Branch = { path, label, own: 0, children: new Map() };
  level.set(label, made);
  return made;
};

/** All snippets under a branch: its own and those of the steps below it. */
const totalOf = (branch: Branch): number => branch.own + [...branch.children.values()].reduce((sum, child) => sum + totalOf(child), 0);

function nodesOf(kind: TagKind, level: Map<string, Branch>): TreeNode[] {
  return [...level.values()].map((branch) => ({ branch, total: totalOf(branch) })).filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || a.branch.label.localeCompare(b.branch.label, 'zh-CN'))
    .map(({ branch, total }) => {
      const children = nodesOf(kind, branch.children);
      return { key: tagKey({ kind, path: branch.path }), label: branch.label, count: total, ...(children.length > 0 ? { children } : {}) };
    });
}

/** Tags that have snippets, as trees under a head for each kind; most used first. */
export function tagTree(tags: readonly TagCount[], kindName: (kind: TagKind) => string): TreeNode[] {
  return tagKinds.flatMap((kind) => {
    const roots = new Map<string, Branch>();
    for (const tag of tags.filter((one) => one.kind === kind)) {
      let level = roots;
      let path = '';
      let branch: Branch | undefined;
      for (const step of tag.path.split('/')) {
        path = path === '' ? step : `${path}/${step}`;
        branch = branchAt(level, path, step);
        level = branch.children;
      }
      if (branch) branch.own += tag.snippets;
    }
    const children = nodesOf(kind, roots);
    return children.length === 0 ? [] : [{ key: `kind ${kind}`, label: kindName(kind), head: true, children }];
  });
}
