import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { create } from 'zustand';
import css from './TopBar.module.css';

const useSlot = create<{ readonly element: HTMLElement | null }>(() => ({ element: null }));

/** Where a place says something beside the search box. */
export function TopSlot(): ReactNode {
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    useSlot.setState({ element });
    return () => { useSlot.setState({ element: null }); };
  }, [element]);
  return <div ref={setElement} className={css['words']} />;
}

/** What a place says beside the search box, quietly. */
export function TopWords({ children }: { readonly children: ReactNode }): ReactNode {
  const element = useSlot((slot) => slot.element);
  return element ? createPortal(children, element) : null;
}
