import type { PlaceBranch } from '../../../shared/contract/search-calls.ts';
import type { SearchFilters } from '../../../shared/domain/search.ts';
import type { TreeNode } from '../../ui/Tree.tsx';
import type { Entry } from './find-entries.ts';

/** What a place of the tree is known by: a path of the gazetteer, or `=` and the words of the field. */
const keyOf = ({ region, name }: PlaceBranch): string => region ?? `=${name}`;

/** The filter a place of the tree stands for. */
export const filterOf = (key: string): Pick<SearchFilters, 'region' | 'place'> => key.startsWith('=') ? { place: key.slice(1) } : { region: key };

export const placeNodes = (branches: readonly PlaceBranch[]): readonly TreeNode[] =>
  branches.map((branch) => ({ key: keyOf(branch), label: branch.name, count: branch.count, ...(branch.below.length > 0 ? { children: placeNodes(branch.below) } : {}) }));

/** All places of the tree in one list, most reports first: for finding one by typing. */
export const placeEntries = (branches: readonly PlaceBranch[]): readonly Entry[] => {
  const all = (some: readonly PlaceBranch[]): readonly PlaceBranch[] => some.flatMap((branch) => [branch, ...all(branch.below)]);
  return all(branches).map((branch) => ({ key: keyOf(branch), words: branch.name, count: branch.count })).sort((a, b) => b.count - a.count);
};

/**
 * The branches that stand open at first: as long as nearly all lies in one place, its parts are what tells places apart.
 * `open` at most three deep.
 */
export function firstOpen(branches: readonly PlaceBranch[], depth = 3): readonly string[] {
  const [only] = branches;
  return branches.length === 1 && only && only.below.length > 0 && depth > 0 ? [keyOf(only), ...firstOpen(only.below, depth - 1)] : [];
}
