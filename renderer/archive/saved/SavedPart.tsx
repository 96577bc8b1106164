import { useState } from 'react';
import type { ReactNode } from 'react';
import { useCommands } from '../../frame/commands.ts';
import { useFormats, useSay } from '../../frame/language.tsx';
import { describeSearch, sameSearch } from '../../searching/describe-search.ts';
import { useSavedSearches } from '../../searching/use-saved-searches.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { Search } from '../use-asked.ts';
import { NameSearch } from './NameSearch.tsx';
import css from './Saved.module.css';
import { SavedList } from './SavedList.tsx';

/** Keeps the present search under a name, and leads to those that were kept. */
export function SavedPart({ search }: { readonly search: Search }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const { saved, open } = useSavedSearches();
  const [naming, setNaming] = useState(false);
  const words = describeSearch(say, formats, search);
  const standing = saved.find(({ asked }) => sameSearch(asked, search));
  const canSave = words !== '' && standing === undefined;
  const fresh = saved.reduce((sum, one) => sum + one.fresh, 0);
  useCommands([{ id: 'searches.save', label: 'searching.save', icon: 'bookmark', keys: ['Mod+D'], enabled: canSave, run: () => { setNaming(true); } }]);
  return (
    <>
      {canSave && (
        <Button look="bare" onPress={() => { setNaming(true); }}>
          <span className={css['wide']}>{say('searching.save')}<Kbd keys="Mod+D" /></span>
          <span className={css['narrow']}><Icon name="save" /></span>
        </Button>
      )}
      {saved.length > 0 && (
        <Popover label={say('searching.saved')} width={340} content={(close) => <SavedList saved={saved} onOpen={(one) => { open(one); close(); }} />}>
          <Button look="bare">
            {standing ? <><Icon name="bookmark" small /><b className={css['standing']}>{standing.name}</b></> : <><span className={css['wide']}>{say('searching.saved')}</span><span className={css['narrow']}><Icon name="bookmark" /></span></>}
            {fresh > 0 && <span className={css['fresh']}>{say('searching.fresh', { count: fresh, figure: formats.number(fresh) })}</span>}
            <Icon name="down" small />
          </Button>
        </Popover>
      )}
      {naming && <NameSearch name={words} search={search} onClose={() => { setNaming(false); }} />}
    </>
  );
}
