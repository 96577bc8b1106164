import type { ReactNode } from 'react';
import type { PageLayout } from '../../../shared/domain/document.ts';
import { useSay } from '../../frame/language.tsx';
import { IconButton } from '../../ui/Button.tsx';
import type { DraftRegions } from './use-draft-regions.ts';

/** What can be done to the region that is chosen; the keys work on the region itself. */
export function RegionTools({ draft, layout }: { readonly draft: DraftRegions; readonly layout: PageLayout }): ReactNode {
  const say = useSay();
  const { chosen } = draft;
  return (
    <>
      <IconButton icon="arrowUp" label={say('page.earlier')} keys="PageUp" isDisabled={chosen === undefined || chosen === 0} onPress={() => { if (chosen !== undefined) draft.reorder(chosen, -1); }} />
      <IconButton icon="arrowDown" label={say('page.later')} keys="PageDown" isDisabled={chosen === undefined || chosen === draft.regions.length - 1} onPress={() => { if (chosen !== undefined) draft.reorder(chosen, 1); }} />
      <IconButton icon="picture" label={say('page.asPicture')} keys="P" isDisabled={chosen === undefined} on={chosen !== undefined && draft.regions[chosen]?.kind === 'picture'} onPress={() => { if (chosen !== undefined) draft.turn(chosen); }} />
      <IconButton icon="plus" label={say('page.add')} onPress={() => { draft.add({ kind: 'text', left: layout.width * 0.3, top: layout.height * 0.4, width: layout.width * 0.4, height: layout.height * 0.1 }); }} />
      <IconButton icon="bin" label={say('page.remove')} keys="Delete" isDisabled={chosen === undefined} onPress={() => { if (chosen !== undefined) draft.remove(chosen); }} />
    </>
  );
}
