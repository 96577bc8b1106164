import type { Settings } from '../../shared/contract/desk-calls.ts';
import { useDeskMutation, useDeskQuery } from '../desk/use-desk.tsx';

/** The settings and the way to change some of them. */
export function useSettings(): { readonly settings: Settings | undefined; readonly change: (part: Partial<Settings>) => void } {
  const settings = useDeskQuery('settings.get', {}).data;
  const save = useDeskMutation('settings.set');
  return { settings, change: (part) => { save.mutate(part); } };
}
