import type { ReactNode } from 'react';
import { FacetShell } from './FacetShell.tsx';
import { FilteredList } from './FilteredList.tsx';

interface FacetMenuProps {
  readonly label: string;
  /** All values there are; how many hits each has, where that is known. */
  readonly counts: readonly { readonly value: string; readonly count?: number }[];
  readonly value: string | undefined;
  readonly show?: (value: string) => string;
  readonly onChange: (value: string | undefined) => void;
}

/** A facet whose values stand in a list, each with its hits. */
export function FacetMenu({ label, counts, value, show = (one) => one, onChange }: FacetMenuProps): ReactNode {
  return (
    <FacetShell
      label={label} set={value === undefined ? undefined : show(value)} onClear={() => { onChange(undefined); }}
      content={(close) => (
        <FilteredList
          label={label} entries={counts.map((one) => ({ key: one.value, words: show(one.value), ...(one.count === undefined ? {} : { count: one.count }) }))}
          onTake={(key) => { onChange(key); close(); }}
        />
      )}
    />
  );
}
