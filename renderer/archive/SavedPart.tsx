import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SavedSearch } from '../../shared/domain/saved-search.ts';
import { useDeskMutation } from '../desk/use-desk.tsx';
import { useCommands } from '../frame/commands.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { describeSearch, sameSearch } from '../searching/describe-search.ts';
import { useSavedSearches } from '../searching/use-saved-searches.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import { Popover } from '../ui/Popover.tsx';
import field from '../ui/TextField.module.css';
import { VirtualList } from '../ui/VirtualList.tsx';
import css from './SavedPart.module.css';
import type { Search } from './use-asked.ts';

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
      {canSave && <Button look="bare" keys="Mod+D" onPress={() => { setNaming(true); }}>{say('searching.save')}</Button>}
      {saved.length > 0 && (
        <Popover label={say('searching.saved')} width={340} content={(close) => <SavedList saved={saved} onOpen={(one) => { open(one); close(); }} />}>
          <Button look="bare">
            {standing ? <><Icon name="bookmark" small /><b className={css['standing']}>{standing.name}</b></> : say('searching.saved')}
            {fresh > 0 && <span className={css['fresh']}>{say('searching.fresh', { count: fresh, figure: formats.number(fresh) })}</span>}
            <Icon name="down" small />
          </Button>
        </Popover>
      )}
      {naming && <NameSearch name={words} search={search} onClose={() => { setNaming(false); }} />}
    </>
  );
}

function NameSearch({ name, search: { query, filters, sort, misread }, onClose }: { readonly name: string; readonly search: Search; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const save = useDeskMutation('searches.save');
  const [typed, setTyped] = useState(name.slice(0, 80));
  const keep = (): void => {
    if (typed.trim() === '') return;
    save.mutate({ name: typed.trim(), asked: { query, filters, sort, fold: true, ...(misread === true ? { misread } : {}) } });
    onClose();
  };
  return (
    <Dialog open title={say('searching.save')} width={360} onClose={onClose} actions={<><Button look="go" onPress={keep} isDisabled={typed.trim() === ''}>{say('searching.keep')}</Button><Button onPress={onClose}>{say('issue.cancel')}</Button></>}>
      <input
        className={field['field']} autoFocus aria-label={say('searching.name')} placeholder={say('searching.name')} value={typed} maxLength={80} onFocus={(event) => { event.target.select(); }} onChange={(event) => { setTyped(event.target.value); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isOfInputMethod(event.nativeEvent)) return;
          event.preventDefault();
          keep();
        }}
      />
      <p className={css['told']}>{say('searching.told')}</p>
    </Dialog>
  );
}

/** The kept searches with what is new in each. Enter opens one, Delete takes it out, and until the list is shut it can be put back. */
function SavedList({ saved, onOpen }: { readonly saved: readonly SavedSearch[]; readonly onOpen: (search: SavedSearch) => void }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [at, setAt] = useState(0);
  const [removed, setRemoved] = useState<SavedSearch>();
  const remove = useDeskMutation('searches.remove');
  const save = useDeskMutation('searches.save');
  const takeOut = (one: SavedSearch | undefined): void => {
    if (!one) return;
    remove.mutate({ id: one.id });
    setRemoved(one);
  };
  const putBack = (): void => {
    if (removed) save.mutate({ name: removed.name, asked: removed.asked });
    setRemoved(undefined);
  };
  const asks = (one: SavedSearch): string => describeSearch(say, formats, one.asked);
  const row = 44;
  return (
    <>
      <div className={css['list']} style={{ height: Math.min(8, Math.max(1, saved.length)) * row }}>
        <VirtualList
          label={say('searching.saved')} count={saved.length} itemAt={(index) => saved[index]} keyAt={(index) => saved[index]?.id ?? String(index)} height={row} current={Math.min(at, saved.length - 1)} onCurrent={setAt}
          onOpen={(index) => { const one = saved[index]; if (one) onOpen(one); }} textAt={(index) => saved[index]?.name ?? ''}
          onKey={(event: KeyboardEvent, index) => {
            if (event.key !== 'Delete') return false;
            takeOut(saved[index]);
            return true;
          }}
          row={(one) => (
            <div className={css['row']} onClick={() => { onOpen(one); }}>
              <span className={css['words']}><b className={css['name']}>{one.name}</b>{asks(one) !== one.name && <span className={css['asks']}>{asks(one)}</span>}</span>
              {one.fresh > 0 && <span className={css['fresh']}>{say(one.more === true ? 'searching.fresh-more' : 'searching.fresh', { count: one.fresh, figure: formats.number(one.fresh) })}</span>}
              <span className={css['out']} title={say('searching.remove')} onClick={(event) => { event.stopPropagation(); takeOut(one); }}><Icon name="close" small /></span>
            </div>
          )}
        />
      </div>
      {removed && <p className={css['removed']}>{say('searching.removed', { name: removed.name })}<Button look="bare" onPress={putBack}>{say('searching.put-back')}</Button></p>}
    </>
  );
}
