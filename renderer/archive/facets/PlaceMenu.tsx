import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { PlaceBranch } from '../../../shared/contract/search-calls.ts';
import type { SearchFilters } from '../../../shared/domain/search.ts';
import { useSay } from '../../frame/language.tsx';
import { Tree } from '../../ui/Tree.tsx';
import { FacetShell } from './FacetShell.tsx';
import { FilteredList } from './FilteredList.tsx';
import { filterOf, firstOpen, placeEntries, placeNodes } from './place-nodes.ts';
import css from './FacetMenu.module.css';

interface PlaceMenuProps {
  readonly branches: readonly PlaceBranch[];
  readonly filters: SearchFilters;
  readonly onChange: (filters: { readonly place: string | undefined; readonly region: string | undefined }) => void;
}

/** Places as a tree, a province's with all that lies in it; typing finds a place by its name. */
export function PlaceMenu({ branches, filters: { place, region }, onChange }: PlaceMenuProps): ReactNode {
  const say = useSay();
  return (
    <FacetShell
      label={say('archive.place')} set={region?.split('/').at(-1) ?? place} onClear={() => { onChange({ place: undefined, region: undefined }); }}
      content={(close) => <Places branches={branches} onTake={(key) => { onChange({ place: undefined, region: undefined, ...filterOf(key) }); close(); }} />}
    />
  );
}

function Places({ branches, onTake }: { readonly branches: readonly PlaceBranch[]; readonly onTake: (key: string) => void }): ReactNode {
  const say = useSay();
  const nodes = useMemo(() => placeNodes(branches), [branches]);
  const entries = useMemo(() => placeEntries(branches), [branches]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(firstOpen(branches)));
  const [current, setCurrent] = useState(nodes[0]?.key);
  const tree = useRef<HTMLDivElement>(null);
  if (branches.length === 0) return <p className={css['none']}>{say('archive.no-values')}</p>;
  return (
    <FilteredList label={say('archive.place')} entries={entries} onTake={onTake} onDown={() => { tree.current?.querySelector<HTMLElement>('[role="tree"]')?.focus(); }}>
      <div
        ref={tree} className={css['tree']}
        onClick={(event) => { const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null; if (line?.dataset['key'] !== undefined) onTake(line.dataset['key']); }}
      >
        <Tree label={say('archive.place')} nodes={nodes} open={open} onOpen={setOpen} current={current} onCurrent={setCurrent} onEnter={onTake} />
      </div>
    </FilteredList>
  );
}
