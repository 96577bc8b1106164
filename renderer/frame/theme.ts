import { useEffect } from 'react';
import type { Settings } from '../../shared/contract/desk-calls.ts';

const kept = 'caibian.theme';

/** The look of last time, before the host has been asked: the window must not flash light in a dark room. */
export function applyKeptTheme(): void {
  const last = localStorage.getItem(kept);
  document.documentElement.dataset['theme'] = last === 'light' || last === 'dark' ? last : window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts the look on the page: `system` follows the machine while it changes. */
export function useTheme(theme: Settings['theme'] | undefined, whitePaper: boolean): void {
  useEffect(() => {
    if (theme === undefined) return;
    localStorage.setItem(kept, theme);
    const page = document.documentElement;
    page.dataset['paper'] = whitePaper ? 'white' : 'theme';
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => { page.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme; };
    apply();
    dark.addEventListener('change', apply);
    return () => { dark.removeEventListener('change', apply); };
  }, [theme, whitePaper]);
}
