import { useEffect } from 'react';
import type { Settings } from '../../shared/contract/desk-calls.ts';

/** Puts the look on the page: `system` follows the machine while it changes. */
export function useTheme(theme: Settings['theme'], whitePaper: boolean): void {
  useEffect(() => {
    const page = document.documentElement;
    page.dataset['paper'] = whitePaper ? 'white' : 'theme';
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => { page.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme; };
    apply();
    dark.addEventListener('change', apply);
    return () => { dark.removeEventListener('change', apply); };
  }, [theme, whitePaper]);
}
