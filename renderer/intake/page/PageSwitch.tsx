import type { ReactNode } from 'react';
import { useSay } from '../../frame/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { PageLook } from './use-page-look.ts';

/** What the raw side of a scan shows: the picture of the page, or the text as it was recognised. Nothing for other documents. */
export function PageSwitch({ look }: { readonly look: PageLook }): ReactNode {
  const say = useSay();
  if (look.pages.length === 0) return null;
  return (
    <Segmented
      label={say('page.look')} value={look.page === undefined ? 'text' : 'picture'} onChange={(shown) => { look.setShown(shown === 'picture'); }}
      options={[{ key: 'picture', label: say('page.picture') }, { key: 'text', label: say('page.text') }]}
    />
  );
}
